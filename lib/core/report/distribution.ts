import type { ChildClass, ReportColumn } from './child-class'
import { tally, type Figures } from './tally'

/** A row of table B: all children of the Registry, a dimension by its number, or a row of Table 1 by its code. */
export type DistributionRow = {
  readonly id: string
  readonly kind: 'total' | 'dimension' | 'situation' | 'sub-row'
  /** Of a sub-row: the row that it details. */
  readonly parent?: string
  /** Whether the rules tell which child is exposed itself. */
  readonly direct: boolean
}

export type CountedDistributionRow = DistributionRow & {
  /** Children whose household has the risk confirmed: the printed figures (CR-6). */
  readonly household: Figures
  /** Of these, children exposed themselves; null where the row speaks of the household only. */
  readonly exposed: Figures | null
}

export type DistributionTable = {
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly CountedDistributionRow[]
}

/** The dimension of a row of Table 1: the number that its code begins with. */
const dimensionOf = (row: string): string => row.slice(0, 1)

/**
 * Whether a row of table B ("total", a dimension, a code of Table 1) counts the child: by its household, or exposed itself.
 */
export function riskRowCounts(row: string, child: ChildClass, by: 'household' | 'exposed'): boolean {
  if (!child.registered) return false
  if (by === 'exposed') return child.direct.includes(row)
  return row === 'total' || child.confirmed.some((code) => code === row || dimensionOf(code) === row)
}

/** Counts table B among the children of the Registry. A child counts once in a dimension, however many of its rows hold. */
export function distributionTable(
  columns: readonly ReportColumn[],
  classes: readonly ChildClass[],
  rows: readonly DistributionRow[],
): DistributionTable {
  const registered = classes.filter((child) => child.registered)
  const total = rows.filter(({ kind }) => kind === 'total').map(({ id }) => id)
  const byHousehold = tally(columns, registered, ({ confirmed }) => [
    ...total,
    ...new Set(confirmed.map(dimensionOf)),
    ...confirmed,
  ])
  const byChild = tally(columns, registered, ({ direct }) => direct)
  return {
    columns,
    rows: rows.map((row) => ({
      ...row,
      household: byHousehold(row.id),
      exposed: row.direct ? byChild(row.id) : null,
    })),
  }
}
