import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { assignCoordinator } from '@/lib/data/coordinators'
import { isCommuneOf } from '@/lib/data/county-communes'
import { withActor, withIdentity } from '@/lib/data/db'
import { usersOfCounty } from '@/lib/data/users'
import { today } from '@/lib/platform/clock'

export type NamedCoordinator = { readonly communeId: number; readonly userId: string; readonly phone: string }

/** Names who of the county guides a commune, from today on (GD 691/2015 art. 14, 15). */
export async function nameCoordinator(actor: Actor, named: NamedCoordinator): Promise<Result<void, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'coordinator.assign') || county === null) return notFound()
  const known = await withIdentity((db) => usersOfCounty(db, county.id, 'dgaspc_coordinator'))
  const user = known.find(({ id }) => id === named.userId)
  if (user === undefined) return invalid({ userId: { key: 'choice' } })
  return withActor(actor, async (db) => {
    if (!(await isCommuneOf(db, named.communeId, county.id))) return notFound()
    await assignCoordinator(db, {
      ...{ communeId: named.communeId, countyId: county.id, userId: user.id, name: user.name, email: user.email },
      ...{ phone: named.phone, since: today(), by: actor.userId },
    })
    return ok(undefined)
  })
}
