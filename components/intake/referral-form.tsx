'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { RadioGroup } from '@/components/ui/radio-group'
import { SelectField } from '@/components/ui/select-field'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { TimeField } from '@/components/ui/time-field'
import { channels, reporterKinds, triggers } from '@/lib/core/intake/referral'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { NoticeFields } from './notice-fields'
import { rowsIn, ToldChildrenFields } from './told-children-fields'
import { useReferralLabel } from './use-referral-label'

type ReferralFormProps = {
  formId: string
  action: (state: FormState, form: FormData) => Promise<FormState>
  villages: readonly { readonly id: number; readonly name: string }[]
  /** As shown: the day and the hour at which the form was opened. */
  today: string
  time: string
}

/** A case as it is told. The part about leaving to work abroad shows with its trigger. */
export function ReferralForm({ formId, action, villages, today, time }: ReferralFormProps) {
  const t = useTranslations('intake')
  const [state, send] = useActionState(action, untouched)
  const [trigger, setTrigger] = useState('')
  const [children, setChildren] = useState(() => rowsIn(state.values))
  const labelOf = useReferralLabel(children)
  const answer = useFormAnswer(state, { kept: { receivedOn: today, receivedTime: time }, labelOf })
  const field = (name: string) => ({
    name,
    label: labelOf(name) ?? name,
    error: answer.error(name),
    defaultValue: answer.value(name),
  })
  return (
    <form action={send} noValidate className="max-w-3xl">
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="formId" value={formId} />
      <div key={answer.key} className="grid gap-6">
        <section className="panel grid gap-5 p-4">
          <h2>{t('form.how')}</h2>
          <RadioGroup
            {...field('trigger')}
            options={triggers.map((each) => ({ value: each, label: `${each}) ${t(`triggers.${each}`)}` }))}
            onChange={({ currentTarget }) => setTrigger(currentTarget.value)}
          />
          <SelectField
            {...field('channel')}
            placeholder={t('form.choose')}
            width="half"
            options={channels.map((each) => ({ value: each, label: t(`channels.${each}`) }))}
          />
          <div className="flex flex-wrap gap-x-6 gap-y-5">
            <DateField {...field('receivedOn')} pickLabel={t('form.pick')} />
            <TimeField {...field('receivedTime')} />
          </div>
          <SelectField
            {...field('reporterKind')}
            placeholder={t('form.choose')}
            width="half"
            options={reporterKinds.map((each) => ({ value: each, label: t(`reporters.${each}`) }))}
          />
          <TextField {...field('reporterName')} hint={t('form.reporterNameHint')} maxLength={120} autoComplete="off" />
          <TextField {...field('reporterContact')} mark={t('form.optional')} maxLength={120} autoComplete="off" />
        </section>
        <section className="panel grid gap-5 p-4">
          <h2>{t('form.about')}</h2>
          <TextField {...field('toldHead')} maxLength={120} autoComplete="off" />
          <p className="text-soft">{t('form.childrenHint')}</p>
          <ToldChildrenFields answer={answer} rows={children} onChange={setChildren} />
          <SelectField
            {...field('villageId')}
            mark={t('form.optional')}
            placeholder={t('form.choose')}
            width="half"
            options={villages.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
          <TextField {...field('toldAddress')} mark={t('form.optional')} maxLength={200} autoComplete="off" />
          <TextArea {...field('toldText')} rows={5} maxLength={4000} />
        </section>
        {(trigger === '' ? answer.value('trigger') : trigger) === 'b' && <NoticeFields answer={answer} />}
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <SubmitButton icon="save" pendingLabel={t('form.saving')}>
          {t('form.save')}
        </SubmitButton>
        <LinkButton href="/intake" variant="quiet">
          {t('form.cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
