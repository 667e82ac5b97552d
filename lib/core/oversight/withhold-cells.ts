/** Counts of one to four are withheld, as the source does. */
export const smallestShown = 5

export const isSmall = (count: number): boolean => count > 0 && count < smallestShown

/** A sum that a reader of a table can redo: the whole is what the parts add up to. Cells are known by their keys. */
export type Sum = { readonly whole: string; readonly parts: readonly string[] }

/**
 * The cells of a table that are not shown: the small ones, and so many beside them that nobody finds by subtraction what a small
 * one is. Hidden cells all look the same. In a sum that would tell, a part goes first, one that closes another gap before a
 * smaller one; a whole only where no part is left, so that totals stay exact as long as they can, and never
 * one that is `told` elsewhere.
 */
export function hiddenCells(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  told: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const hidden = new Set([...counts].filter(([, count]) => isSmall(count)).map(([cell]) => cell))
  const countOf = (cell: string) => counts.get(cell) ?? 0
  const canGo = (cell: string) => countOf(cell) > 0 && !hidden.has(cell) && !told.has(cell)
  const sumsOf = sumsByCell(sums)
  const gaps = (cell: string) => (sumsOf.get(cell) ?? []).filter((sum) => !cellsOf(sum).some(isHidden)).length
  const isHidden = (cell: string) => hidden.has(cell)
  for (;;) {
    const next = sumsThatTell(counts, sums, hidden)
      .map(({ whole, parts }) => {
        const [part] = parts.filter(canGo).sort((a, b) => gaps(a) - gaps(b) || countOf(a) - countOf(b))
        return part ?? whole
      })
      .find(canGo)
    if (next === undefined) return hidden
    hidden.add(next)
  }
}

const cellsOf = ({ whole, parts }: Sum): readonly string[] => [whole, ...parts]

function sumsByCell(sums: readonly Sum[]): ReadonlyMap<string, readonly Sum[]> {
  const found = new Map<string, Sum[]>()
  for (const sum of sums) for (const cell of new Set(cellsOf(sum))) found.set(cell, [...(found.get(cell) ?? []), sum])
  return found
}

/** The sums by which a hidden cell is told, or narrowed to fewer than four values; then those from which that comes. */
function sumsThatTell(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
): readonly Sum[] {
  const open = sums.map((sum) => ({ sum, unknown: cellsOf(sum).filter((cell) => hidden.has(cell)) }))
  const lonely = open.filter(({ unknown }) => unknown.length === 1).map(({ sum }) => sum)
  if (lonely.length > 0) return lonely
  const known = knownRanges(counts, sums, hidden)
  const told = (cell: string) => {
    const range = known.get(cell)
    return isSmall(counts.get(cell) ?? 0) && range !== undefined && range.most - range.least < smallestShown - 2
  }
  const narrowed = open.filter(({ unknown }) => unknown.some(told)).map(({ sum }) => sum)
  if (narrowed.length === 0) return []
  return [...narrowed, ...open.filter(({ unknown }) => unknown.length > 0).map(({ sum }) => sum)]
}

type Range = { readonly least: number; readonly most: number }
const anything = 1e9

/** What a reader can know of each cell: the shown ones exactly, the hidden ones, never nothing, as far as the sums narrow them. */
export function knownRanges(
  counts: ReadonlyMap<string, number>,
  sums: readonly Sum[],
  hidden: ReadonlySet<string>,
): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>()
  for (const [cell, count] of counts)
    ranges.set(cell, hidden.has(cell) ? { least: 1, most: anything } : { least: count, most: count })
  const of = (cell: string): Range => ranges.get(cell) ?? { least: 0, most: 0 }
  let changed = true
  const narrow = (cell: string, least: number, most: number) => {
    const range = of(cell)
    if (least <= range.least && most >= range.most) return
    ranges.set(cell, { least: Math.max(least, range.least), most: Math.min(most, range.most) })
    changed = true
  }
  for (let pass = 0; changed && pass < 50; pass += 1) {
    changed = false
    for (const { whole, parts } of sums) {
      const least = parts.reduce((total, part) => total + of(part).least, 0)
      const most = parts.reduce((total, part) => total + of(part).most, 0)
      narrow(whole, least, Math.min(most, anything))
      for (const part of parts) {
        const { least: own, most: ownMost } = of(part)
        narrow(part, of(whole).least - (most - ownMost), of(whole).most - (least - own))
      }
    }
  }
  return ranges
}
