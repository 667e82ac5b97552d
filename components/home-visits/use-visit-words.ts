import { useTranslations } from 'next-intl'
import type { HomeVisit } from '@/lib/core/home-visit/home-visit'
import { shownDay } from '@/lib/core/observation/shown-values'

/** Day and hour of a visit in words. */
export function useVisitWords() {
  const t = useTranslations('homeVisits')
  const at = (day: string, time: string | null) =>
    time === null ? shownDay(day) : t('at', { date: shownDay(day), time })
  return {
    planned: ({ plannedOn, plannedTime }: HomeVisit) => at(plannedOn, plannedTime),
    happened: ({ happenedOn, happenedTime }: Pick<HomeVisit, 'happenedOn' | 'happenedTime'>) =>
      happenedOn === null ? '' : t('happened', { date: at(happenedOn, happenedTime) }),
  }
}
