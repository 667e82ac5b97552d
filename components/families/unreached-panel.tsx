import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { FamilyFile } from '@/lib/core/casework/family-file'
import type { NextStep } from '@/lib/core/casework/next-step'
import { shownDay } from '@/lib/core/observation/shown-values'
import { NextStepButton, type StepActions } from './next-step-button'
import { StepForm } from './step-form'

/** The step after tries that did not succeed. */
export type RetryNext = Extract<NextStep, { kind: 'plan-visit' | 'tell-county' }>

type UnreachedPanelProps = {
  file: FamilyFile
  step: RetryNext
  actions: StepActions
}

/** A visit that could not be made: how it was tried, and the ways on. */
export function UnreachedPanel({ file, step, actions }: UnreachedPanelProps) {
  const t = useTranslations('homeVisits')
  const tried = file.tries?.[step.visit].attempts
  if (tried === undefined || tried.next === 'none') return null
  const { notFound, refused } = tried
  const { id: familyId } = file.family
  const told = tried.next === 'notify' && step.kind === 'plan-visit'
  const drafted = file.signals.alerts.some(({ status }) => status === 'draft')
  return (
    <Notice tone={tried.next === 'notify' ? 'danger' : 'warning'} title={t('again.title')}>
      <p className="font-semibold">
        {t('attempts', { notFound, refused })} {tried.lastOn !== null && t('lastTry', { date: shownDay(tried.lastOn) })}
      </p>
      <p className="max-w-[65ch]">{told ? t('next.told') : t(`next.${tried.next}`)}</p>
      {file.may.change && (
        <div className="screen-only mt-3 flex flex-wrap items-start gap-3">
          <NextStepButton step={step} familyId={familyId} actions={actions} />
          {step.kind === 'tell-county' && (
            <LinkButton href={`/families/${familyId}/home-visit?kind=${step.visit}`} icon="calendar">
              {t('again.plan')}
            </LinkButton>
          )}
          {tried.next === 'notify' && file.may.tellCounty && !drafted && (
            <LinkButton href={`/families/${familyId}/alert`} icon="siren">
              {t('again.raise')}
            </LinkButton>
          )}
          {step.visit === 'monitoring-visit' ? (
            <LinkButton href={`/schedule/${familyId}`} variant="quiet">
              {t('again.report')}
            </LinkButton>
          ) : (
            <StepForm
              action={actions['start-risk-sheet']}
              fields={{ familyId }}
              variant="quiet"
              refused={t('page.startRefused')}
            >
              {t('again.visit')}
            </StepForm>
          )}
        </div>
      )}
    </Notice>
  )
}
