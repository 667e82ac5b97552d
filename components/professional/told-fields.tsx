'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DayControl } from '@/components/observation/day-control'
import { controlOf, type SheetControls } from '@/components/observation/form-control'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { childBirthField, childNameField, childRows } from '@/lib/core/intake/professional-fields'

export type VillageOption = { readonly id: number; readonly name: string }

const filledRows = (values: SheetControls['values']): number =>
  Array.from({ length: childRows }, (_, index) => index).filter(
    (index) => (values[childNameField(index)] ?? '') !== '' || (values[childBirthField(index)] ?? '') !== '',
  ).length

/** The family as the professional knows it: names, and where it lives. */
export function ToldFields({ controls, villages }: { controls: SheetControls; villages: readonly VillageOption[] }) {
  const t = useTranslations('professional.form')
  const own = useTranslations('observation.form')
  const [rows, setRows] = useState(Math.max(1, filledRows(controls.values)))
  return (
    <div className="grid gap-5">
      <p className="text-soft">{t('toldHint')}</p>
      <TextField {...controlOf(controls, 'toldHead')} label={t('toldHead')} maxLength={120} autoComplete="off" />
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className="grid gap-x-4 gap-y-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <TextField
            {...controlOf(controls, childNameField(index))}
            label={t('childName', { n: index + 1 })}
            maxLength={120}
            autoComplete="off"
          />
          <DayControl
            {...controlOf(controls, childBirthField(index))}
            label={t('childBirth', { n: index + 1 })}
            mark={own('optional')}
            pickLabel={own('pick')}
          />
        </div>
      ))}
      {rows < childRows && (
        <div>
          <Button icon="plus" variant="quiet" onClick={() => setRows(rows + 1)}>
            {t('addChild')}
          </Button>
        </div>
      )}
      {villages.length > 0 && (
        <SelectField
          {...controlOf(controls, 'villageId')}
          label={t('villageId')}
          mark={own('optional')}
          placeholder={own('choose')}
          width="half"
          options={villages.map(({ id, name }) => ({ value: String(id), label: name }))}
        />
      )}
      <TextField
        {...controlOf(controls, 'toldAddress')}
        label={t('toldAddress')}
        mark={own('optional')}
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        {...controlOf(controls, 'toldPhone')}
        label={t('toldPhone')}
        mark={own('optional')}
        type="tel"
        maxLength={30}
        width="half"
        autoComplete="off"
      />
    </div>
  )
}
