import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { periodOf } from '@/lib/core/duties/periods'

/** A quarter of the calendar by its address ("2026-3"), its first and its last day. */
export type Quarter = { readonly id: string; readonly from: string; readonly to: string }

/** The quarter in which a day ("2026-05-07") lies. */
export function quarterOf(day: string): Quarter {
  const { from, to } = periodOf('OB-35', day)
  return { id: `${from.slice(0, 4)}-${(Number(from.slice(5, 7)) + 2) / 3}`, from, to }
}

/** The quarter of an address; null where it is none, or begins after `today`. */
export function readQuarter(id: string, today: string): Quarter | null {
  const [, year, number] = /^(20\d{2})-([1-4])$/.exec(id) ?? []
  if (year === undefined || number === undefined) return null
  const quarter = quarterOf(`${year}-${String(Number(number) * 3).padStart(2, '0')}-01`)
  return quarter.from > today ? null : quarter
}

/** The quarter of `today` and the ones before it, the latest first. */
export function latestQuarters(today: string, count: number): readonly Quarter[] {
  const { from } = quarterOf(today)
  return Array.from({ length: count }, (_, ago) => quarterOf(addMonths(from, -3 * ago)))
}

export const isOver = ({ to }: Quarter, today: string): boolean => addDays(to, 1) <= today
