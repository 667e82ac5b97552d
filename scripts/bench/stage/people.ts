import type { Client } from 'pg'
import { withClient } from './databases'

/** A commune of the population and the records of it that pages show. */
export type Town = {
  readonly commune: number
  readonly county: number
  readonly families: number
  readonly worker: string
}

type Row = { readonly commune: number; readonly county: number; readonly families: number }

const withWorker = (row: Row): Town => ({ ...row, worker: `asistent@${row.commune}.generat` })
export const coordinatorOf = (county: number): string => `coordonator@judet-${county}.generat`
export const analyst = 'analist@national.generat'

/** The communes with families, the smallest first. */
export const townsOf = (ownerUrl: string): Promise<readonly Town[]> =>
  withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<Row>(
      `SELECT commune_id AS commune, county_id AS county, count(*)::integer AS families
       FROM family GROUP BY 1, 2 ORDER BY 3, 1`,
    )
    return rows.map(withWorker)
  })

/** The commune in the middle by the number of its families. */
export function middleTown(towns: readonly Town[]): Town {
  const town = towns[Math.floor(towns.length / 2)]
  if (town === undefined) throw new Error('The database has no families.')
  return town
}

/** `count` communes spread over all sizes. */
export const spreadTowns = (towns: readonly Town[], count: number): readonly Town[] =>
  Array.from(
    { length: Math.min(count, towns.length) },
    (_, index) => towns[Math.floor(((index + 0.5) * towns.length) / Math.min(count, towns.length))],
  ).filter((town) => town !== undefined)

/** The commune whose number of families comes nearest. */
export const townNear = (towns: readonly Town[], families: number): Town =>
  towns.reduce(
    (best, town) => (Math.abs(town.families - families) < Math.abs(best.families - families) ? town : best),
    middleTown(towns),
  )

async function ids(owner: Client, text: string, commune: number): Promise<readonly string[]> {
  const { rows } = await owner.query<{ id: string }>(text, [commune])
  return rows.map(({ id }) => id)
}

export type TownRecords = {
  readonly families: readonly string[]
  /** Risk sheets that are being filled in. */
  readonly drafts: readonly string[]
}

export const recordsOf = (ownerUrl: string, commune: number): Promise<TownRecords> =>
  withClient(ownerUrl, async (owner) => ({
    families: await ids(owner, 'SELECT id FROM family WHERE commune_id = $1 ORDER BY id LIMIT 20', commune),
    drafts: await ids(
      owner,
      `SELECT id FROM risk_sheet WHERE commune_id = $1 AND status = 'draft' ORDER BY id LIMIT 20`,
      commune,
    ),
  }))

/** Communes in which a risk sheet is being filled in. */
export const townsWithDrafts = (ownerUrl: string): Promise<ReadonlySet<number>> =>
  withClient(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ commune: number }>(
      `SELECT DISTINCT commune_id AS commune FROM risk_sheet WHERE status = 'draft'`,
    )
    return new Set(rows.map(({ commune }) => commune))
  })
