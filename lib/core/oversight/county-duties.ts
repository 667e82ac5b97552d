import type { DutyCount } from '@/lib/core/duties/count'
import type { ShownProgress } from './suppress'

/** Who of the county guides a commune; `since` as "2026-05-07". */
export type Coordinator = {
  readonly userId: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly since: string
}

/** A commune as its county sees it: numbers, never a family. */
export type CommuneSeen = {
  readonly id: number
  readonly name: string
  /** null: nothing is recorded there. */
  readonly progress: ShownProgress | null
  /** ISO in UTC; null: never counted. */
  readonly countedAt: string | null
  readonly totals: DutyTotals
  /** Open duties whose limit ends soon; null: the count does not say. */
  readonly dueSoon: number | null
  readonly coordinator: Coordinator | null
}

export type DutyTotals = Omit<DutyCount, 'duty'>

const none: DutyTotals = { open: 0, dueToday: 0, late: 0, metInTime: 0, metLate: 0 }

/** All duties of a commune added up. */
export const totalsOf = (counts: readonly DutyTotals[]): DutyTotals =>
  counts.reduce<DutyTotals>(
    (sum, count) => ({
      open: sum.open + count.open,
      dueToday: sum.dueToday + count.dueToday,
      late: sum.late + count.late,
      metInTime: sum.metInTime + count.metInTime,
      metLate: sum.metLate + count.metLate,
    }),
    none,
  )

/** The sum of what is known; null where one count does not say. */
export const soonOf = (counts: readonly { readonly dueSoon: number | null }[]): number | null =>
  counts.reduce<number | null>((sum, { dueSoon }) => (sum === null || dueSoon === null ? null : sum + dueSoon), 0)

/** Late ones first, then what is due today, then by name. */
export const byLateness = (communes: readonly CommuneSeen[]): CommuneSeen[] =>
  [...communes].sort(
    (a, b) =>
      b.totals.late - a.totals.late || b.totals.dueToday - a.totals.dueToday || a.name.localeCompare(b.name, 'ro'),
  )

/** How old the counts of a county are: the oldest of them (ISO in UTC), and how many communes were never counted. */
export function ageOfCounts(communes: readonly Pick<CommuneSeen, 'countedAt'>[]): {
  readonly oldest: string | null
  readonly never: number
} {
  const counted = communes.flatMap(({ countedAt }) => countedAt ?? [])
  return { oldest: counted.sort()[0] ?? null, never: communes.length - counted.length }
}
