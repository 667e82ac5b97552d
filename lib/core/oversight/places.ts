import { z } from 'zod'
import { progressFigures } from './progress'
import type { ShownProgress, ShownSum } from './suppress'

export type Place = {
  readonly id: number
  readonly name: string
  /** Null where nothing is recorded yet: nothing was counted, which is not a count of nothing. */
  readonly progress: ShownProgress | null
}
export type CountedPlace = Place & { readonly progress: ShownProgress }

const placeOrder = z.object({
  sort: z.enum(['name', ...progressFigures]).catch('name'),
  dir: z.enum(['asc', 'desc']).catch('asc'),
})
export type PlaceOrder = z.output<typeof placeOrder>

/** What the address asks for; anything it cannot mean is as if it were not there. */
export const readPlaceOrder = (params: Readonly<Record<string, string>>): PlaceOrder => placeOrder.parse(params)

/** What is not told stands before everything that is, so that the order tells nothing. */
const weight = (count: ShownSum): number =>
  typeof count === 'number' ? count : count === 'withheld' ? -1 : count.least

/**
 * The places that have records, in the order asked for, their totals, and the names of those that have none. Where counts are
 * withheld the totals come with them; else they are the sums.
 */
export function arrangePlaces(places: readonly Place[], { sort, dir }: PlaceOrder, totals?: ShownProgress) {
  const counted = places.flatMap((place): CountedPlace[] =>
    place.progress === null ? [] : [{ ...place, progress: place.progress }],
  )
  const byName = (a: Place, b: Place) => a.name.localeCompare(b.name, 'ro')
  const rising = counted.toSorted((a, b) =>
    sort === 'name' ? byName(a, b) : weight(a.progress[sort]) - weight(b.progress[sort]) || byName(a, b),
  )
  return {
    rows: dir === 'asc' ? rising : rising.toReversed(),
    total: (figure: (typeof progressFigures)[number]): ShownSum =>
      totals?.[figure] ??
      counted.reduce((sum, { progress }) => sum + (typeof progress[figure] === 'number' ? progress[figure] : 0), 0),
    without: places.filter(({ progress }) => progress === null).map(({ name }) => name),
  }
}
