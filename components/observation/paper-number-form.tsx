'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { countyCode } from '@/lib/core/observation/sheet-number'
import type { CountyOfSheet } from './filler-fields'
import { useComplaint } from './use-complaint'

type PaperNumberFormProps = {
  sheetId: string
  revision: number
  paperNumber: string | null
  county: CountyOfSheet
  save: (state: FormState, form: FormData) => Promise<FormState>
}

/** The number of the paper copy, which may come after the sheet was signed. */
export function PaperNumberForm({ sheetId, revision, paperNumber, county, save }: PaperNumberFormProps) {
  const t = useTranslations('observation')
  const errors = useTranslations('errors')
  const worded = useComplaint()
  const [state, dispatch] = useActionState(save, untouched)
  const complaint = state.complaints.paperNumber ?? state.complaints.form
  const shown = state.values.paperNumber?.at(-1) ?? paperNumber ?? ''
  return (
    <form action={dispatch} className="screen-only grid gap-3">
      <input type="hidden" name="id" value={sheetId} />
      <input type="hidden" name="revision" value={revision} />
      {state.status === 'saved' && (
        <Notice tone="success" announce="polite">
          {t('signed.paperNumberSaved')}
        </Notice>
      )}
      {state.status === 'stale' && (
        <Notice tone="warning" announce="assertive" title={errors('stale')}>
          {t('conflict.theirs', { value: state.current.paperNumber ?? '' })}
        </Notice>
      )}
      <TextField
        key={shown}
        name="paperNumber"
        label={t('form.fields.paperNumber')}
        hint={t('form.paperNumberHint', { county: county.name, code: countyCode(county.id) })}
        error={complaint && worded(complaint)}
        defaultValue={shown}
        width="tiny"
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
      />
      <SubmitButton variant="secondary" className="justify-self-start">
        {t('form.save')}
      </SubmitButton>
    </form>
  )
}
