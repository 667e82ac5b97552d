import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import type { AttachmentSubject } from '@/lib/core/documents/attachment'
import { notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { findAttachmentFile, removeAttachment as markRemoved } from '@/lib/data/attachments'
import { withCommune } from '@/lib/data/db'
import { now } from '@/lib/platform/clock'
import { dropFile } from '@/lib/platform/file-store'

/** Removes a copy for a reason: its file goes, its row stays and says when, by whom and why. */
export async function removeAttachment(
  actor: Actor,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Result<{ readonly subject: AttachmentSubject; readonly subjectId: string }, Refusal>> {
  if (!isOfCommune(actor) || !can(actor.role, 'attachment.remove')) return notFound()
  const removed = await withCommune(actor, async (db) => {
    const file = await findAttachmentFile(db, id)
    return file !== null && (await markRemoved(db, id, now(), reason)) ? file : null
  })
  if (removed === null) return notFound()
  await dropFile(actor.commune.id, removed.storedName)
  return ok({ subject: removed.subject, subjectId: removed.subjectId })
}
