'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { narrativeParts, type Narrative } from '@/lib/core/report/edition'
import { untouched } from '@/lib/core/result/form-state'
import { ProposedText } from './proposed-text'
import type { FormAction } from './start-form'
import { useUnsavedGuard } from './use-unsaved-guard'

type NarrativeFormProps = {
  editionId: string
  revision: number
  narrative: Narrative
  proposed: Narrative
  /** Of a correction; null for the first edition of a day. */
  correctionReason: string | null
  action: FormAction
}

/** The parts told in words, each with the text that the records suggest. Leaving the page unsaved is asked about. */
export function NarrativeForm({ editionId, revision, narrative, proposed, ...others }: NarrativeFormProps) {
  const { correctionReason, action } = others
  const t = useTranslations('reportEdition')
  const [state, send] = useActionState(action, untouched)
  const [touched, setTouched] = useState(false)
  const kept = { ...narrative, correctionReason: correctionReason ?? '', revision: String(revision) }
  const labels: Readonly<Record<string, string>> = {
    activities: t('parts.activities'),
    results: t('parts.results'),
    separated: t('parts.separated'),
    families: t('parts.families'),
    correctionReason: t('form.correctionReason'),
  }
  const answer = useFormAnswer(state, { kept, labelOf: (field) => labels[field] })
  const submit = (form: FormData) => {
    setTouched(false)
    send(form)
  }
  const refused = state.status !== 'idle' && state.status !== 'saved'
  useUnsavedGuard(touched || refused)
  return (
    <form action={submit} noValidate onInput={() => setTouched(true)}>
      <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
      <input type="hidden" name="editionId" value={editionId} />
      <div key={answer.key} className="grid gap-6">
        <input type="hidden" name="revision" value={answer.value('revision')} />
        {correctionReason !== null && (
          <TextArea
            name="correctionReason"
            label={t('form.correctionReason')}
            hint={t('form.correctionHint')}
            error={answer.error('correctionReason')}
            defaultValue={answer.value('correctionReason')}
            maxLength={2000}
          />
        )}
        {narrativeParts.map((part) => (
          <div key={part}>
            <TextArea
              name={part}
              label={t(`parts.${part}`)}
              hint={t(`form.hints.${part}`)}
              error={answer.error(part)}
              defaultValue={answer.value(part)}
              rows={8}
              maxLength={8000}
            />
            <ProposedText field={part} text={proposed[part]} onTake={() => setTouched(true)} />
          </div>
        ))}
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <SubmitButton name="pressed" value="onward" icon="send" pendingLabel={t('form.pending')}>
          {t('form.onward')}
        </SubmitButton>
        <SubmitButton name="pressed" value="save" variant="secondary" icon="save" pendingLabel={t('form.pending')}>
          {t('form.save')}
        </SubmitButton>
      </div>
    </form>
  )
}
