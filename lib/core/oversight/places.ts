import { z } from 'zod'
import { progressFigures } from './progress'
import { sumShown, type ShownCount, type ShownProgress } from './suppress'

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

const weight = (count: ShownCount): number => (typeof count === 'number' ? count : count === 'few' ? 1 : count.atLeast)

/** The places that have records, in the order asked for, their sums, and the names of those that have none. */
export function arrangePlaces(places: readonly Place[], { sort, dir }: PlaceOrder) {
  const counted = places.flatMap((place): CountedPlace[] =>
    place.progress === null ? [] : [{ ...place, progress: place.progress }],
  )
  const byName = (a: Place, b: Place) => a.name.localeCompare(b.name, 'ro')
  const rising = counted.toSorted((a, b) =>
    sort === 'name' ? byName(a, b) : weight(a.progress[sort]) - weight(b.progress[sort]) || byName(a, b),
  )
  return {
    rows: dir === 'asc' ? rising : rising.toReversed(),
    total: (figure: (typeof progressFigures)[number]) => sumShown(counted.map(({ progress }) => progress[figure])),
    without: places.filter(({ progress }) => progress === null).map(({ name }) => name),
  }
}
