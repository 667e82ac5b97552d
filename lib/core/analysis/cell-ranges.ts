import { anything, type GapProblem, type Range } from './gap-problem'

/** Steps after which narrowing stops, for each tie: beyond it ranges shrink by ones only. */
const patience = 40

type Tied = Pick<GapProblem, 'counts' | 'sums' | 'inclusions' | 'seeds'>

/** What a reader can know of each cell: the told ones exactly, the withheld ones, never nothing, as far as the ties narrow them. */
export function cellRanges({ counts, sums, inclusions, seeds }: Tied, hidden: ReadonlySet<number>): readonly Range[] {
  const least = [...counts]
  const most = [...counts]
  for (const cell of hidden) {
    const known = seeds.get(cell) ?? anything
    least[cell] = known.least
    most[cell] = known.most
  }
  const unknown = (cell: number) => hidden.has(cell)
  const open = [
    ...sums.filter(({ whole, parts }) => unknown(whole) || parts.some(unknown)),
    ...inclusions.filter(({ part, whole }) => unknown(part) || unknown(whole)),
  ]
  const tiesOf = new Map<number, number[]>()
  open.forEach((tie, place) => {
    for (const cell of 'parts' in tie ? [tie.whole, ...tie.parts] : [tie.whole, tie.part])
      if (unknown(cell)) tiesOf.set(cell, [...(tiesOf.get(cell) ?? []), place])
  })
  const waiting = open.map((_, place) => place)
  const isWaiting = open.map(() => true)
  const narrow = (cell: number, from: number, to: number) => {
    const before = least[cell] ?? 0
    const beforeMost = most[cell] ?? 0
    if (!unknown(cell) || (from <= before && to >= beforeMost)) return
    least[cell] = Math.max(before, from)
    most[cell] = Math.min(beforeMost, to)
    for (const tie of tiesOf.get(cell) ?? []) {
      if (isWaiting[tie]) continue
      isWaiting[tie] = true
      waiting.push(tie)
    }
  }
  const steps = patience * open.length
  for (let step = 0; step < steps; step += 1) {
    const place = waiting[step]
    const tie = place === undefined ? undefined : open[place]
    if (place === undefined || tie === undefined) break
    isWaiting[place] = false
    if ('parts' in tie) narrowSum(tie, least, most, narrow)
    else {
      narrow(tie.part, 0, most[tie.whole] ?? 0)
      narrow(tie.whole, least[tie.part] ?? 0, anything.most)
    }
  }
  return least.map((from, cell) => ({ least: from, most: most[cell] ?? from }))
}

function narrowSum(
  { whole, parts }: { readonly whole: number; readonly parts: readonly number[] },
  least: readonly number[],
  most: readonly number[],
  narrow: (cell: number, from: number, to: number) => void,
): void {
  const of = (bounds: readonly number[], cell: number) => bounds[cell] ?? 0
  let from = 0
  let to = 0
  for (const part of parts) {
    from += of(least, part)
    to += of(most, part)
  }
  narrow(whole, from, to)
  for (const part of parts)
    narrow(part, of(least, whole) - (to - of(most, part)), of(most, whole) - (from - of(least, part)))
}
