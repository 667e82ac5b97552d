import { useTranslations } from 'next-intl'
import type { TodayItem } from '@/lib/core/casework/today-list'
import { shownLateness } from '@/lib/core/deadlines/lateness'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { dayOf } from '@/lib/core/duties/when'
import type { DeadlineState } from '@/components/ui/deadline'

type Words = {
  readonly name: string
  readonly what: string
  readonly why: string
  /** The limit, what set it going and when. */
  readonly limit: string
  readonly left: string
  readonly look: DeadlineState
  /** Last day, with the hour of a limit counted in hours; null without a limit. */
  readonly dueOn: string | null
}

/** What is to be done, until when, by which rule and why, in words. */
export function useDutyWords(): (item: TodayItem) => Words {
  const t = useTranslations('duties')
  return (item) => ({
    name: t(`duty.${item.duty}.name`),
    what: t(`duty.${item.duty}.what`),
    why: t(`duty.${item.duty}.why`),
    limit: `${limitText(item.limit)}, ${t(`start.${item.start}`)} (${shownDay(dayOf(item.started))})`,
    left: leftText(item),
    look: lookOf(item),
    dueOn: dueText(item),
  })

  /** Of a limit counted in hours, its hour too. */
  function dueText({ dueOn, due, limit }: TodayItem): string | null {
    if (dueOn === null || due === null) return null
    const date = shownDay(dueOn)
    return inHours(limit) ? t('dueAt', { date, time: romanianTime(new Date(due)) }) : date
  }

  function limitText(limit: TodayItem['limit']): string {
    switch (limit.kind) {
      case 'deadline':
        return t(`limit.deadline.${limit.unit}`, { n: limit.value })
      case 'periodicity':
        return t('limit.periodicity', { n: limit.value })
      default:
        return t(`limit.${limit.kind}`)
    }
  }

  function leftText({ state, lateBy, daysLeft, due, limit }: TodayItem): string {
    if (lateBy !== null) {
      const { unit, n } = shownLateness(lateBy, inHours(limit))
      return unit === 'first-hour' ? t('lateBy.firstHour') : t(`lateBy.${unit}`, { n })
    }
    if (daysLeft === null || due === null) return t('left.none')
    if (state !== 'due') return t('left.days', { n: daysLeft })
    return inHours(limit) ? t('left.today', { time: romanianTime(new Date(due)) }) : t('left.endOfToday')
  }
}

const inHours = (limit: TodayItem['limit']): boolean => limit.kind === 'deadline' && limit.unit === 'hours'

function lookOf({ state, daysLeft }: TodayItem): DeadlineState {
  if (state === 'late') return 'late'
  if (daysLeft === null) return 'none'
  if (daysLeft <= 0) return 'today'
  return daysLeft <= 7 ? 'soon' : 'later'
}
