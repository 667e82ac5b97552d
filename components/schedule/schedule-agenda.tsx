import { useFormatter } from 'next-intl'
import { DueVisitLink } from './due-visit-link'
import type { DueVisit } from './due-visit'

type ScheduleAgendaProps = { days: ReadonlyMap<string, readonly DueVisit[]>; today: string; now: string }

/** The days that have visits, one below the other. */
export function ScheduleAgenda({ days, today, now }: ScheduleAgendaProps) {
  const format = useFormatter()
  return (
    <ol className="grid gap-4">
      {[...days].map(([day, visits]) => (
        <li key={day} className="panel p-3">
          <h3 className="mb-2">
            <time dateTime={day} aria-current={day === today ? 'date' : undefined}>
              {format.dateTime(new Date(`${day}T12:00:00Z`), { weekday: 'long', day: 'numeric', month: 'long' })}
            </time>
          </h3>
          <ul className="grid gap-3">
            {visits.map((visit) => (
              <li key={`${visit.kind} ${visit.familyId}`}>
                <DueVisitLink visit={visit} today={today} now={now} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
