import { progressFigures, progressParts, type Progress } from './progress'
import type { AtLeast } from './told-sum'
import { hiddenCells, type Sum } from './withhold-cells'

/** What is read in a table with totals; `withheld`: small, or such that a small one beside it could be worked out from it. */
export type ShownCount = number | 'withheld'
/** Beside what is read in a table: a sum of which some parts are withheld. */
export type ShownSum = ShownCount | AtLeast
export type ShownProgress = Readonly<Record<keyof Progress, ShownSum>>

/** Cells of a table as they may be shown, with the sums that its reader can redo; `told` are told elsewhere and stay. */
export function suppressTable(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  told: ReadonlySet<string> = new Set(),
): (cell: string) => ShownCount {
  const hidden = hiddenCells(counts, sums, told)
  return (cell) => (hidden.has(cell) ? 'withheld' : (counts.get(cell) ?? 0))
}

const totalRow = 'total'

/** The places with their totals, as they may be shown one beside the other: in no line can a small count be worked out. */
export function withholdPlaces<Place extends { readonly id: number; readonly progress: Progress | null }>(
  places: readonly Place[],
): {
  readonly places: readonly (Omit<Place, 'progress'> & { readonly progress: ShownProgress | null })[]
  readonly totals: ShownProgress
} {
  const counted = places.flatMap(({ id, progress }) => (progress === null ? [] : [{ row: String(id), progress }]))
  const cell = (row: string, figure: keyof Progress) => `${row} ${figure}`
  const totalOf = (figure: keyof Progress) => counted.reduce((sum, { progress }) => sum + progress[figure], 0)
  const counts = new Map([
    ...counted.flatMap(({ row, progress }) =>
      progressFigures.map((figure) => [cell(row, figure), progress[figure]] as const),
    ),
    ...progressFigures.map((figure) => [cell(totalRow, figure), totalOf(figure)] as const),
  ])
  const rows = [...counted.map(({ row }) => row), totalRow]
  const sums: Sum[] = [
    ...rows.map((row) => ({ whole: cell(row, 'families'), parts: progressParts.map((part) => cell(row, part)) })),
    ...progressFigures.map((figure) => ({
      whole: cell(totalRow, figure),
      parts: counted.map(({ row }) => cell(row, figure)),
    })),
  ]
  const shown = suppressTable(counts, sums)
  const progressOf = (row: string): ShownProgress => ({
    families: shown(cell(row, 'families')),
    children: shown(cell(row, 'children')),
    withoutSheet: shown(cell(row, 'withoutSheet')),
    noSuspicion: shown(cell(row, 'noSuspicion')),
    awaitingVisit: shown(cell(row, 'awaitingVisit')),
    notConfirmed: shown(cell(row, 'notConfirmed')),
    awaitingPlan: shown(cell(row, 'awaitingPlan')),
    monitored: shown(cell(row, 'monitored')),
  })
  return {
    places: places.map((place) => ({
      ...place,
      progress: place.progress === null ? null : progressOf(String(place.id)),
    })),
    totals: progressOf(totalRow),
  }
}
