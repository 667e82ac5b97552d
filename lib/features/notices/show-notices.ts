import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { ShownNotice } from '@/lib/core/notices/shown-notice'
import { withActor } from '@/lib/data/db'
import { ownNotices } from '@/lib/data/notices'
import { ways } from './ways'

/** As many as somebody looks back. */
const latest = 100

/** The messages to the actor, the latest first, and whether they leave this server. */
export async function showNotices(
  actor: Actor,
): Promise<{ readonly notices: readonly ShownNotice[]; readonly ways: ReturnType<typeof ways> }> {
  const notices = can(actor.role, 'account.see')
    ? await withActor(actor, (db) => ownNotices(db, actor.userId, latest))
    : []
  return { notices, ways: ways() }
}
