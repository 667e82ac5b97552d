import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { closeTables, openTables } from '../demo/records/load-rows'
import { recount } from '../demo/records/recount'
import { tables } from '../demo/records/rows'
import { momentOn } from '../demo/story/moment'
import { batchesOf, type Slice } from './batches'
import { columnKinds, Lines } from './copy-in'
import { Deck } from './copies'
import {
  batchesDone,
  beginLedger,
  endLedger,
  keptRecipe,
  noteBatch,
  type Recipe,
  recipeVersion,
  requireSame,
} from './ledger'
import { type Draft, libraryOf } from './library'
import { linesByColumns, type Setting } from './pattern'
import { readTowns, type Town } from './places'
import { progressLine } from './progress'
import { quotasOf } from './quotas'
import { requireMigrated, requireNoFamilies } from './ready-database'
import { GenerateRefusal } from './refusal'
import type { Request } from './request'
import { loadStaff, staffOf } from './staff'
import { fill } from './stencil'
import { townRows } from './town-rows'
import { TownRun } from './town-run'

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
    await owner.query('SELECT pg_advisory_unlock($1)', [lock])
  }
}

async function loadAlone(owner: Client, load: Load): Promise<Loaded> {
  const { children, seed, tell } = load
  const towns = await readTowns(owner, load.communes)
  requireTowns(towns, load)
  const recipe = await settleRecipe(owner, load, towns)
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

  const families = drawn.reduce((sum, { length }) => sum + length, 0)
  const runs = new TownRuns(towns, drawn, drafts, seed)
  const began = performance.now()
  let loaded = before
  for (const [number, slices] of batches.entries()) {
    if (done.has(number)) continue
    if (load.stopped()) return { complete: false, children: loaded, families }
    loaded += await loadBatch(owner, number, slices, { runs, setting, drafts })
    tell(progressLine(loaded, children, { before, elapsed: performance.now() - began }))
  }
  if (done.size < batches.length) {
    tell('Gathering statistics for the planner')
    for (const table of [...tables, 'audit_log']) await owner.query(`ANALYZE ${table}`)
    await endLedger(owner)
  }
  return { complete: true, children: loaded, families }
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

/** The recipe of this database: the one begun earlier where it is the same, else a new one with its accounts. */
async function settleRecipe(owner: Client, load: Load, towns: readonly Town[]): Promise<Recipe> {
  const places = createHash('sha256').update(JSON.stringify(towns)).digest('hex')
  const wanted = { seed: load.seed, children: load.children, today: load.today, places, version: recipeVersion }
  const kept = await keptRecipe(owner)
  if (kept !== null) {
    requireSame(kept, wanted)
    return kept
  }
  await requireNoFamilies(owner)
  const recipe = { ...wanted, today: load.today ?? romanianDay(new Date()) }
  await inTransaction(owner, async () => {
    await beginLedger(owner, recipe)
    await loadStaff(owner, towns)
  })
  return recipe
}

async function inTransaction(owner: Client, work: () => Promise<void>): Promise<void> {
  await owner.query('BEGIN')
  try {
    await work()
    await owner.query('COMMIT')
  } catch (error) {
    await owner.query('ROLLBACK')
    throw error
  }
}

/** The communes under way: most are written in one go, a city batch after batch. */
class TownRuns {
  private current: { readonly index: number; readonly run: TownRun } | null = null

  constructor(
    private readonly towns: readonly Town[],
    private readonly drawn: readonly (readonly number[])[],
    private readonly drafts: readonly Draft[],
    private readonly seed: string,
  ) {}

  /** The run of a commune, come to its nth family. */
  at({ town: index, from }: Slice): TownRun {
    if (this.current?.index !== index || this.current.run.nth > from) {
      const town = this.towns[index]
      if (town === undefined) throw new RangeError('no such commune')
      this.current = { index, run: new TownRun(town, staffOf(town), this.drawn[index] ?? [], this.drafts, this.seed) }
    }
    const { run } = this.current
    while (run.nth < from) run.next()
    return run
  }
}

type Sources = { readonly runs: TownRuns; readonly setting: Setting; readonly drafts: readonly Draft[] }

/** Writes one batch, all of it or nothing; returns how many children it has. */
async function loadBatch(
  owner: Client,
  number: number,
  slices: readonly Slice[],
  { runs, setting }: Sources,
): Promise<number> {
  const lines = new Lines()
  const counted = { children: 0, families: 0 }
  const communes: number[] = []
  for (const slice of slices) {
    const run = runs.at(slice)
    communes.push(run.town.siruta)
    while (run.nth < slice.to) {
      const { pattern, values } = run.next()
      for (const { table, columns, stencil } of pattern.lines) lines.add(table, columns, fill(stencil, values))
      counted.children += pattern.children
      counted.families += 1
    }
    if (slice.last)
      for (const { table, columns, text } of linesByColumns(townRows(run, setting), setting.kindOf))
        lines.add(table, columns, text)
  }
  await inTransaction(owner, async () => {
    await openTables(owner)
    await lines.send(owner)
    for (const commune of communes) await recount(owner, commune)
    await closeTables(owner)
    await noteBatch(owner, { number, ...counted })
  })
  return counted.children
}
