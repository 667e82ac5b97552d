import type { RiskLine, QualityFigure, TrendFigure } from './national-view'
import type { Told } from './told'
import type { ToldSum } from './told-sum'

/** What the communes of a county are compared by: `coverage` is in per cent, the others are counts of children. */
export const communeMeasures = ['registered', 'withSheet', 'coverage', 'care'] as const
export type CommuneMeasure = (typeof communeMeasures)[number]

/** Figures of a commune, or sums of what is told of several. null: there is nothing to divide by. */
export type CommuneFigures = {
  /** Children of the statistics; null: none were typed in. */
  readonly statistics: number | null
  readonly measures: Readonly<Record<CommuneMeasure, ToldSum | null>>
  readonly quality: Readonly<Record<QualityFigure, ToldSum>>
  /** By dimension of risk. */
  readonly risks: ReadonlyMap<string, { readonly households: ToldSum; readonly children: ToldSum }>
}
export type CommuneLine = CommuneFigures & { readonly id: number; readonly name: string }

/** The end of a month ("2026-05") or a day ("2026-05-07"). `communes`: how many had a count by then. */
export type CountyMoment = {
  readonly at: string
  readonly communes: number
  readonly figures: Readonly<Record<TrendFigure, ToldSum>>
}

export type CountyView = {
  /** Communes in which something was counted, in the order of their codes (SIRUTA). */
  readonly communes: readonly CommuneLine[]
  /** Those in which nothing was. */
  readonly without: readonly { readonly id: number; readonly name: string }[]
  readonly total: CommuneFigures
  readonly dimensions: readonly Pick<RiskLine, 'id' | 'label'>[]
  readonly months: readonly CountyMoment[]
  readonly days: readonly CountyMoment[]
  /** ISO in UTC: the oldest of the counts; null: there are none. */
  readonly oldestAt: string | null
}

/** A dimension, or children in the Registry: what the tiles and the rank may show of a commune. */
export const riskOf = (line: CommuneFigures, risk: string): ToldSum | null =>
  line.risks.get(risk)?.households ?? line.measures.registered

/** For the order of a rank: what is withheld comes after all that is told, and before nothing. */
export const rankOf = (told: Told | ToldSum | null): number =>
  told === null ? -1 : told === 'withheld' ? 0.5 : 'n' in told ? told.n : told.least

/** Communes in which some child has a sheet, however many. */
export const communesWithSheet = ({ communes }: CountyView): number =>
  communes.filter(({ measures: { withSheet } }) => rankOf(withSheet) > 0).length

export const countySpans = ['months', 'days'] as const
export type CountySpan = (typeof countySpans)[number]

/** Whether the address asks for days; months otherwise. */
export const readSpan = (params: Readonly<Record<string, string>>): CountySpan =>
  params.span === 'days' ? 'days' : 'months'
