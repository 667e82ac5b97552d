import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import type { EditionHead } from '@/lib/core/report/edition'
import { owingCommunes, type OwingCommune } from '@/lib/core/report/owing-communes'
import { withActor } from '@/lib/data/db'
import { countsOfCounty } from '@/lib/data/duty-counts'
import { today } from '@/lib/platform/clock'

/** The communes of the actor's county whose report of this year is owed, of `working` that work here; null: not for this role. */
export async function communesOwing(
  actor: Actor,
  editions: readonly EditionHead[],
): Promise<{ readonly year: string; readonly working: number; readonly communes: readonly OwingCommune[] } | null> {
  const { county } = actor
  if (!can(actor.role, 'report-edition.received') || county === null) return null
  const counted = await withActor(actor, (db) => countsOfCounty(db, county.id))
  const day = today()
  const communes = owingCommunes(counted, editions, (at) => romanianDay(new Date(at)), day)
  return { year: day.slice(0, 4), working: counted.length, communes }
}
