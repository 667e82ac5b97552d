import { givenNameFrom, type EthnicityName, surnames } from '../demo/people/names'
import { type Random, randomFrom } from '../demo/random'
import type { Cast } from './masked-family'

/** The names of the people of one copy, in the order of their marks. */
export type CopyNames = { readonly surnames: readonly string[]; readonly given: readonly string[] }

/** `listed`: a family name that no other family with a child in special protection has in the commune. */
export function namesOf(cast: Cast, listed: string | null, random: Random): CopyNames {
  const pool = surnames[cast.people]
  const own = Array.from({ length: cast.surnames }, (_, index) =>
    index === cast.listed && listed !== null ? listed : random.pick(pool),
  )
  const given: string[] = []
  for (const person of cast.given) given.push(givenNameFrom(cast.people, person, given, random))
  return { surnames: own, given }
}

/** Family names of a commune, each once: the nth. After the list come double names. */
export function listedNames(seed: string, people: EthnicityName = 'romanian'): (nth: number) => string {
  const shuffled = randomFrom(`${seed} listed names`).shuffled(surnames[people])
  return (nth) => {
    const first = shuffled[nth % shuffled.length] ?? ''
    const round = Math.floor(nth / shuffled.length)
    return round === 0 ? first : `${first}-${shuffled[(nth + round) % shuffled.length] ?? ''}`
  }
}
