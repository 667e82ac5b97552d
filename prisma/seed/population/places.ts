import type { Client } from 'pg'
import type { DemoCommune, DemoVillage } from '../demo/places'

export type Town = DemoCommune & {
  readonly kind: 'commune' | 'town' | 'municipality' | 'sector'
  readonly countyName: string
  /** Of its county the one that is written first. */
  readonly leads: boolean
}

/** The communes that the database knows and their villages (a sector has none), in the order of their SIRUTA codes; `wanted`: only these. */
export async function readTowns(owner: Client, wanted: ReadonlySet<number> | null): Promise<Town[]> {
  const communes = await owner.query<{
    siruta: number
    name: string
    kind: Town['kind']
    county: number
    countyName: string
  }>(
    `SELECT commune.id AS siruta, commune.name, commune.kind, county.code AS county, county.name AS "countyName"
     FROM commune JOIN county ON county.code = commune.county_id ORDER BY commune.id`,
  )
  const villages = await owner.query<DemoVillage & { commune: number }>(
    'SELECT id AS siruta, commune_id AS commune, name FROM village ORDER BY id',
  )
  const of = new Map<number, DemoVillage[]>()
  for (const { siruta, commune, name } of villages.rows) {
    const same = of.get(commune) ?? []
    same.push({ siruta, name: unquoted(name) })
    of.set(commune, same)
  }
  const chosen = communes.rows.filter(({ siruta }) => wanted === null || wanted.has(siruta))
  const leading = new Map(chosen.toReversed().map(({ county, siruta }) => [county, siruta]))
  return chosen.map((commune, index) => ({
    ...commune,
    name: unquoted(commune.name),
    countyName: unquoted(commune.countyName),
    index,
    leads: leading.get(commune.county) === commune.siruta,
    villages: of.get(commune.siruta) ?? [],
  }))
}

/** A name as it can be filled into any text of a pattern: nothing in it needs escaping. */
const unquoted = (name: string): string => name.replace(/["\\\p{Cc}]/gu, ' ').trim()
