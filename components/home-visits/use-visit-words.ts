import { useTranslations } from 'next-intl'
import type { HomeVisit } from '@/lib/core/home-visit/home-visit'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { shownDay } from '@/lib/core/observation/shown-values'

/** Day and hour of a visit in words. */
export function useVisitWords() {
  const t = useTranslations('homeVisits')
  const at = (day: string, time: string | null) =>
    time === null ? shownDay(day) : t('at', { date: shownDay(day), time })
  return {
    /** The last day, with the hour of a limit counted in hours; null without a limit. */
    due: ({ dueOn, dueAt }: Pick<HomeVisit, 'dueOn' | 'dueAt'>) =>
      dueOn === null ? null : at(dueOn, dueAt === null ? null : romanianTime(new Date(dueAt))),
    planned: ({ plannedOn, plannedTime }: HomeVisit) => at(plannedOn, plannedTime),
    happened: ({ happenedOn, happenedTime }: Pick<HomeVisit, 'happenedOn' | 'happenedTime'>) =>
      happenedOn === null ? '' : t('happened', { date: at(happenedOn, happenedTime) }),
  }
}
