import type { KnownBefore } from './day-figures'
import type { CountyMeasure, QualityFigure, TrendFigure } from './national-view'
import type { ToldSum } from './told-sum'

export type CountColumn =
  | CountyMeasure
  | QualityFigure
  | TrendFigure
  | KnownBefore
  | 'all'
  | 'children'
  | 'communes'
  | 'exposed'
  | 'households'
  | 'statistics'

/** A table behind a picture: its columns by the key of their words, its rows by name. null: there is no such figure. */
export type CountTable = {
  readonly id: string
  readonly columns: readonly CountColumn[]
  readonly rows: readonly CountRow[]
  readonly total: readonly (ToldSum | null)[] | null
}
export type CountRow = {
  readonly key: string
  /** What the name alone does not say, such as a county or the code of a row. */
  readonly before: string
  readonly name: string
  readonly cells: readonly (ToldSum | null)[]
}

/** Columns that are in per cent; all others are counts. */
export const isShare = (column: CountColumn | undefined): boolean => column === 'coverage'
