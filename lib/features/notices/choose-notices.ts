import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { showPhone } from '@/lib/core/casework/phone'
import { kindsFor } from '@/lib/core/notices/kinds'
import { keptPreference, preferenceFaults, type WrittenPreference } from '@/lib/core/notices/preference-form'
import type { NoticePreference } from '@/lib/core/notices/preference'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withActor } from '@/lib/data/db'
import { ownPreference, savePreference } from '@/lib/data/notice-preferences'

/** Keeps what the actor wants to be told, and how; `revision` is that of the form. */
export async function chooseNotices(
  actor: Actor,
  revision: number,
  written: WrittenPreference,
): Promise<Result<void, Refusal>> {
  if (!can(actor.role, 'account.see') || kindsFor(actor.role).length === 0) return notFound()
  const faults = preferenceFaults(written)
  if (Object.keys(faults).length > 0) return invalid(faults)
  return withActor(actor, async (db) => {
    const before = await ownPreference(db, actor.userId)
    const kept = keptPreference(written, actor.role, before)
    const saved = before.revision === revision && (await savePreference(db, actor.userId, revision, kept))
    return saved ? ok(undefined) : stale(fieldsOf(await ownPreference(db, actor.userId)))
  })
}

const ticked = (yes: boolean): string => (yes ? 'on' : '')

const fieldsOf = ({ email, sms, phone, digest, digestHour, revision }: NoticePreference & { revision: number }) => ({
  revision: String(revision),
  email: ticked(email),
  sms: ticked(sms),
  phone: phone === null ? '' : showPhone(phone),
  digest: ticked(digest),
  digestHour: String(digestHour),
})
