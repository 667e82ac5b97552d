import { useTranslations } from 'next-intl'
import { useText } from '@/components/plans/plan-text'
import type { Description } from '@/components/ui/description-list'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownVisit } from '@/lib/core/plan/shown-visit'

/** What a report says beside its measures. */
export function useVisitFacts(visit: ShownVisit): Description[] {
  const t = useTranslations('schedule')
  const { plan, nextOn, nextReason, nextChosen, visitorName, risksSeen, revisionNeeded, revisionReason } = visit
  const kind = visit.planned ? 'historyPlanned' : visit.resets ? 'report.extraCounted' : 'historyExtra'
  const next =
    nextOn === null
      ? t('report.nextUnmoved')
      : nextChosen
        ? t('report.nextChosen', { day: shownDay(nextOn), reason: nextReason })
        : shownDay(nextOn)
  const said = (term: string, detail: string) => (detail === '' ? [] : [{ term, detail }])
  return [
    { term: t('visit.visitedOn'), detail: shownDay(visit.visitedOn) },
    ...said(t('visit.visitorName'), visitorName),
    { term: t('visit.historyColumns.kind'), detail: kind === 'report.extraCounted' ? t(kind) : t(`visit.${kind}`) },
    {
      term: t('visit.plan'),
      detail:
        plan.order === null
          ? t('report.planVersion', { version: plan.version })
          : t('report.planOrder', {
              version: plan.version,
              number: plan.order.number,
              day: shownDay(plan.order.date),
            }),
    },
    { term: t('visit.summary'), detail: visit.summary },
    ...said(t('visit.risksSeen'), risksSeen),
    {
      term: t('visit.revisionNeeded'),
      detail: revisionNeeded ? t('report.yesBecause', { reason: revisionReason }) : t('visit.no'),
    },
    { term: t('report.next'), detail: next },
  ]
}

/** The name of a measure with the text that says which. */
export function useReportedMeasure(): (line: ShownVisit['lines'][number]) => string {
  const say = useText()
  return ({ label, otherText }) => (otherText === '' ? say(label) : `${say(label)}: ${otherText}`)
}
