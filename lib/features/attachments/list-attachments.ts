import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { takesCopies, type Attachment, type AttachmentSubject } from '@/lib/core/documents/attachment'
import { findSubject } from '@/lib/data/attachment-subjects'
import { attachmentsOf } from '@/lib/data/attachments'
import { withCommune } from '@/lib/data/db'
import { findFamily } from '@/lib/data/families'

/** The signed copies of a record and what may be done with them. */
export type CopiesOfRecord = {
  readonly subject: AttachmentSubject
  readonly subjectId: string
  readonly familyId: string
  /** Head of the family; '' where the actor does not read families. */
  readonly headName: string
  readonly copies: readonly Attachment[]
  readonly may: { readonly add: boolean; readonly remove: boolean }
}

/** Null: the commune has no such record, or the actor may not see it. */
export async function listAttachments(
  actor: Actor,
  subject: AttachmentSubject,
  subjectId: string,
): Promise<CopiesOfRecord | null> {
  if (!can(actor.role, 'attachment.see')) return null
  return withCommune(actor, async (db) => {
    const record = await findSubject(db, subject, subjectId)
    if (record === null) return null
    return {
      subject,
      subjectId,
      familyId: record.familyId,
      headName: (await findFamily(db, record.familyId))?.headName ?? '',
      copies: await attachmentsOf(db, subject, subjectId),
      may: {
        add: can(actor.role, 'attachment.add') && takesCopies(subject, record.state),
        remove: can(actor.role, 'attachment.remove'),
      },
    }
  })
}
