import { z } from 'zod'
import {
  attachmentSubjects,
  mediaTypes,
  type Attachment,
  type AttachmentSubject,
  type MediaType,
} from '@/lib/core/documents/attachment'
import type { CommuneDb } from './db'

/** A signed copy that came in. */
export type NewAttachment = {
  readonly familyId: string
  readonly subject: AttachmentSubject
  readonly subjectId: string
  readonly mediaType: MediaType
  readonly size: number
  readonly sha256: string
  readonly originalName: string
  readonly storedName: string
}

const keptType = z.enum(mediaTypes)
const keptSubject = z.enum(attachmentSubjects)

/** Keeps this lock apart from those of newcomers and of beginnings. */
const uploads = 3

/** Lets one copy of the commune at a time be counted and kept. Held until the transaction ends. */
export async function lockUploads(db: CommuneDb): Promise<void> {
  await db.tx.$executeRaw`SELECT pg_advisory_xact_lock(${uploads}::integer, ${db.key.communeId}::integer)`
}

/** Bytes that came in since a moment, the copies removed since then included. */
export async function uploadedSince(db: CommuneDb, since: Date): Promise<number> {
  const { _sum } = await db.tx.attachment.aggregate({
    where: { ...db.key, uploadedAt: { gte: since } },
    _sum: { size: true },
  })
  return _sum.size ?? 0
}

/** Keeps the row of a copy whose file is in the store; returns its id. */
export async function addAttachment(db: CommuneDb, attachment: NewAttachment): Promise<string> {
  const { id } = await db.tx.attachment.create({
    data: { ...db.key, ...attachment, uploadedBy: db.userId },
    select: { id: true },
  })
  return id
}

/** The copies of a record, the latest first, the removed ones too: without their files, with the reason. */
export async function attachmentsOf(
  db: CommuneDb,
  subject: AttachmentSubject,
  subjectId: string,
): Promise<readonly Attachment[]> {
  const rows = await db.tx.attachment.findMany({
    where: { ...db.key, subject, subjectId },
    orderBy: [{ uploadedAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    id: row.id,
    mediaType: keptType.parse(row.mediaType),
    size: row.size,
    sha256: row.sha256,
    originalName: row.originalName,
    uploadedAt: row.uploadedAt.toISOString(),
    removed: row.removedAt === null ? null : { at: row.removedAt.toISOString(), reason: row.removalReason ?? '' },
  }))
}

/** Where the file of a copy lies and what it is; null when it was removed, or the commune has none with that id. */
export async function findAttachmentFile(
  db: CommuneDb,
  id: string,
): Promise<(Omit<NewAttachment, 'sha256'> & { readonly id: string }) | null> {
  const row = await db.tx.attachment.findFirst({
    where: { ...db.key, id, removedAt: null },
    select: {
      id: true,
      familyId: true,
      subject: true,
      subjectId: true,
      mediaType: true,
      size: true,
      originalName: true,
      storedName: true,
    },
  })
  return row === null
    ? null
    : { ...row, subject: keptSubject.parse(row.subject), mediaType: keptType.parse(row.mediaType) }
}

/** Marks a copy as removed; false when it was already, or is not there. Its file is for the caller to drop. */
export async function removeAttachment(db: CommuneDb, id: string, at: Date, reason: string): Promise<boolean> {
  const { count } = await db.tx.attachment.updateMany({
    where: { ...db.key, id, removedAt: null },
    data: { removedAt: at, removedBy: db.userId, removalReason: reason },
  })
  return count === 1
}

/** The names in the store that belong to copies of the commune. */
export async function storedNames(db: CommuneDb): Promise<readonly string[]> {
  const rows = await db.tx.attachment.findMany({ where: { ...db.key, removedAt: null }, select: { storedName: true } })
  return rows.map(({ storedName }) => storedName)
}
