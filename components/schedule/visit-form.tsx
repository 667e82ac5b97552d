'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { CorrectedRecord, CorrectionReason, type CorrectionOf } from '@/components/corrections/correction-fields'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { Checkbox } from '@/components/ui/checkbox'
import { DateField } from '@/components/ui/date-field'
import { ErrorSummary } from '@/components/ui/error-summary'
import { LinkButton } from '@/components/ui/link-button'
import { Panel } from '@/components/ui/panel'
import { RadioGroup } from '@/components/ui/radio-group'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { YesNo } from '@/components/ui/yes-no'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { useVisitLabel } from './use-visit-label'
import { VisitLineFields, type FormLine } from './visit-line-fields'

type VisitFormProps = {
  formId: string
  /** The family and plan of a new report, or the report that is corrected. */
  of: { readonly familyId: string; readonly planId: string } | CorrectionOf
  cancelHref: string
  /** What the fields begin with, by name. */
  kept: Readonly<Record<string, string>>
  lines: readonly FormLine[]
  monitoringMonths: number | null
  /** As shown: the last day for the visit; null where none was due. */
  dueOn: string | null
  /** As shown. */
  approvedOn: string
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The report of a monitoring visit that was made, or its correction. */
export function VisitForm(props: VisitFormProps) {
  const { formId, of, cancelHref, kept, lines, monitoringMonths, dueOn, approvedOn, action } = props
  const t = useTranslations('schedule.visit')
  const correction = useTranslations('corrections.form')
  const label = useVisitLabel()
  const [state, send] = useActionState(action, untouched)
  const answer = useFormAnswer(state, {
    kept,
    labelOf: (field) => (field === 'reason' ? correction('reason') : label(field)),
  })
  const field = (name: string) => ({ name, error: answer.error(name), defaultValue: answer.value(name) })
  return (
    <form action={send} noValidate>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="formId" value={formId} />
      {'id' in of ? (
        <CorrectedRecord of={of} answer={answer} />
      ) : (
        <>
          <input type="hidden" name="familyId" value={of.familyId} />
          <input type="hidden" name="planId" value={of.planId} />
        </>
      )}
      <div key={answer.key} className="grid gap-5">
        <Panel title={t('parts.visit')}>
          <div className="grid gap-5">
            <DateField
              {...field('visitedOn')}
              label={t('visitedOn')}
              hint={t('visitedOnHint', { day: approvedOn })}
              pickLabel={t('pickDate')}
            />
            <TextField {...field('visitorName')} label={t('visitorName')} maxLength={200} autoComplete="off" />
            <RadioGroup
              {...field('planned')}
              label={t('planned')}
              options={[
                { value: 'yes', label: t('plannedYes'), hint: t('plannedYesHint') },
                { value: 'no', label: t('plannedNo'), hint: t('plannedNoHint') },
              ]}
            />
            <Checkbox
              name="resets"
              value="yes"
              label={t('resets')}
              hint={t('resetsHint')}
              defaultChecked={answer.value('resets') !== ''}
            />
            {dueOn !== null && (
              <TextField
                {...field('lateReason')}
                label={t('lateReason')}
                hint={t('lateReasonHint', { day: dueOn })}
                mark={t('ifLate')}
                maxLength={500}
              />
            )}
          </div>
        </Panel>
        <Panel title={t('parts.lines')}>
          <div className="grid gap-6">
            {lines.length === 0 && <p className="text-soft">{t('noLines')}</p>}
            {lines.map((line, index) => (
              <VisitLineFields key={line.id} line={line} index={index} answer={answer} />
            ))}
          </div>
        </Panel>
        <Panel title={t('parts.findings')}>
          <div className="grid gap-5">
            <TextArea {...field('summary')} label={t('summary')} hint={t('summaryHint')} rows={5} maxLength={4000} />
            <TextArea
              {...field('risksSeen')}
              label={t('risksSeen')}
              hint={t('risksSeenHint')}
              mark={t('optional')}
              maxLength={4000}
            />
          </div>
        </Panel>
        <Panel title={t('parts.after')}>
          <div className="grid gap-5">
            <YesNo
              {...field('revisionNeeded')}
              label={t('revisionNeeded')}
              hint={t('revisionHint')}
              yes={{ value: 'yes', label: t('yes') }}
              no={{ value: 'no', label: t('no') }}
            />
            <TextArea
              {...field('revisionReason')}
              label={t('revisionReason')}
              mark={t('ifYes')}
              rows={2}
              maxLength={2000}
            />
            <DateField
              {...field('nextOn')}
              label={t('nextOn')}
              mark={t('optional')}
              hint={monitoringMonths === null ? t('nextOnHintPlain') : t('nextOnHint', { months: monitoringMonths })}
              pickLabel={t('pickDate')}
            />
            <TextArea {...field('nextReason')} label={t('nextReason')} mark={t('ifSooner')} rows={2} maxLength={1000} />
          </div>
        </Panel>
        {'id' in of && (
          <Panel>
            <CorrectionReason answer={answer} />
          </Panel>
        )}
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        <SubmitButton icon="save" pendingLabel={t('saving')}>
          {'id' in of ? correction('submit') : t('save')}
        </SubmitButton>
        <LinkButton href={cancelHref} variant="quiet">
          {t('cancel')}
        </LinkButton>
      </div>
    </form>
  )
}
