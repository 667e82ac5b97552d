'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { Checkbox } from '@/components/ui/checkbox'
import { CheckboxGroup } from '@/components/ui/checkbox-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextField } from '@/components/ui/text-field'
import { showPhone } from '@/lib/core/casework/phone'
import { digestHours } from '@/lib/core/notices/preference'
import type { ShownPreference } from '@/lib/core/notices/preference-form'
import { untouched, type FormState } from '@/lib/core/result/form-state'

type NoticeFormProps = {
  shown: ShownPreference
  action: (state: FormState, form: FormData) => Promise<FormState>
}

const ticked = (yes: boolean) => (yes ? 'on' : '')
const fields = ['email', 'sms', 'phone', 'digest', 'digestHour'] as const

export function NoticeForm({ shown: { preference, revision, kinds, digest }, action }: NoticeFormProps) {
  const t = useTranslations('notices')
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(state, {
    kept: {
      revision: String(revision),
      email: ticked(preference.email),
      sms: ticked(preference.sms),
      phone: preference.phone === null ? '' : showPhone(preference.phone),
      digest: ticked(preference.digest),
      digestHour: String(preference.digestHour),
    },
    labelOf: (field) => fields.flatMap((name) => (name === field ? t(`form.${name}`) : []))[0],
    shown: (field, value) => (value === 'on' ? t('form.on') : value),
  })
  const told =
    state.status === 'idle'
      ? kinds.flatMap(({ kind }) => (preference.muted.includes(kind) ? [] : kind))
      : (state.values['told[]'] ?? [])
  const hour = (n: number) => ({ value: String(n), label: `${String(n).padStart(2, '0')}:00` })

  return (
    <form action={send} noValidate className="max-w-3xl">
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <div key={answer.key} className="mb-5 grid gap-5">
        <input type="hidden" name="revision" defaultValue={answer.value('revision')} />
        <Checkbox
          name="email"
          label={t('form.email')}
          hint={t('form.emailHint')}
          error={answer.error('email')}
          defaultChecked={answer.value('email') !== ''}
        />
        <Checkbox
          name="sms"
          label={t('form.sms')}
          hint={t('form.smsHint')}
          error={answer.error('sms')}
          defaultChecked={answer.value('sms') !== ''}
        />
        <TextField
          name="phone"
          type="tel"
          inputMode="tel"
          autoComplete="tel-national"
          width="half"
          label={t('form.phone')}
          hint={t('form.phoneHint')}
          error={answer.error('phone')}
          defaultValue={answer.value('phone')}
        />
        {digest ? (
          <>
            <Checkbox
              name="digest"
              label={t('form.digest')}
              hint={t('form.digestHint')}
              error={answer.error('digest')}
              defaultChecked={answer.value('digest') !== ''}
            />
            <SelectField
              name="digestHour"
              width="short"
              label={t('form.digestHour')}
              error={answer.error('digestHour')}
              options={digestHours.map(hour)}
              defaultValue={answer.value('digestHour')}
            />
          </>
        ) : (
          // The role gets no digest: what was chosen in another one stays.
          ['digest', 'digestHour'].map((name) => (
            <input key={name} type="hidden" name={name} defaultValue={answer.value(name)} />
          ))
        )}
        <CheckboxGroup
          name="told[]"
          label={t('form.told')}
          hint={t('form.toldHint')}
          defaultValues={[...told, ...kinds.flatMap(({ kind, mandatory }) => (mandatory ? kind : []))]}
          options={kinds.map(({ kind, mandatory }) => ({
            value: kind,
            label: t(`kinds.${kind}`),
            ...(mandatory && { disabled: true, hint: t('form.mandatory') }),
          }))}
        />
      </div>
      <SubmitButton icon="save" pendingLabel={t('form.saving')}>
        {t('form.save')}
      </SubmitButton>
    </form>
  )
}
