'use client'

import { useTranslations } from 'next-intl'
import { DayControl, TimeControl } from '@/components/observation/day-control'
import { controlOf, type SheetControls } from '@/components/observation/form-control'
import { Checkbox } from '@/components/ui/checkbox'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import type { SheetForm } from '@/lib/core/observation/sheet-form'

/** The professional who fills in the sheet, and when. */
export function AuthorFields({ controls, form }: { controls: SheetControls; form: SheetForm }) {
  const t = useTranslations('observation.form')
  const own = useTranslations('professional.form')
  return (
    <div className="grid gap-5">
      <SelectField
        {...controlOf(controls, 'fillerKind')}
        label={own('kindSelf')}
        options={form.fillers.filter(({ value }) => value !== 'spas')}
        placeholder={t('choose')}
        width="half"
      />
      <TextField
        {...controlOf(controls, 'fillerName')}
        label={t('fields.fillerName')}
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        {...controlOf(controls, 'fillerPosition')}
        label={t('fields.fillerPosition')}
        maxLength={120}
        autoComplete="off"
      />
      <div className="flex flex-wrap gap-x-6 gap-y-5">
        <DayControl {...controlOf(controls, 'filledOn')} label={t('fields.filledOn')} pickLabel={t('pick')} />
        <TimeControl {...controlOf(controls, 'talkStart')} label={t('fields.talkStart')} />
        <TimeControl {...controlOf(controls, 'talkEnd')} label={t('fields.talkEnd')} />
      </div>
      <div>
        <input type="hidden" name="headSigned" value="" />
        <Checkbox
          name="headSigned"
          value="1"
          checked={(controls.values.headSigned ?? '') !== ''}
          onChange={({ currentTarget }) => controls.type({ headSigned: currentTarget.checked ? '1' : '' })}
          label={t('fields.headSigned')}
          hint={t('headSignedHint')}
        />
      </div>
    </div>
  )
}
