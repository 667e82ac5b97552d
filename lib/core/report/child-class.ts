/**
 * Children of one village whose records say the same, and how many they are: what the report is counted from. Only children
 * of the population of the report (see reportPopulation) are in here, each in one class.
 */
export type ChildClass = {
  readonly village: number | null
  readonly children: number
  /** Latest observation sheet that was signed or received: none, older than 12 months, or of the past 12 months. */
  readonly sheet: 'none' | 'old' | 'recent'
  /** That sheet asks for a risk identification sheet. */
  readonly suspected: boolean
  /** Situations that the latest finished risk identification sheet confirms; null without such a sheet. */
  readonly situations: number | null
  /** Open entry in the Registry. */
  readonly registered: boolean
  /** Rows that the same sheet confirms for the household, sub-rows included. */
  readonly confirmed: readonly string[]
  /** Of these, rows to which the children themselves are exposed. */
  readonly direct: readonly string[]
}

/** Where a figure of the report stands: the whole commune, one village by its SIRUTA code, or families without a village. */
export type ReportColumn = 'commune' | 'unplaced' | number

/** Commune first, then its villages in the given order, then a column for children without a village, if there are any. */
export function reportColumns(villages: readonly number[], classes: readonly ChildClass[]): readonly ReportColumn[] {
  const unplaced = classes.some(({ village }) => village === null) ? (['unplaced'] as const) : []
  return ['commune', ...villages, ...unplaced]
}
