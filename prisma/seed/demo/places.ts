import { sourceCommunes } from '@/lib/content/places/source-communes'
import type { EthnicityName } from './people/names'
import { type Random, randomFrom } from './random'

export type DemoVillage = { readonly siruta: number; readonly name: string }
export type DemoCommune = {
  /** Place in the list of source communes, from 0. */
  readonly index: number
  readonly siruta: number
  readonly name: string
  readonly county: number
  readonly villages: readonly DemoVillage[]
}

export const demoCommunes: readonly DemoCommune[] = sourceCommunes.map((commune, index) => ({ index, ...commune }))

type Mix = Partial<Readonly<Record<EthnicityName, number>>>
const usual: Mix = { romanian: 0.88, roma: 0.09, hungarian: 0.02, other: 0.01 }
/** Where the people differ from the usual, by SIRUTA code. */
const mixes: Readonly<Record<number, Mix>> = {
  31789: { romanian: 0.68, hungarian: 0.12, roma: 0.2 },
  40526: { romanian: 0.42, hungarian: 0.33, roma: 0.25 },
  58552: { romanian: 0.8, hungarian: 0.15, roma: 0.05 },
  61372: { romanian: 0.8, other: 0.12, roma: 0.08 },
  64942: { romanian: 0.3, hungarian: 0.4, roma: 0.3 },
  83981: { hungarian: 0.95, romanian: 0.05 },
  114603: { romanian: 0.63, hungarian: 0.17, roma: 0.17, german: 0.03 },
  142239: { hungarian: 0.65, romanian: 0.2, roma: 0.15 },
  145408: { romanian: 0.7, roma: 0.25, german: 0.05 },
  158733: { romanian: 0.85, other: 0.1, roma: 0.05 },
}

export const peopleFrom = (commune: number, random: Random): EthnicityName => {
  const { romanian = 0, hungarian = 0, roma = 0, german = 0, other = 0 } = mixes[commune] ?? usual
  return random.weighted({ romanian, hungarian, roma, german, other })
}

const streets = [
  'Strada Principală',
  'Strada Școlii',
  'Strada Bisericii',
  'Strada Morii',
  'Strada Fântânilor',
  'Strada Câmpului',
  'Strada Viilor',
  'Strada Gării',
  'Strada Izvorului',
  'Strada Plopilor',
  'Strada Salcâmilor',
  'Strada Văii',
  'Strada Dealului',
  'Strada Țărmului',
  'Strada Grădinilor',
  'Ulița Mare',
  'Ulița din Jos',
]

/** The streets of a village, fewer in a small one. */
export const streetFrom = (village: number, random: Random): string => {
  const own = randomFrom(`streets of ${village}`).shuffled(streets)
  return random.pick(own.slice(0, 6 + (village % 6)))
}

/** How many of the households live in each village; larger where people try the demo most. */
const large: Readonly<Record<number, number>> = { 31798: 3, 31823: 1.2, 40535: 2.6 }

export type VillagePlace = { readonly commune: DemoCommune; readonly village: DemoVillage; readonly weight: number }

export const villagePlaces: readonly VillagePlace[] = demoCommunes.flatMap((commune) =>
  commune.villages.map((village, index) => {
    const drawn = 0.5 + randomFrom(`size of ${village.siruta}`).next() * 1.5
    const seat = index === 0 ? 1 : 0.55
    return { commune, village, weight: large[village.siruta] ?? drawn * seat * (commune.villages.length > 2 ? 0.7 : 1) }
  }),
)
