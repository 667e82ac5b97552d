import { useFormatter, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { byDay, monthAfter, monthGrid } from '@/lib/core/plan/month-grid'
import { scheduleHref, type ScheduleView } from '@/lib/core/plan/schedule-view'
import { MonthTable } from './month-table'
import { ScheduleAgenda } from './schedule-agenda'
import type { DueVisit } from './due-visit'

type ScheduleMonthProps = { view: ScheduleView; visits: readonly DueVisit[]; today: string; now: string }

/** The visits of a month by the day they are planned for, or due without a plan: a grid where there is room, a list of days on a phone. */
export function ScheduleMonth({ view, visits, today, now }: ScheduleMonthProps) {
  const t = useTranslations('schedule.month')
  const format = useFormatter()
  const month = view.month ?? today.slice(0, 7)
  const name = format.dateTime(new Date(`${month}-15T12:00:00Z`), { month: 'long', year: 'numeric' })
  const dayOf = ({ plannedOn, plannedTime, dueOn }: DueVisit) => `${plannedOn ?? dueOn} ${plannedTime ?? ''}`
  const inOrder = [...visits].sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
  const days = byDay(inOrder, ({ plannedOn, dueOn }) => plannedOn ?? dueOn)
  const to = (count: number) => scheduleHref(view, { month: monthAfter(month, count) })
  return (
    <section aria-labelledby="month">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 id="month">{name}</h2>
        <div className="flex gap-2">
          <LinkButton href={to(-1)} icon="chevron-left" size="small">
            {t('previous')}
          </LinkButton>
          <LinkButton href={to(1)} icon="chevron-right" size="small">
            {t('next')}
          </LinkButton>
        </div>
      </div>
      {visits.length === 0 ? (
        <EmptyState title={t('empty')} icon="calendar" />
      ) : (
        <>
          <p className="text-soft mb-3">{t('key')}</p>
          <div className="max-[44rem]:hidden">
            <MonthTable name={name} weeks={monthGrid(month)} days={days} today={today} now={now} />
          </div>
          <div className="min-[44rem]:hidden">
            <ScheduleAgenda days={days} today={today} now={now} />
          </div>
        </>
      )}
    </section>
  )
}
