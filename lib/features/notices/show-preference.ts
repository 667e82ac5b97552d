import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { digestRoles, isMandatory, kindsFor } from '@/lib/core/notices/kinds'
import type { ShownPreference } from '@/lib/core/notices/preference-form'
import { withActor } from '@/lib/data/db'
import { ownPreference } from '@/lib/data/notice-preferences'
import { ownFailures } from '@/lib/data/notices'
import { now } from '@/lib/platform/clock'
import { ways } from './ways'

const week = 7 * 86_400_000

/** What the actor chose to be told; null for a role that is told nothing. */
export async function showPreference(actor: Actor): Promise<ShownPreference | null> {
  const kinds = kindsFor(actor.role)
  const digest = digestRoles.some((role) => role === actor.role)
  if (!can(actor.role, 'account.see') || (kinds.length === 0 && !digest)) return null
  return withActor(actor, async (db) => {
    const { revision, ...preference } = await ownPreference(db, actor.userId)
    return {
      preference,
      revision,
      kinds: kinds.map((kind) => ({ kind, mandatory: isMandatory(kind, actor.role) })),
      digest,
      ways: ways(),
      failed: await ownFailures(db, actor.userId, new Date(now().getTime() - week)),
    }
  })
}
