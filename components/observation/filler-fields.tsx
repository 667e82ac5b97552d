'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { countyCode } from '@/lib/core/observation/sheet-number'
import { noCase, sheetFields } from '@/lib/core/observation/fields'
import { sentLate } from '@/lib/core/observation/sending'
import type { SheetForm } from '@/lib/core/observation/sheet-form'
import { dayOfShown } from '@/lib/core/observation/shown-values'
import { DayControl } from './day-control'
import { controlOf, type SheetControls } from './form-control'
import { TalkFields } from './talk-fields'

/** Its code begins the numbers of paper sheets. */
export type CountyOfSheet = { readonly id: number; readonly name: string }

type FillerFieldsProps = { controls: SheetControls; form: SheetForm; county: CountyOfSheet }

/** Who fills in the sheet, why, and when. */
export function FillerFields({ controls, form, county }: FillerFieldsProps) {
  const t = useTranslations('observation.form')
  const { value: trigger, ...triggerControl } = controlOf(controls, 'trigger')
  const bySpas = (controls.values.fillerKind ?? '') === 'spas'
  const filledOn = dayOfShown(controls.values.filledOn ?? '')
  const receivedOn = dayOfShown(controls.values.receivedOn ?? '')
  const late = filledOn !== null && receivedOn !== null && sentLate(filledOn, receivedOn)
  return (
    <div className="grid gap-5">
      <SelectField
        {...controlOf(controls, 'fillerKind')}
        label={t('fields.fillerKind')}
        options={form.fillers}
        placeholder={t('choose')}
        width="half"
      />
      <TextField
        {...controlOf(controls, 'fillerName')}
        label={t('fields.fillerName')}
        maxLength={sheetFields.fillerName}
        autoComplete="off"
      />
      <TextField
        {...controlOf(controls, 'fillerPosition')}
        label={t('fields.fillerPosition')}
        maxLength={sheetFields.fillerPosition}
        autoComplete="off"
      />
      {bySpas ? (
        <RadioGroup
          {...triggerControl}
          value={trigger}
          label={t('fields.trigger')}
          options={[
            ...form.cases.map(({ value, label, hint }) => ({ value, hint, label: `${value}) ${label}` })),
            { value: noCase, label: t('noCase'), hint: t('noCaseHint') },
          ]}
        />
      ) : (
        <DayControl
          {...controlOf(controls, 'receivedOn')}
          label={t('fields.receivedOn')}
          hint={late ? `${t('receivedHint')} ${t('receivedLate')}` : t('receivedHint')}
          pickLabel={t('pick')}
        />
      )}
      <TalkFields controls={controls} />
      <TextField
        {...controlOf(controls, 'paperNumber')}
        label={t('fields.paperNumber')}
        mark={t('optional')}
        hint={t('paperNumberHint', { county: county.name, code: countyCode(county.id) })}
        width="tiny"
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
      />
    </div>
  )
}
