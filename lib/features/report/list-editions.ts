import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { isOvertaken, type EditionHead } from '@/lib/core/report/edition'
import { withActor } from '@/lib/data/db'
import { editionsOf } from '@/lib/data/report-editions'
import { today } from '@/lib/platform/clock'

export type ListedEdition = EditionHead & { readonly overtaken: boolean }

/** The editions of the actor's commune, or those handed in to the actor's county; null where the role sees none. */
export async function listEditions(actor: Actor): Promise<readonly ListedEdition[] | null> {
  if (!can(actor.role, 'report-edition.see')) return null
  const { county } = actor
  const place = isOfCommune(actor) ? { communeId: actor.commune.id } : county === null ? null : { countyId: county.id }
  if (place === null) return null
  const heads = await withActor(actor, (db) => editionsOf(db, place))
  return heads.map((head) => ({ ...head, overtaken: isOvertaken(head, heads) }))
}

/** The day on which the actor may begin an edition: today; null for who only reads them. */
export const startsEditions = (actor: Actor): string | null =>
  can(actor.role, 'report-edition.draft') ? today() : null
