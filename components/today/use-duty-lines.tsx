import { useTranslations } from 'next-intl'
import type { StepActions } from '@/components/families/next-step-button'
import type { DeadlineState } from '@/components/ui/deadline'
import type { TodayItem } from '@/lib/core/casework/today-list'
import { shownLateness } from '@/lib/core/deadlines/lateness'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { dayOf } from '@/lib/core/duties/when'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { DutyLine } from './duty-line'
import { DutyStep } from './duty-step'

/** What is to be done, until when and by which rule, in words. */
export function useDutyLines(steps: StepActions): (item: TodayItem) => DutyLine {
  const t = useTranslations('duties')
  const page = useTranslations('today')
  return (item) => {
    const { duty, family, about, count, recordId } = item
    return {
      key: `${duty} ${family?.id ?? recordId ?? ''}`,
      duty,
      name: t(`duty.${duty}.name`),
      several: count > 1 ? page('several', { n: count, of: several(item) }) : null,
      family:
        family === null ? null : { href: `/families/${family.id}`, name: family.headName, village: family.village },
      about: about === null || about.name === family?.headName ? null : about.name,
      limit: `${limitText(item.limit)}, ${t(`start.${item.start}`)} (${shownDay(dayOf(item.started))})`,
      left: leftText(item),
      look: lookOf(item),
      due: dueText(item),
      step: <DutyStep item={item} steps={steps} />,
    }
  }

  /** Of a limit counted in hours, its hour too. */
  function dueText({ dueOn, due, limit }: TodayItem): DutyLine['due'] {
    if (dueOn === null || due === null) return null
    const date = shownDay(dueOn)
    const shown = inHours(limit) ? t('dueAt', { date, time: romanianTime(new Date(due)) }) : date
    return { shown, day: dueOn }
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

/** What of one kind waits several times in one place. */
const several = ({ duty, start }: TodayItem) =>
  duty === 'OB-04' ? 'children' : start === 'calendar-period' ? 'periods' : 'times'

const inHours = (limit: TodayItem['limit']): boolean => limit.kind === 'deadline' && limit.unit === 'hours'

function lookOf({ state, daysLeft }: TodayItem): DeadlineState {
  if (state === 'late') return 'late'
  if (daysLeft === null) return 'none'
  if (daysLeft <= 0) return 'today'
  return daysLeft <= 7 ? 'soon' : 'later'
}
