import type { Actor } from '@/lib/core/access/actor'
import { communesOf } from '@/lib/data/county-communes'
import { withActor } from '@/lib/data/db'

/** The communes of the actor's county that work here, by name. */
export async function countyCommunes(actor: Actor): Promise<readonly { readonly id: number; readonly name: string }[]> {
  const { county } = actor
  return county === null ? [] : withActor(actor, (db) => communesOf(db, county.id))
}
