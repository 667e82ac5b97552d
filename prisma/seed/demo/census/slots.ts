import type { Random } from '../random'
import { type Care, cares, sizeClasses, type SizeClass } from './sizes'

/** A household of which only the numbers are known. */
export type Slot = { readonly sps: boolean; readonly care: Care; readonly children: number; readonly adults: number }

const repeated = <Value>(value: Value, times: number): Value[] => Array.from({ length: times }, () => value)

/** Kinds of care by two parents at home. */
const ofCouples: ReadonlySet<Care> = new Set(['both', 'half', 'guest', 'foster'])

/** The households of a class: children, care and adults drawn together from its counts. A couple is never one adult. */
function slotsOf(sps: boolean, size: SizeClass, random: Random): Slot[] {
  const children = random.shuffled(
    Object.entries(size.children).flatMap(([count, times]) => repeated(Number(count), times)),
  )
  const care = random.shuffled(cares.flatMap((kind) => repeated(kind, size.care[kind] ?? 0)))
  const [lone = 0, ...more] = size.adults
  const company = random.shuffled(more.flatMap((times, index) => repeated(index + 2, times)))
  let alone = 0
  return care
    .sort((one, two) => Number(ofCouples.has(one)) - Number(ofCouples.has(two)))
    .map((kind, index): Slot => {
      const count = children[index] ?? 0
      const single = alone < lone && (!ofCouples.has(kind) || count === 0)
      if (single) alone++
      return { sps, care: kind, children: count, adults: single ? 1 : (company.pop() ?? 2) }
    })
}

/** One slot for each household of the census. */
export const censusSlots = (random: Random): Slot[] =>
  sizeClasses.flatMap(({ sps, classes }) => classes.flatMap((size) => slotsOf(sps, size, random)))

/** How many children each of the families that have one has in special protection: 210 of 155 families. */
export const separatedPerFamily: readonly number[] = [
  ...repeated(1, 112),
  ...repeated(2, 34),
  ...repeated(3, 6),
  ...repeated(4, 3),
]
