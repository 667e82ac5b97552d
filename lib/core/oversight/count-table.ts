import { knownBefore } from './day-figures'
import { countyMeasures, qualityFigures, trendFigures } from './national-view'
import type { ToldSum } from './told-sum'

/** Columns of figures by the key of their words. */
export const countColumns = [
  ...new Set([...countyMeasures, ...qualityFigures, ...trendFigures, ...knownBefore]),
  ...(['all', 'children', 'communes', 'exposed', 'households', 'statistics'] as const),
] as const
export type CountColumn = (typeof countColumns)[number]

/** What stands in front of the figures of a row in a file: under which head, and which part of the row. */
export type FrontColumn = {
  readonly head: 'countyCode' | 'siruta' | 'code' | 'county' | 'commune' | 'month' | 'day' | 'risk'
  readonly of: 'key' | 'before' | 'name'
}

/** A table behind a picture: its columns by the key of their words, its rows by name. null: there is no such figure. */
export type CountTable = {
  readonly id: string
  readonly front: readonly FrontColumn[]
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
