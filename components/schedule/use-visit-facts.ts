import { useTranslations } from 'next-intl'
import { useText } from '@/components/plans/plan-text'
import type { Description } from '@/components/ui/description-list'
import type { Recorded } from '@/lib/core/corrections/correction'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { ShownVisit } from '@/lib/core/plan/shown-visit'
import { proposedNext } from '@/lib/core/plan/visit-report'

/** What a report says beside its measures. */
export function useVisitFacts(): (visit: ToldVisit) => Description[] {
  const t = useTranslations('schedule')
  return (visit) => factsOf(t, visit)
}

/** What it said before it was corrected, its measures included. */
export function useEarlierVisitFacts(visit: ShownVisit): (earlier: Recorded<'monitoring-visit'>) => Description[] {
  const t = useTranslations('schedule')
  const name = useReportedMeasure()
  return (earlier) => {
    const { resets, nextOn, visitedOn, lines } = earlier
    const next = resets ? (nextOn ?? proposedNext(visitedOn, visit.monitoringMonths)) : null
    return [
      ...factsOf(t, { ...visit, ...earlier, nextOn: next, nextChosen: nextOn !== null }),
      ...lines.map(({ lineId, progress, note }) => {
        const measure = visit.lines.find(({ id }) => id === lineId)
        const told = t(`visit.progress.${progress}`)
        return { term: measure === undefined ? '' : name(measure), detail: note === '' ? told : `${told} · ${note}` }
      }),
    ]
  }
}

type ToldVisit = Omit<ShownVisit, 'lines'>

function factsOf(t: ReturnType<typeof useTranslations<'schedule'>>, visit: ToldVisit): Description[] {
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
    ...said(t('visit.lateReason'), visit.lateReason),
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
