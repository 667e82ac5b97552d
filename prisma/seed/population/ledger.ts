import type { Client } from 'pg'
import { GenerateRefusal } from './refusal'

/** What the population of a database was made from. Whatever changes its rows stands here, so that a run continues its own work only. */
export type Recipe = {
  readonly seed: string
  readonly children: number
  readonly today: string
  /** How many communes, and which. */
  readonly places: string
  /** Raised when the same recipe would make other rows. */
  readonly version: number
}

export const recipeVersion = 3

const make = `
  CREATE SCHEMA IF NOT EXISTS generated;
  CREATE TABLE IF NOT EXISTS generated.population (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    seed text NOT NULL, children integer NOT NULL, today text NOT NULL, places text NOT NULL, version integer NOT NULL,
    begun_at timestamptz NOT NULL DEFAULT now(), ended_at timestamptz
  );
  CREATE TABLE IF NOT EXISTS generated.batch (
    number integer PRIMARY KEY, children integer NOT NULL, families integer NOT NULL, done_at timestamptz NOT NULL DEFAULT now()
  )`

/** The recipe that the database holds a population of, whole or in part. */
export async function keptRecipe(owner: Client): Promise<Recipe | null> {
  const { rows: found } = await owner.query<{ there: boolean }>(
    `SELECT to_regclass('generated.population') IS NOT NULL AS there`,
  )
  if (!found[0]?.there) return null
  const { rows } = await owner.query<Recipe>('SELECT seed, children, today, places, version FROM generated.population')
  return rows[0] ?? null
}

/** Notes a recipe before its first batch. */
export async function beginLedger(owner: Client, recipe: Recipe): Promise<void> {
  await owner.query(make)
  await owner.query(
    'INSERT INTO generated.population (seed, children, today, places, version) VALUES ($1, $2, $3, $4, $5)',
    [recipe.seed, recipe.children, recipe.today, recipe.places, recipe.version],
  )
}

export async function batchesDone(owner: Client): Promise<ReadonlyMap<number, number>> {
  const { rows } = await owner.query<{ number: number; children: number }>(
    'SELECT number, children FROM generated.batch',
  )
  return new Map(rows.map(({ number, children }) => [number, children]))
}

/** All that was written. */
export async function writtenSoFar(owner: Client): Promise<{ readonly children: number; readonly families: number }> {
  const { rows } = await owner.query<{ children: number; families: number }>(
    'SELECT COALESCE(sum(children), 0)::integer AS children, COALESCE(sum(families), 0)::integer AS families FROM generated.batch',
  )
  return rows[0] ?? { children: 0, families: 0 }
}

/** In the transaction that writes the batch. */
export async function noteBatch(
  owner: Client,
  batch: { readonly number: number; readonly children: number; readonly families: number },
): Promise<void> {
  await owner.query('INSERT INTO generated.batch (number, children, families) VALUES ($1, $2, $3)', [
    batch.number,
    batch.children,
    batch.families,
  ])
}

export async function isEnded(owner: Client): Promise<boolean> {
  const { rows } = await owner.query<{ ended: boolean }>(
    'SELECT ended_at IS NOT NULL AS ended FROM generated.population',
  )
  return rows[0]?.ended ?? false
}

export async function endLedger(owner: Client): Promise<void> {
  await owner.query('UPDATE generated.population SET ended_at = now() WHERE ended_at IS NULL')
}

const told = ({ seed, children }: Pick<Recipe, 'seed' | 'children'>): string => `--children ${children} --seed ${seed}`

/** Refuses another recipe than the one that the database holds already. */
export function requireSame(kept: Recipe, wanted: Omit<Recipe, 'today'> & { readonly today: string | null }): void {
  if (kept.seed !== wanted.seed || kept.children !== wanted.children)
    throw new GenerateRefusal(
      `The database holds the population of ${told(kept)}, so that of ${told(wanted)} cannot be added. Continue that one, or use an empty database.`,
    )
  if (wanted.today !== null && kept.today !== wanted.today)
    throw new GenerateRefusal(`The population of this database leads up to ${kept.today}, not to ${wanted.today}.`)
  if (kept.places !== wanted.places)
    throw new GenerateRefusal(
      'The communes are not those with which this population was begun. Continue with the same ones, or use an empty database.',
    )
  if (kept.version !== wanted.version)
    throw new GenerateRefusal(
      'This population was begun by another version of the program. Continue with that version, or use an empty database.',
    )
}
