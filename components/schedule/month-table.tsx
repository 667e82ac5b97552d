import { useFormatter, useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { GridDay } from '@/lib/core/plan/month-grid'
import { DueVisitLink } from './due-visit-link'
import type { DueVisit } from './due-visit'

type MonthTableProps = {
  name: string
  weeks: readonly (readonly GridDay[])[]
  days: ReadonlyMap<string, readonly DueVisit[]>
  today: string
  now: string
}

/** A week a row, from Monday. Days of the months around it are empty: their visits stand in their own month. */
export function MonthTable({ name, weeks, days, today, now }: MonthTableProps) {
  const t = useTranslations('schedule.month')
  const format = useFormatter()
  const weekday = (day: string) => format.dateTime(new Date(`${day}T12:00:00Z`), { weekday: 'long' })
  return (
    <table className="border-rule bg-paper w-full table-fixed border-collapse border">
      <caption className="sr-only">{t('caption', { month: name })}</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map(({ day }) => (
            <th key={day} scope="col" className="border-rule text-soft truncate border p-2 text-left font-semibold">
              {weekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map(({ day, outside }) => (
              <td key={day} className={classNames('border-rule h-24 border p-1 align-top', outside && 'bg-band')}>
                <time
                  dateTime={day}
                  aria-current={day === today ? 'date' : undefined}
                  className={classNames(
                    'numeric inline-block px-1',
                    outside && 'text-soft',
                    day === today && 'border-accent border-b-2 font-bold',
                  )}
                >
                  {Number(day.slice(8))}
                </time>
                <ul className="grid gap-1">
                  {(days.get(day) ?? []).map((visit) => (
                    <li key={`${visit.kind} ${visit.familyId}`} className="min-w-0">
                      <DueVisitLink visit={visit} today={today} now={now} compact />
                    </li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
