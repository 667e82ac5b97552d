'use client'

import { useTranslations } from 'next-intl'
import { controlOf, type SheetControls } from '@/components/observation/form-control'
import { TalkFields } from '@/components/observation/talk-fields'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { sheetFields } from '@/lib/core/observation/fields'
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
        maxLength={sheetFields.fillerName}
        autoComplete="off"
      />
      <TextField
        {...controlOf(controls, 'fillerPosition')}
        label={t('fields.fillerPosition')}
        maxLength={sheetFields.fillerPosition}
        autoComplete="off"
      />
      <TalkFields controls={controls} mayLackTalk />
    </div>
  )
}
