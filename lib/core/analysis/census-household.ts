import type { RowVerdicts } from '@/lib/core/risk/verdict'

/** What the published tables count of a household. */
export type CensusHousehold = {
  /** Rows that hold, sub-rows and rows outside Table 1 included. */
  readonly confirmed: ReadonlySet<string>
  readonly situations: number
  /** Children present, each with the rows it is directly exposed to. */
  readonly children: readonly (readonly string[])[]
  /** The family has a child in the special protection system. */
  readonly withSps: boolean
}

/** A household from its verdict; `beside` are rows that hold of it and that Table 1 does not have. */
export function censusHousehold(verdict: RowVerdicts, spsRow: string, beside: readonly string[]): CensusHousehold {
  return {
    confirmed: new Set([...verdict.confirmed, ...beside]),
    situations: verdict.situations,
    children: verdict.children.map(({ direct }) => direct),
    withSps: verdict.confirmed.includes(spsRow),
  }
}

/** Children present in all the households together. */
export const childrenIn = (households: readonly CensusHousehold[]): number =>
  households.reduce((sum, { children }) => sum + children.length, 0)

/** The households with, and those without, a child in special protection. */
export const bySps = (households: readonly CensusHousehold[]) => ({
  without_sps: households.filter(({ withSps }) => !withSps),
  with_sps: households.filter(({ withSps }) => withSps),
  total: households,
})
