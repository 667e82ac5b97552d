import { tallyGroups2018, tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import { addedUp } from '@/lib/core/analysis/settle-country'
import {
  nothingWithheld,
  toldCounts,
  withholdPlaces,
  type Place,
  type PlaceCounts,
  type Withheld,
} from '@/lib/core/analysis/withhold-places'

const { keys } = tallyLayout2018

/** Groups by their places in the content: they are the same there and here. */
export type WithholdTask = { readonly groups: readonly number[] } & (
  | { readonly of: 'country'; readonly whole: Place; readonly parts: readonly Place[] }
  | {
      readonly of: 'county'
      readonly withheld: Withheld
      readonly communes: readonly (readonly [number, PlaceCounts])[]
    }
)

/** A county of its communes, and what is told of them. */
export type Split = {
  readonly counts: PlaceCounts
  readonly whole: Withheld
  readonly communes: readonly { readonly place: number; readonly year: number; readonly figures: readonly number[] }[]
}

export type Withheldings = { readonly whole: Withheld; readonly parts: readonly Withheld[] }

/** What the parts of a place make withheld in each other and in it, in these groups. */
export function answerTask(task: WithholdTask): Split | Withheldings {
  const groups = task.groups.flatMap((place) => tallyGroups2018[place] ?? [])
  if (task.of === 'country') return withholdPlaces(task.whole, task.parts, keys, groups)
  const places = task.communes.map(([, own]) => own)
  const counts = addedUp(places, keys)
  const { whole, parts } = withholdPlaces(
    { counts, withheld: task.withheld },
    places.map((own) => ({ counts: own, withheld: nothingWithheld })),
    keys,
    groups,
  )
  const communes = task.communes.flatMap(([place, own], at) =>
    [...own].map(([year, figures]) => ({ place, year, figures: toldCounts(figures, parts[at]?.get(year), keys) })),
  )
  return { counts, whole, communes }
}
