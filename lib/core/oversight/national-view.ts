import type { KnownBefore } from './day-figures'
import type { Told } from './told'

/** What the counties are compared by. `coverage` is in per cent, the others are counts. */
export const countyMeasures = ['registered', 'withSheet', 'coverage', 'late', 'care'] as const
export type CountyMeasure = (typeof countyMeasures)[number]

/** What is missing in records: children without CNP and reason, without birth date, with an old sheet; families with open rows. */
export const qualityFigures = ['noCnpReason', 'noBirthDate', 'oldSheet', 'undetermined'] as const
export type QualityFigure = (typeof qualityFigures)[number]

/** Figures of the country that are followed from month to month. */
export const trendFigures = ['withSheet', 'registered', 'late'] as const
export type TrendFigure = (typeof trendFigures)[number]

/** null: nothing was counted, or there is nothing to divide by. */
export type CountyLine = {
  readonly id: number
  readonly name: string
  readonly mnemonic: string
  readonly communes: number
  /** Children of the statistics, in the communes that typed them in. */
  readonly statistics: number
  readonly measures: Readonly<Record<CountyMeasure, Told | null>>
  readonly quality: Readonly<Record<QualityFigure, Told>>
  readonly known: Readonly<Record<KnownBefore | 'all', Told>>
}

export type RiskLine = {
  readonly id: string
  readonly kind: 'total' | 'dimension' | 'situation' | 'sub-row'
  readonly label: { readonly ro: string; readonly en: string }
  readonly households: Told
  readonly children: Told
  /** null: the row speaks of the household only. */
  readonly exposed: Told | null
}

export type NationalView = {
  /** Counties in which something was counted. */
  readonly counties: readonly CountyLine[]
  readonly without: readonly string[]
  readonly total: Omit<CountyLine, 'id' | 'name' | 'mnemonic'>
  readonly trend: readonly { readonly month: string; readonly figures: Readonly<Record<TrendFigure, Told>> }[]
  readonly risks: readonly RiskLine[]
  readonly sources: {
    readonly threshold: number
    readonly ranked: readonly { readonly commune: string; readonly county: string; readonly children: number }[]
  }
  /** ISO in UTC: the oldest of the counts; null: there are none. */
  readonly oldestAt: string | null
}
