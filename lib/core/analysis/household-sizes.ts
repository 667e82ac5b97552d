import { bySps, type CensusHousehold, childrenIn } from './census-household'
import { percentOf, type Shares } from './share'

/** Sizes of households by children at home. */
export const householdSizes: readonly string[] = ['0', '1', '2', '3', '4', '5-12']

/** The size of a household by its children at home. */
export const householdSize = ({ children }: CensusHousehold): string =>
  children.length >= 5 ? '5-12' : String(children.length)

/** Table 6: households and the children in them by number of children at home, in percent of each column. */
export function table6(households: readonly CensusHousehold[]): Readonly<Record<string, Shares>> {
  const groups = Object.entries(bySps(households))
  return Object.fromEntries(
    householdSizes.map((size) => [
      size,
      Object.fromEntries(
        groups.flatMap(([group, all]) => {
          const ofSize = all.filter((household) => householdSize(household) === size)
          return [
            [`hh_${group}`, percentOf(ofSize.length, all.length)],
            [`children_${group}`, percentOf(childrenIn(ofSize), childrenIn(all))],
          ]
        }),
      ),
    ]),
  )
}
