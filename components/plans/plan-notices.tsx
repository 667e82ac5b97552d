import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'

const announced = [
  'saved',
  'removed',
  'submitted',
  'approved',
  'returnedNow',
  'revised',
  'closedNow',
  'withdrawn',
  'takenBack',
  'visited',
] as const

/** What was just done with the plan, as the address says; undefined for anything else. */
export function useDone(revises: boolean): (done: string | undefined) => string | undefined {
  const t = useTranslations('plan.notices')
  return (done) => {
    const told = announced.find((each) => each === done)
    if (told === 'takenBack') return t('takenBackPlan')
    if (revises && told === 'approved') return t('approvedRevision')
    if (revises && told === 'submitted') return t('submittedRevision')
    return told && t(told)
  }
}

/** What was just done with the plan, why it came back, and whether it can be written in. The form tells of its own doings. */
export function PlanNotices({ plan, done }: { plan: ShownPlan; done: string | undefined }) {
  const t = useTranslations('plan.notices')
  const { status, returnReason, may } = plan
  const told = useDone(plan.replaces)(done)
  const standing = !may.write && !may.decide ? standingOf(plan) : undefined
  return (
    <div className="mb-5 grid gap-3 empty:hidden">
      {told !== undefined && !may.write && (
        <Notice tone={done === 'visited' ? 'warning' : 'success'} announce="polite">
          {told}
        </Notice>
      )}
      {returnReason !== null && (status === 'returned' || status === 'submitted' || status === 'draft') && (
        <Notice
          tone={status === 'returned' ? 'warning' : 'neutral'}
          title={t(status === 'returned' ? 'returnedTitle' : 'returnedBefore')}
        >
          {t('reason', { reason: returnReason })}
        </Notice>
      )}
      {plan.revised !== null && (
        <Notice tone="info">
          {t('revises', { day: shownDay(plan.revised.on), reason: plan.revised.reason })}{' '}
          <a href={`/plans/${plan.revised.planId}`} className="link">
            {t('revisedPlan')}
          </a>
        </Notice>
      )}
      {plan.closed !== null && (
        <Notice tone="neutral" title={t(`outcomes.${plan.closed.outcome}`, { day: shownDay(plan.closed.on) })}>
          {plan.closed.note}
        </Notice>
      )}
      {standing !== undefined && <Notice tone="neutral">{t(standing)}</Notice>}
    </div>
  )
}

function standingOf({
  status,
  familyClosed,
  may,
}: ShownPlan): 'waiting' | 'waitingWorker' | 'inForce' | 'familyClosed' | 'old' | undefined {
  if (status === 'submitted') return may.takeBack ? 'waitingWorker' : 'waiting'
  if (status === 'approved') return familyClosed ? 'familyClosed' : 'inForce'
  return status === 'replaced' || status === 'closed' ? 'old' : undefined
}
