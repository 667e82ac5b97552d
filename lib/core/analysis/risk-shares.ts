import type { RuleSet } from '@/lib/core/risk/rules'
import { bySps, type CensusHousehold, childrenIn } from './census-household'
import { percentOf, type Shares } from './share'

/** A row of a published table: households counted in it, and for some rows the children directly exposed. */
export type CountedRow = {
  readonly code: string
  /** Dimension of Table 1 that the row belongs to, by its printed number; null: all of them. */
  readonly dimension: number | null
  readonly counts: (household: CensusHousehold) => boolean
  readonly hasDirect: boolean
  /** The composite row that it is part of. */
  readonly parent?: string | null
}

/** The dimensions, each followed by its rows, in the order of Table 1; last, at least one risk. */
export function countedRows({ dimensions, rows }: Pick<RuleSet, 'dimensions' | 'rows'>): readonly CountedRow[] {
  const own = dimensions.flatMap(({ id, number }): CountedRow[] => {
    const ofDimension = rows.filter(({ dimension }) => dimension === id)
    return [
      {
        code: String(number),
        dimension: number,
        counts: ({ confirmed }) => ofDimension.some((row) => confirmed.has(row.id)),
        hasDirect: false,
      },
      ...ofDimension.map((row) => ({
        code: row.id,
        dimension: number,
        counts: ({ confirmed }: CensusHousehold) => confirmed.has(row.id),
        hasDirect: row.childCondition !== undefined,
        parent: row.parent,
      })),
    ]
  })
  const any: CountedRow = {
    code: 'any',
    dimension: null,
    counts: ({ confirmed }) => rows.some((row) => confirmed.has(row.id)),
    hasDirect: false,
  }
  return [...own, any]
}

/** Households, children in them, children directly exposed (null where the row speaks of households only), in percent. */
export type Table1 = Readonly<Record<string, readonly [number | null, number | null, number | null]>>

/** Table 1: each row as a share of all households, and of all children present. */
export function table1(rows: readonly CountedRow[], households: readonly CensusHousehold[]): Table1 {
  const allChildren = childrenIn(households)
  return Object.fromEntries(
    rows.map(({ code, counts, hasDirect }) => {
      const atRisk = households.filter(counts)
      const direct = atRisk.reduce(
        (sum, { children }) => sum + children.filter((rowsOf) => rowsOf.includes(code)).length,
        0,
      )
      return [
        code,
        [
          percentOf(atRisk.length, households.length),
          percentOf(childrenIn(atRisk), allChildren),
          hasDirect ? percentOf(direct, allChildren) : null,
        ] as const,
      ]
    }),
  )
}

/** One of Tables 7 to 12: each row as a share of the households without and with a child in special protection, and of all. */
export function sharesBySps(
  rows: readonly CountedRow[],
  households: readonly CensusHousehold[],
): Readonly<Record<string, Shares>> {
  const groups = Object.entries(bySps(households))
  return Object.fromEntries(
    rows.map(({ code, counts }) => [
      code,
      Object.fromEntries(groups.map(([group, all]) => [group, percentOf(all.filter(counts).length, all.length)])),
    ]),
  )
}
