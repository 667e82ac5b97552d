import { useTranslations } from 'next-intl'
import { StateTag } from '@/components/ui/state-tag'
import { isMissed } from '@/lib/core/home-visit/home-visit'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { DueVisit } from './due-visit'
import { useTriedWords } from './use-tried-words'

/** The day for which a visit is planned, marked when it passed without a word; else what was tried, and the way to plan it. */
export function PlannedDay({ visit, today }: { visit: DueVisit; today: string }) {
  const t = useTranslations('schedule')
  const tried = useTriedWords()(visit.tries)
  const { kind, familyId, plannedOn, plannedTime } = visit
  return (
    <div>
      {plannedOn === null ? (
        <a href={`/families/${familyId}/home-visit?kind=${kind}`} className="link">
          {t('plan')}
        </a>
      ) : (
        <>
          <time dateTime={plannedOn} className="numeric whitespace-nowrap">
            {[shownDay(plannedOn), plannedTime ?? ''].join(' ').trim()}
          </time>
          {isMissed({ status: 'planned', plannedOn }, today) && (
            <span className="block">
              <StateTag tone="warning">{t('missed')}</StateTag>
            </span>
          )}
        </>
      )}
      {tried !== null && <span className="text-soft block text-[0.9375rem] font-normal">{tried}</span>}
    </div>
  )
}
