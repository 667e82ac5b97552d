import { isSmall } from '@/lib/core/oversight/withhold-cells'
import { cellRanges } from './cell-ranges'
import { anything, type GapProblem, type Range, unknownOf } from './gap-problem'

/** The cells that are not told, each with what a reader can know of it. */
export type ClosedGaps = ReadonlyMap<number, Range>

/**
 * Withholds the small counts, and so many beside them that nobody finds by adding and subtracting what a small one is. In a sum that
 * would tell, the cell of the lowest rank goes: a part before the whole, one that opens no other gap before one that does, the smaller
 * one of two. No sum is left with a single unknown in it, none with too few in its withheld parts, and no small count with fewer values
 * than asked, as far as other cells can help it.
 */
export function closeGaps(problem: GapProblem): ClosedGaps {
  const { counts, ranks, sums, inclusions, seeds, width } = problem
  const tooNarrow = ({ least, most }: Range): boolean => most - least < width
  const hidden = new Set<number>()
  const sumsOf: number[][] = counts.map(() => [])
  const withheldIn = sums.map(() => 0)
  /** As far as it is not known from elsewhere. */
  const unknownIn = sums.map(() => 0)
  const lonely = new Map<number, Set<number>>()
  sums.forEach(({ whole, parts }, place) => {
    for (const cell of [whole, ...parts]) sumsOf[cell]?.push(place)
  })
  const besideOf: number[][] = counts.map(() => [])
  for (const { part, whole } of inclusions) {
    besideOf[part]?.push(whole)
    besideOf[whole]?.push(part)
  }
  const orders = [...new Set(sums.map(({ order }) => order))].sort((a, b) => a - b)
  for (const order of orders) lonely.set(order, new Set())

  const hide = (cell: number) => {
    if (hidden.has(cell)) return
    hidden.add(cell)
    for (const place of sumsOf[cell] ?? []) {
      const sum = sums[place]
      if (sum === undefined) continue
      const many = (withheldIn[place] ?? 0) + 1
      withheldIn[place] = many
      if (cell !== sum.whole) unknownIn[place] = (unknownIn[place] ?? 0) + unknownOf(counts[cell] ?? 0, seeds.get(cell))
      if (many === 1 || (!hidden.has(sum.whole) && (unknownIn[place] ?? 0) < sum.least))
        lonely.get(sum.order)?.add(place)
      else lonely.get(sum.order)?.delete(place)
    }
  }
  const canGo = (cell: number) => !hidden.has(cell) && (counts[cell] ?? 0) > 0
  const opens = (cell: number) => (sumsOf[cell] ?? []).filter((place) => withheldIn[place] === 0).length
  const closes = (cell: number) => (sumsOf[cell] ?? []).filter((place) => withheldIn[place] === 1).length
  const inFavour = (cell: number, whole: number) =>
    [ranks[cell] ?? 0, cell === whole ? 1 : 0, opens(cell), -closes(cell), counts[cell] ?? 0] as const
  const best = (cells: readonly (readonly [cell: number, whole: number])[]): number | undefined =>
    cells
      .filter(([cell]) => canGo(cell))
      .map(([cell, whole]) => ({ cell, favour: inFavour(cell, whole) }))
      .sort((a, b) => firstDifference(a.favour, b.favour) || a.cell - b.cell)[0]?.cell
  const cellsOf = (place: number): (readonly [number, number])[] => {
    const sum = sums[place]
    return sum === undefined ? [] : [sum.whole, ...sum.parts].map((cell) => [cell, sum.whole] as const)
  }

  const closeLonely = () => {
    for (;;) {
      const waiting = orders.map((order) => lonely.get(order)).find((places) => places !== undefined && places.size > 0)
      const [place] = waiting ?? []
      if (waiting === undefined || place === undefined) return
      waiting.delete(place)
      const cell = best(cellsOf(place))
      if (cell !== undefined) hide(cell)
    }
  }
  /** The nearest cell that can go: tied to the known one, or to a withheld one that is tied to it. */
  const nearest = (from: number): number | undefined => {
    const seen = new Set([from])
    for (let frontier = [from]; frontier.length > 0;) {
      const tied = frontier.flatMap((cell) => [
        ...(sumsOf[cell] ?? []).flatMap(cellsOf),
        ...(besideOf[cell] ?? []).map((beside) => [beside, -1] as const),
      ])
      const around = tied.flatMap(([cell]) =>
        hidden.has(cell) ? (besideOf[cell] ?? []).map((beside) => [beside, -1] as const) : [],
      )
      const cell = best([...tied, ...around])
      if (cell !== undefined) return cell
      frontier = [...new Set([...tied, ...around].map(([each]) => each))].filter(
        (each) => hidden.has(each) && !seen.has(each),
      )
      for (const each of frontier) seen.add(each)
    }
    return undefined
  }

  const helpedBy = (fresh: ReadonlySet<number>, cell: number) =>
    fresh.size > 0 && (sumsOf[cell] ?? []).some((place) => cellsOf(place).some(([each]) => fresh.has(each)))

  for (const cell of seeds.keys()) hide(cell)
  counts.forEach((count, cell) => {
    if (isSmall(count)) hide(cell)
  })
  const secret = [...hidden].filter((cell) => {
    const known = seeds.get(cell) ?? anything
    // What is known too well from elsewhere cannot be helped here.
    return isSmall(unknownOf(counts[cell] ?? 0, known)) && !tooNarrow(known)
  })
  for (;;) {
    closeLonely()
    const ranges = cellRanges(problem, hidden)
    const fresh = new Set<number>()
    for (const cell of secret) {
      const range = ranges[cell]
      if (range === undefined || !tooNarrow(range) || helpedBy(fresh, cell)) continue
      const next = nearest(cell)
      if (next === undefined) continue
      hide(next)
      fresh.add(next)
    }
    if (fresh.size === 0) return new Map([...hidden].map((cell) => [cell, ranges[cell] ?? { least: 0, most: 0 }]))
  }
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place])
  return (a[at] ?? 0) - (b[at] ?? 0)
}
