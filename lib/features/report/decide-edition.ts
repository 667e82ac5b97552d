import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { canStep } from '@/lib/core/access/states'
import { notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withActor } from '@/lib/data/db'
import { decideEdition, lockEdition } from '@/lib/data/report-editions'
import { notify } from '@/lib/data/notify'
import { now } from '@/lib/platform/clock'

type SeenEdition = { readonly editionId: string; readonly revision: number }

/** DGASPC accepts an edition that was handed in, or returns it with a reason (otherwise null). */
export async function decideOnEdition(
  actor: Actor,
  { editionId, revision }: SeenEdition,
  returnReason: string | null,
): Promise<Result<void, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'report-edition.decide') || county === null) return notFound()
  return withActor(actor, async (db) => {
    const edition = await lockEdition(db, { countyId: county.id }, editionId)
    if (edition === null) return notFound()
    if (!canStep(actor.role, 'report-edition.decide', edition.status) || edition.revision !== revision) return stale({})
    const decision = { countyId: county.id, returnReason, at: now(), by: actor.userId, name: actor.userName }
    await decideEdition(db, edition, decision)
    const kind = returnReason === null ? 'report-accepted' : 'report-returned'
    await notify(db, { kind, communeId: edition.communeId, countyId: county.id })
    return ok(undefined)
  })
}
