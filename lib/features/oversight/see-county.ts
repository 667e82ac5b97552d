import type { Actor } from '@/lib/core/access/actor'
import { progressOf, type Progress } from '@/lib/core/oversight/progress'
import { withActor } from '@/lib/data/db'
import { countsByCommune } from '@/lib/data/state-counts'

export type CommuneProgress = { readonly id: number; readonly name: string; readonly progress: Progress }

/** How far each commune of the actor's county has come. */
export async function seeCounty(actor: Actor): Promise<CommuneProgress[]> {
  const county = actor.county
  if (county === null) return []
  const communes = await withActor(actor, (db) => countsByCommune(db, county.id))
  return communes.map(({ id, name, counts }) => ({ id, name, progress: progressOf(counts) }))
}
