import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { inTransaction } from './in-transaction'
import { beginLedger, keptRecipe, type Recipe, recipeVersion, requireSame } from './ledger'
import type { Town } from './places'
import { requireNoFamilies } from './ready-database'
import type { Request } from './request'
import { loadStaff } from './staff'

/** The recipe of this database: the one begun earlier where it is the same, else a new one with its accounts. */
export async function settleRecipe(owner: Client, load: Request, towns: readonly Town[]): Promise<Recipe> {
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
