import type { ChildClass, ReportColumn } from './child-class'
import { tally, type Figures } from './tally'

const between = (situations: number | null, least: number, most = Infinity): boolean =>
  situations !== null && situations >= least && situations <= most

/**
 * Which children each row of table A counts, with three rows that the template leaves out (CR-2 and its checks). A6 is read as
 * the risk identification sheet (CR-1); the bands of A9 to A11 are those of the household, which a child takes over whole.
 */
const countsIn = {
  A2: ({ sheet }) => sheet !== 'none',
  A3: ({ sheet }) => sheet === 'recent',
  A4: () => true,
  A5: ({ suspected }) => suspected,
  A6: ({ situations }) => situations !== null,
  A7: ({ situations }) => situations === 0,
  A8: ({ situations }) => between(situations, 1),
  A9: ({ situations }) => between(situations, 2, 5),
  A10: ({ situations }) => between(situations, 6, 10),
  A11: ({ situations }) => between(situations, 11),
  A12: ({ registered }) => registered,
  recordedWithoutSheet: ({ sheet }) => sheet === 'none',
  suspectedWithoutRiskSheet: ({ suspected, situations }) => suspected && situations === null,
  exactlyOne: ({ situations }) => situations === 1,
} as const satisfies Record<string, (child: ChildClass) => boolean>

export type CountedRow = keyof typeof countsIn
const countedRows = [
  ...(['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'] as const),
  ...(['recordedWithoutSheet', 'suspectedWithoutRiskSheet', 'exactlyOne'] as const),
] satisfies CountedRow[]

/** Table A, each row as figures one a column. */
export type ActivityTable = {
  readonly columns: readonly ReportColumn[]
  /** A1, children by the population statistics; null where no figure was typed in for every village that it takes. */
  readonly population: readonly (number | null)[]
  readonly counted: (row: CountedRow) => Figures
  /** A1 less A2: children of the statistics for whom there is no observation sheet. */
  readonly withoutSheet: readonly (number | null)[]
}

/** Whether a row of table A counts the child; false for a row that it does not have, and for the population. */
export const rowCounts = (row: string, child: ChildClass): boolean => isCounted(row) && countsIn[row](child)

const isCounted = (id: string): id is CountedRow => Object.hasOwn(countsIn, id)

/** The figures of a row of the template by its printed id, A1 to A12. */
export function figuresOfRow(table: ActivityTable, id: string): readonly (number | null)[] {
  if (id === 'A1') return table.population
  if (!isCounted(id)) throw new Error(`Table A counts no row ${id}`)
  return table.counted(id)
}

/** Counts table A. `population`: children by village, as typed in for one year. */
export function activityTable(
  columns: readonly ReportColumn[],
  classes: readonly ChildClass[],
  population: ReadonlyMap<number, number>,
): ActivityTable {
  const counted = tally(columns, classes, (child) => countedRows.filter((row) => countsIn[row](child)))
  const children = columns.map((column) => populationOf(column, columns, population))
  const withSheet = counted('A2')
  return {
    columns,
    population: children,
    counted,
    withoutSheet: children.map((all, index) => (all === null ? null : all - (withSheet[index] ?? 0))),
  }
}

function populationOf(
  column: ReportColumn,
  columns: readonly ReportColumn[],
  population: ReadonlyMap<number, number>,
): number | null {
  if (column === 'unplaced') return null
  if (column !== 'commune') return population.get(column) ?? null
  const villages = columns.filter((each) => typeof each === 'number').map((village) => population.get(village))
  const known = villages.filter((children) => children !== undefined)
  return known.length === 0 || known.length < villages.length ? null : known.reduce((sum, children) => sum + children)
}
