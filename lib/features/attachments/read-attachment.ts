import { can } from '@/lib/core/access/access-table'
import type { CommuneActor } from '@/lib/core/access/actor'
import type { MediaType } from '@/lib/core/documents/attachment'
import { logAccess } from '@/lib/data/access-log'
import { findAttachmentFile } from '@/lib/data/attachments'
import { withCommune } from '@/lib/data/db'
import { readFile } from '@/lib/platform/file-store'

/** A signed copy to be handed out. */
export type AttachmentFile = {
  readonly mediaType: MediaType
  readonly size: number
  readonly originalName: string
  readonly bytes: ReadableStream<Uint8Array>
}

/** The file of a copy, and a note that it was taken out; null when there is none for this actor. */
export async function readAttachment(actor: CommuneActor, id: string): Promise<AttachmentFile | null> {
  if (!can(actor.role, 'attachment.see')) return null
  const found = await withCommune(actor, async (db) => {
    const file = await findAttachmentFile(db, id)
    if (file !== null) await logAccess(db, { action: 'export', subject: 'attachment', familyId: file.familyId })
    return file
  })
  if (found === null) return null
  const bytes = await readFile(actor.commune.id, found.storedName)
  if (bytes === null) throw new Error('A signed copy has lost its file')
  return { mediaType: found.mediaType, size: found.size, originalName: found.originalName, bytes }
}
