import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { accessState } from '@/lib/core/oversight/case-access'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { endCaseAccess, findCaseAccess } from '@/lib/data/case-access'
import { withActor } from '@/lib/data/db'
import { now } from '@/lib/platform/clock'

/** The coordinator closes the file before its time. Ending what has ended is harmless. Gives the commune's code. */
export async function endCase(actor: Actor, accessId: string): Promise<Result<{ communeId: number }, Refusal>> {
  if (!can(actor.role, 'case.open')) return notFound()
  return withActor(actor, async (db) => {
    const access = await findCaseAccess(db, accessId)
    if (access === null) return notFound()
    const at = now()
    if (accessState(access, at.toISOString()) === 'open') await endCaseAccess(db, accessId, at)
    return ok({ communeId: access.communeId })
  })
}
