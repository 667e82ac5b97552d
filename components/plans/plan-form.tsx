'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { AutosaveNote } from '@/components/drafts/autosave-note'
import { useDraftAutosave } from '@/components/drafts/use-draft-autosave'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { overtakenBy } from '@/lib/core/plan/overtaken'
import { untouched, type FormState } from '@/lib/core/result/form-state'
import { AddLine, type LineChoice } from './add-line'
import { OvertakenNotice } from './overtaken-notice'
import { PlanLineFields, type FormLine } from './plan-line-fields'
import { PlanRecommendations, type FormRecommendation } from './plan-recommendations'
import { usePlanLabel } from './use-plan-label'

export type PlanFormProps = {
  planId: string
  /** What was just done. */
  told: string | undefined
  /** The saved plan by field name. */
  kept: Readonly<Record<string, string>>
  lines: readonly FormLine[]
  recommendations: readonly FormRecommendation[]
  choices: readonly LineChoice[]
  /** A child has the age at which it must be heard. */
  childToHear: boolean
  action: (state: FormState, form: FormData) => Promise<FormState>
}

/** The plan as the worker writes it. Every button saves what was typed; the first one answers the Enter key. */
export function PlanForm(props: PlanFormProps) {
  const { planId, told, kept, lines, recommendations, choices, childToHear, action } = props
  const t = useTranslations('plan.form')
  const [answered, send] = useActionState(action, untouched)
  // What was saved comes back with the page.
  const state = answered.status === 'saved' ? untouched : answered
  const address = `/plans/${planId}/draft`
  const { form, kept: typed, onInput, onSubmit } = useDraftAutosave({ address, kept, answered })
  const overtaken = overtakenBy(
    state.current,
    lines.map(({ id }) => id),
    typed.fields,
  )
  const answer = useFormAnswer({ ...state, current: overtaken.fields }, { kept, labelOf: usePlanLabel() })
  const field = (name: string) => ({ name, error: answer.error(name), defaultValue: answer.value(name) })
  return (
    <form ref={form} action={send} noValidate onInput={onInput} onSubmit={onSubmit}>
      <SubmitButton name="pressed" value="save" className="sr-only" tabIndex={-1} aria-hidden>
        {t('save')}
      </SubmitButton>
      {state.status === 'idle' && told !== undefined && (
        <Notice tone="success" announce="polite" className="mb-5">
          {told}
        </Notice>
      )}
      {state.status === 'stale' && (
        <OvertakenNotice planId={planId} overtaken={overtaken} lines={lines} choices={choices} />
      )}
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="planId" value={planId} />
      <div key={answer.key} className="grid gap-5">
        <input type="hidden" name="revision" value={Math.max(Number(answer.value('revision')), typed.revision)} />
        <Panel title={t('goals')}>
          <div className="grid gap-4">
            <TextArea {...field('goal')} label={t('goal')} hint={t('goalHint')} mark={t('optional')} maxLength={2000} />
            <TextField {...field('caseOfficerName')} label={t('caseOfficerName')} maxLength={200} />
            <TextField {...field('caseOfficerPosition')} label={t('caseOfficerPosition')} maxLength={200} />
          </div>
        </Panel>
        <PlanRecommendations recommendations={recommendations} answer={answer} />
        <Panel title={t('lines')} id="lines">
          <div className="grid gap-6">
            {lines.length === 0 && <p className="text-soft">{t('noLines')}</p>}
            {lines.map((line, index) => (
              <PlanLineFields
                key={line.id}
                line={line}
                index={index}
                risks={recommendations.map(({ row, rows }) => ({ row, label: rows[0]?.label ?? '' }))}
                answer={answer}
              />
            ))}
            <AddLine choices={choices} error={answer.error('chosen')} />
          </div>
        </Panel>
      </div>
      <Panel title={t('opinions')} className="mt-5">
        <div key={answer.key} className="grid gap-4">
          <TextArea
            {...field('childOpinion')}
            label={t('childOpinion')}
            hint={t(childToHear ? 'childToHearHint' : 'childOpinionHint')}
            mark={childToHear ? undefined : t('optional')}
            maxLength={2000}
          />
          <TextArea {...field('parentsOpinion')} label={t('parentsOpinion')} mark={t('optional')} maxLength={2000} />
        </div>
      </Panel>
      {state.status === 'unsure' && (
        <Notice
          tone="info"
          title={t('sendTitle')}
          announce="polite"
          className="mt-6"
          actions={
            <SubmitButton name="pressed" value="submit" icon="send" pendingLabel={t('pending')} autoFocus>
              {t('send')}
            </SubmitButton>
          }
        >
          {t('sendText')}
        </Notice>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        {state.status !== 'unsure' && (
          <SubmitButton name="pressed" value="ask" icon="send" pendingLabel={t('pending')}>
            {t('submit')}
          </SubmitButton>
        )}
        <SubmitButton name="pressed" value="save" variant="secondary" icon="save" pendingLabel={t('pending')}>
          {t('save')}
        </SubmitButton>
        <AutosaveNote state={typed.state} texts="plan.form.autosave" />
      </div>
    </form>
  )
}
