'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { useFormAnswer } from '@/components/families/use-form-answer'
import { AutosaveNote } from '@/components/drafts/autosave-note'
import { useDraftAutosave } from '@/components/drafts/use-draft-autosave'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { ErrorSummary } from '@/components/ui/error-summary'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { narrativeParts, type Narrative } from '@/lib/core/report/edition'
import { untouched } from '@/lib/core/result/form-state'
import { ProposedText } from './proposed-text'
import type { FormAction } from './start-form'

type NarrativeFormProps = {
  editionId: string
  revision: number
  narrative: Narrative
  proposed: Narrative
  /** Of a correction; null for the first edition of a day. */
  correctionReason: string | null
  action: FormAction
  discard: (form: FormData) => Promise<void>
}

/** The parts told in words, each with the text that the records suggest. What is typed is kept as it is typed. */
export function NarrativeForm({ editionId, revision, narrative, proposed, ...others }: NarrativeFormProps) {
  const { correctionReason, action, discard } = others
  const t = useTranslations('reportEdition')
  const [state, send] = useActionState(action, untouched)
  const kept = {
    ...{ editionId, revision: String(revision), ...narrative },
    ...(correctionReason === null ? {} : { correctionReason }),
  }
  const address = `/report/editions/${editionId}/draft`
  const { form, kept: typed, onInput, onSubmit } = useDraftAutosave({ address, kept, answered: state })
  const labels: Readonly<Record<string, string>> = {
    activities: t('parts.activities'),
    results: t('parts.results'),
    separated: t('parts.separated'),
    families: t('parts.families'),
    correctionReason: t('form.correctionReason'),
  }
  const answer = useFormAnswer(state, { kept, labelOf: (field) => labels[field] })
  const seen = Math.max(Number(answer.value('revision')), typed.revision)
  return (
    <>
      <form ref={form} action={send} noValidate onInput={onInput} onSubmit={onSubmit}>
        <ErrorSummary title={answer.title} problems={answer.problems} attempt={state} />
        <input type="hidden" name="editionId" value={editionId} />
        <input type="hidden" name="revision" value={seen} />
        <div key={answer.key} className="grid gap-6">
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
              <ProposedText field={part} text={proposed[part]} />
            </div>
          ))}
        </div>
        <div id="onward" className="mt-5 flex flex-wrap gap-3">
          <SubmitButton name="pressed" value="onward" icon="send" pendingLabel={t('form.pending')}>
            {t('form.onward')}
          </SubmitButton>
          <SubmitButton name="pressed" value="save" variant="secondary" icon="save" pendingLabel={t('form.pending')}>
            {t('form.save')}
          </SubmitButton>
          <AutosaveNote state={typed.state} texts="reportEdition.form.autosave" />
        </div>
      </form>
      <div className="border-rule mt-5 border-t pt-4">
        <ConfirmDialog
          trigger={{ label: t('discard.label'), variant: 'quiet', icon: 'trash' }}
          title={t('discard.title')}
          description={t('discard.text')}
          confirmLabel={t('discard.confirm')}
          cancelLabel={t('discard.cancel')}
          pendingLabel={t('discard.pending')}
          action={discard}
          fields={{ editionId, revision: String(seen) }}
        />
      </div>
    </>
  )
}
