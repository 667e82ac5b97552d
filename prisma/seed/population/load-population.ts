import type { Client } from 'pg'
import { tables } from '../demo/records/rows'
import { momentOn } from '../demo/story/moment'
import { batchesOf } from './batches'
import { columnKinds } from './copy-in'
import { Deck } from './copies'
import { batchesDone, endLedger, isEnded, writtenSoFar } from './ledger'
import { libraryOf } from './library'
import type { Setting } from './pattern'
import { readTowns, type Town } from './places'
import { type Batch, prepareBatch } from './prepare-batch'
import { progressLine } from './progress'
import { quotasOf } from './quotas'
import { requireMigrated } from './ready-database'
import { GenerateRefusal } from './refusal'
import type { Request } from './request'
import { settleRecipe } from './settle-recipe'
import { TownRuns } from './town-runs'
import { writeBatch } from './write-batch'

export type Load = Request & {
  /** Names of the migrations that the database must have. */
  readonly migrations: readonly string[]
  readonly tell: (line: string) => void
  /** Asked after each batch: what is written stays, and the next run continues. */
  readonly stopped: () => boolean
  readonly batchSize?: number
}

export type Loaded = { readonly complete: boolean; readonly children: number; readonly families: number }

/** Two loads at once would write the same batches. */
const lock = 72707372

/** Loads the population that is asked for, or what is missing of it, a transaction a batch. */
export async function loadPopulation(owner: Client, load: Load): Promise<Loaded> {
  await requireMigrated(owner, load.migrations)
  const { rows } = await owner.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1) AS free', [lock])
  if (!rows[0]?.free) throw new GenerateRefusal('Another run is loading this database.')
  try {
    return await loadAlone(owner, load)
  } finally {
    // A connection that broke holds no lock.
    await owner.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => {})
  }
}

async function loadAlone(owner: Client, load: Load): Promise<Loaded> {
  const { children, seed, tell } = load
  const towns = await readTowns(owner, load.communes)
  requireTowns(towns, load)
  const recipe = await settleRecipe(owner, load, towns)
  if (await isEnded(owner)) return { complete: true, ...(await writtenSoFar(owner)) }
  const setting: Setting = {
    today: recipe.today,
    at: momentOn(recipe.today, '09:00'),
    kindOf: await columnKinds(owner),
  }
  tell(`Composing the families that the population is copied from (seed ${seed}, as of ${recipe.today})`)
  const drafts = libraryOf(seed, setting)
  const deck = new Deck(drafts)
  const drawn = quotasOf(towns, children, seed).map((quota, index) =>
    deck.draw(quota, `${seed} families of ${towns[index]?.siruta}`),
  )
  const batches = batchesOf(
    drawn.map(({ length }) => length),
    load.batchSize,
  )
  const done = await batchesDone(owner)
  const before = [...done.values()].reduce((sum, count) => sum + count, 0)
  if (before > 0 && done.size < batches.length) tell(`Continuing after ${before.toLocaleString('en-US')} children.`)

  const runs = new TownRuns(towns, drawn, drafts, seed)
  const todo = batches.flatMap((slices, number) => (done.has(number) ? [] : [{ number, slices }]))
  const began = performance.now()
  const progress = { complete: false, children: before, families: drawn.reduce((sum, { length }) => sum + length, 0) }
  const prepared = async (place: number): Promise<Batch | null> => {
    const next = todo[place]
    return next === undefined ? null : prepareBatch(next.number, next.slices, runs, setting)
  }
  let batch = await prepared(0)
  for (let place = 1; batch !== null; place += 1) {
    if (load.stopped()) return progress
    const written = batch
    // While the database writes one batch, the next one is made ready.
    const [next] = await Promise.all([prepared(place), writeBatch(owner, written)])
    batch = next
    progress.children += written.children
    tell(progressLine(progress.children, children, { before, elapsed: performance.now() - began }))
  }
  tell('Gathering statistics for the planner')
  for (const table of [...tables, 'audit_log']) await owner.query(`ANALYZE ${table}`)
  await endLedger(owner)
  return { ...progress, complete: true }
}

/** Without the SIRUTA file the database knows the thirty communes of the demo: not places for a country. */
const mostWithoutSiruta = 50_000

function requireTowns(towns: readonly Town[], { children, communes }: Load): void {
  if (towns.length === 0)
    throw new GenerateRefusal('The database knows none of these communes. Run first: npm run import:siruta -- FILE')
  const unknown = communes && [...communes].find((siruta) => !towns.some((town) => town.siruta === siruta))
  if (unknown) throw new GenerateRefusal(`The database knows no commune ${unknown}.`)
  if (communes === null && towns.length < 3000 && children > mostWithoutSiruta)
    throw new GenerateRefusal(
      `The database knows ${towns.length} communes, too few for ${children} children. Run first: npm run import:siruta -- FILE`,
    )
}
