import { type VillagePlace, villagePlaces } from '../places'
import type { Random } from '../random'
import type { Household } from './household'

export type Settled = { readonly household: Household; readonly place: VillagePlace }

/** How far villages differ in how hard life is there, and how little that decides for one family. */
const betweenVillages = 0.5
const withinVillage = 1.3

/** Whole numbers of households by village, as near to the weights as they can be. */
function countsOf(places: readonly VillagePlace[], total: number): number[] {
  const sum = places.reduce((all, { weight }) => all + weight, 0)
  const exact = places.map(({ weight }) => (weight * total) / sum)
  const counts = exact.map(Math.floor)
  const byRest = exact.map((share, index) => ({ index, rest: share % 1 })).sort((a, b) => b.rest - a.rest)
  const missing = total - counts.reduce((all, count) => all + count, 0)
  for (const { index } of byRest.slice(0, missing)) counts[index] = (counts[index] ?? 0) + 1
  return counts
}

/** Gives each household its village: those with a harder life rather to the poorer villages. */
export function settle(households: readonly Household[], random: Random): Settled[] {
  const counts = countsOf(villagePlaces, households.length)
  const homes = villagePlaces
    .flatMap((place, index) => {
      const hardship = random.normal() * betweenVillages
      return Array.from({ length: counts[index] ?? 0 }, () => ({
        place,
        hardship: hardship + random.normal() * withinVillage,
      }))
    })
    .sort((a, b) => a.hardship - b.hardship)
  return households
    .map((household) => ({ household, strain: household.strain + random.normal() * 0.5 }))
    .sort((a, b) => a.strain - b.strain)
    .flatMap(({ household }, index) => {
      const home = homes[index]
      return home ? [{ household, place: home.place }] : []
    })
}
