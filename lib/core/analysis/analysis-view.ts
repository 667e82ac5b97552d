import type { Text } from '@/lib/core/questionnaire/types'
import type { AnalysisTable } from './analysis-tables'
import type { ReadCount } from './shown-share'
import type { Group } from './tally'

/** What the reader asked for, as it stands in the address: codes of places, days or years, and whose households. */
export type AnalysisQuestion = {
  readonly counties: readonly number[]
  readonly communes: readonly number[]
  /** A day as "2026-05-07" for a commune, a year for counts; '' without a bound. */
  readonly from: string
  readonly to: string
  readonly group: Group
}

export type NamedPlace = { readonly id: number; readonly name: string }

/** A table with its names, columns and rows in the order of the table; short ones for a picture. */
export type NamedTable = AnalysisTable & {
  readonly title: Text
  readonly columnNames: readonly Text[]
  readonly rowNames: readonly Text[]
  readonly shortNames: readonly Text[]
}

/** The page of the analysis: what was asked, what may be asked, and the tables. */
export type AnalysisView = {
  readonly scope: 'commune' | 'county' | 'nation'
  readonly place: string | null
  readonly question: AnalysisQuestion
  /** The period is written wrongly, or ends before it begins; then nothing is counted. */
  readonly fault: 'day' | 'order' | null
  readonly counties: readonly NamedPlace[]
  readonly communes: readonly NamedPlace[]
  readonly years: readonly number[]
  /** When the newest count shown was made; null: read from the records now, or nothing counted. */
  readonly countedAt: string | null
  readonly households: ReadCount
  readonly children: ReadCount
  readonly tables: readonly NamedTable[]
  readonly pictures: readonly NamedTable[]
  readonly base: { readonly households: number; readonly children: number }
}

/** Nothing of the period or the places was counted. */
export const isEmpty = ({ households }: AnalysisView): boolean => households.exact && households.count === 0
