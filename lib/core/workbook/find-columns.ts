import { cellName, type WorkbookColumn } from './column'
import { distance, fold } from './fold'
import { underMerged } from './merged-cells'
import type { GridRow, GridSheet } from './grid'

/** A cell that cannot be taken, and why: a message with its values. `cell` is '' for the whole file. */
export type CellFault = {
  readonly cell: string
  readonly key: string
  readonly params?: Readonly<Record<string, string | number>>
}

export type FoundColumns = {
  /** Place of each column that was recognised, by its id. */
  readonly places: Readonly<Record<string, number>>
  /** Headings that nothing is read from. */
  readonly ignored: readonly string[]
  /** The rows under the headings, but the headings themselves where they are printed again. */
  readonly rows: readonly GridRow[]
  readonly faults: readonly CellFault[]
}

const searchedRows = 15
const fewestColumns = 3

/** A column with the headings that mean it, as they are compared. */
type NamedColumn = { readonly id: string; readonly names: readonly string[] }

const named = ({ id, head, alsoNamed = [] }: WorkbookColumn): NamedColumn => ({
  id,
  names: [head, ...alsoNamed].map(fold),
})

/** The column that a heading means: its name, its code at the beginning, or a name that differs by a slip or two. */
function columnOf(heading: string, columns: readonly NamedColumn[]): string | null {
  const typed = fold(heading)
  if (typed === '') return null
  const exact = columns.find(({ names }) => names.includes(typed))
  if (exact !== undefined) return exact.id
  const code = /^(\d[a-z]\d{0,2})\b/.exec(typed)?.[1]
  const coded =
    code === undefined ? undefined : columns.find(({ id }) => id === `row.${code}` || id === `result.${code}`)
  if (coded !== undefined) return coded.id
  if (typed.length < 5) return null
  const slips = typed.length < 8 ? 1 : 2
  const near = columns.filter(({ names }) => names.some((name) => distance(typed, name, slips) <= slips))
  return near.length === 1 ? (near[0]?.id ?? null) : null
}

/** The heading over a column in a row: its own, or that of a merged cell above it. */
function headingAt(rows: readonly GridRow[], index: number, place: number): string {
  for (let above = index; above >= Math.max(0, index - 2); above -= 1) {
    const cell = rows[above]?.cells[place] ?? null
    if (typeof cell === 'string' && cell.trim() !== '') return cell
    if (cell !== null && cell !== '') return ''
  }
  return ''
}

/** Finds the headings among the first rows of a sheet; null where there are none. Columns may stand in any order. */
export function findColumns(
  { rows: grid, merges }: GridSheet,
  columns: readonly WorkbookColumn[],
): FoundColumns | null {
  const width = Math.max(0, ...grid.slice(0, searchedRows).map(({ cells }) => cells.length))
  const headingsOf = (index: number) => Array.from({ length: width }, (_, place) => headingAt(grid, index, place))
  const names = columns.map(named)
  let best: { index: number; headings: string[]; ids: (string | null)[]; score: number } | null = null
  for (let index = 0; index < Math.min(searchedRows, grid.length); index += 1) {
    const headings = headingsOf(index)
    const ids = headings.map((heading) => columnOf(heading, names))
    const score = new Set(ids.filter((id) => id !== null)).size
    if (score >= fewestColumns && score > (best?.score ?? 0)) best = { index, headings, ids, score }
  }
  if (best === null) return null
  const row = grid[best.index]?.number ?? 0
  const places: Record<string, number> = {}
  const faults: CellFault[] = []
  best.ids.forEach((id, place) => {
    if (id === null) return
    const first = places[id]
    if (first === undefined) places[id] = place
    else faults.push({ cell: cellName(row, place), key: 'columnTwice', params: { other: cellName(row, first) } })
  })
  const { headings, ids, index } = best
  const below = grid.slice(index + 1).filter((each) => !repeats(each, headings))
  return {
    places,
    faults,
    ignored: headings.filter((heading, place) => heading !== '' && ids[place] === null),
    rows: underMerged(below, merges),
  }
}

/** Headings printed again on a further page. */
const repeats = ({ cells }: GridRow, headings: readonly string[]): boolean =>
  cells.some((cell) => typeof cell === 'string') &&
  cells.every(
    (cell, place) =>
      cell === null || cell === '' || (typeof cell === 'string' && fold(cell) === fold(headings[place] ?? '')),
  )
