import type { CensusHousehold } from './census-household'
import { percentOf, type Shares } from './share'

const classes = [
  { name: '0', from: 0 },
  { name: '1', from: 1 },
  { name: '2-5', from: 2 },
  { name: '6-10', from: 6 },
  { name: '11-15', from: 11 },
  { name: '16+', from: 16 },
] as const

export const riskClasses: readonly string[] = classes.map(({ name }) => name)

/** The class of Table 13 that a number of situations falls into. */
export const riskClass = (situations: number): string => classes.findLast(({ from }) => situations >= from)?.name ?? '0'

/** How many situations the households of one column cumulate. */
export type Cumulation = {
  readonly households: number
  readonly classes: Shares
  readonly mean: number | null
  /** Standard deviation within the column. */
  readonly sd: number | null
  readonly max: number | null
}

const average = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

function cumulation(households: readonly CensusHousehold[]): Cumulation {
  const counts = households.map(({ situations }) => situations)
  const mean = average(counts)
  const variance = mean === null ? null : average(counts.map((count) => (count - mean) ** 2))
  return {
    households: households.length,
    classes: Object.fromEntries(
      classes.map(({ name }) => [
        name,
        percentOf(counts.filter((count) => riskClass(count) === name).length, counts.length),
      ]),
    ),
    mean,
    sd: variance === null ? null : Math.sqrt(variance),
    max: counts.length === 0 ? null : counts.reduce((most, count) => Math.max(most, count)),
  }
}

export type Table13 = Cumulation & { readonly columns: Readonly<Record<string, Cumulation>> }

/** Table 13: all households, and by whether they have a child in special protection and children at home. */
export function table13(households: readonly CensusHousehold[]): Table13 {
  return {
    ...cumulation(households),
    columns: {
      without_sps: cumulation(households.filter(({ withSps }) => !withSps)),
      with_sps_no_child_home: cumulation(
        households.filter(({ withSps, children }) => withSps && children.length === 0),
      ),
      with_sps_child_home: cumulation(households.filter(({ withSps, children }) => withSps && children.length > 0)),
      total: cumulation(households),
    },
  }
}
