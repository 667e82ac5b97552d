import { useTranslations } from 'next-intl'
import { Panel } from '@/components/ui/panel'
import type { FamilyFile } from '@/lib/core/casework/family-file'
import { NextStepButton, type StepActions } from './next-step-button'
import { StepForm } from './step-form'
import { UnreachedPanel } from './unreached-panel'
import { useFamilyWords } from './use-family-words'

type NextPanelProps = { file: FamilyFile; actions: StepActions }

/** Where the family stands, why, until when, and the one step that comes next; other steps stand smaller below. */
export function NextPanel({ file, actions }: NextPanelProps) {
  const t = useTranslations('families')
  const sheetWords = useTranslations('riskSheet.standing')
  const words = useFamilyWords(file.today, file.now)
  const { family, next, may } = file
  const { id: familyId, state } = family
  const observing = next.kind === 'start-observation-sheet' || next.kind === 'continue-observation-sheet'
  const again = next.kind === 'plan-visit' || next.kind === 'tell-county' ? next : null
  const visiting = again !== null || next.kind === 'start-risk-sheet' || next.kind === 'continue-risk-sheet'
  const latest = file.records.riskSheets.find(({ status }) => status === 'finished')
  const open = latest?.undetermined.length ?? 0
  const reason = latest?.unansweredReason ?? null
  const assessed = file.records.riskSheets.length > 0
  return (
    <Panel title={t('file.next')}>
      <div className="grid gap-3">
        <div className="flex flex-wrap items-start gap-x-6 gap-y-2">{words.due(family.dueOn, family.dueAt)}</div>
        {again !== null && <UnreachedPanel file={file} step={again} actions={actions} />}
        <p className="max-w-[65ch]">
          {state === 'not-confirmed' && open > 0 ? sheetWords('onlyOpen', { count: open }) : t(`why.${state}`)}
        </p>
        {reason !== null && <p className="max-w-[65ch] wrap-anywhere">{sheetWords('reason', { reason })}</p>}
        {family.dimensions.length > 0 && (
          <p className="text-soft">{t('file.dimensions', { dimensions: words.dimensions(family.dimensions) })}</p>
        )}
        {may.change && state !== 'closed' && (
          <div className="screen-only flex flex-wrap items-start gap-3">
            {again === null && <NextStepButton step={next} familyId={familyId} actions={actions} />}
            {!observing && (
              <StepForm
                action={actions['start-observation-sheet']}
                fields={{ familyId }}
                variant="quiet"
                refused={t('file.stepRefused')}
              >
                {t('file.newObservation')}
              </StepForm>
            )}
            {!visiting && assessed && (
              <StepForm
                action={actions['start-risk-sheet']}
                fields={{ familyId }}
                variant="quiet"
                refused={t('file.stepRefused')}
              >
                {t('file.newRisk')}
              </StepForm>
            )}
          </div>
        )}
      </div>
    </Panel>
  )
}
