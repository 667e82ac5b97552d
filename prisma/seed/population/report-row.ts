import { addDays } from '@/lib/core/deadlines/add-time'
import { idOf } from '../demo/people/ids'
import { randomFrom } from '../demo/random'
import type { Row } from '../demo/records/rows'
import { minutesAfter, momentOn, workingDay } from '../demo/story/moment'
import type { Town } from './places'
import type { TownStaff } from './staff'

/** The day of the report of the year before ("2026-05-07" is of today), which is also the day that the yearly duty is marked on. */
export const reportDay = (today: string): string => workingDay(`${Number(today.slice(0, 4)) - 1}-12-31`)

/** When it was handed in: with the mark of the duty. */
export const handedInAt = (day: string): string => momentOn(day, '15:30')

/** What became of a report, of a hundred: accepted, still with the county, sent back for a reason. */
const outcomes = { accepted: 85, 'handed-in': 10, returned: 5 } as const

export type SealedReport = {
  readonly content: string
  readonly fingerprint: string
  readonly narrative: Readonly<Record<'activities' | 'results' | 'separated' | 'families', string>>
}

/** The first edition of the report of a commune, handed in and in most cases decided by the county. */
export function reportRow({ town, staff }: { town: Town; staff: TownStaff }, day: string, sealed: SealedReport): Row {
  const random = randomFrom(`population report of ${town.siruta}`)
  const status = random.weighted(outcomes)
  const decidedAt = status === 'handed-in' ? null : momentOn(workingDay(addDays(day, random.between(5, 25))), '11:20')
  return {
    commune_id: town.siruta,
    county_id: town.county,
    id: idOf(`population report of ${town.siruta}`),
    reference_date: day,
    edition: 1,
    status,
    activities_text: sealed.narrative.activities,
    results_text: sealed.narrative.results,
    separated_text: sealed.narrative.separated,
    families_text: sealed.narrative.families,
    content: sealed.content,
    fingerprint: sealed.fingerprint,
    handed_in_at: handedInAt(day),
    handed_in_by: staff.worker.id,
    author_name: staff.worker.name,
    decided_at: decidedAt,
    decided_by: decidedAt === null ? null : staff.coordinator.id,
    decider_name: decidedAt === null ? '' : staff.coordinator.name,
    return_reason: status === 'returned' ? 'Rezultatele nu spun ce s-a făcut pentru copiii separați; completați.' : '',
    revision: decidedAt === null ? 2 : 3,
    created_at: minutesAfter(handedInAt(day), -90),
    created_by: staff.worker.id,
  }
}
