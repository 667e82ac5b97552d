import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import {
  cleanFileName,
  largestFile,
  mediaTypeOf,
  signatureLength,
  takesCopies,
  type AttachmentSubject,
} from '@/lib/core/documents/attachment'
import { invalid, notFound, type Complaint, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { findSubject } from '@/lib/data/attachment-subjects'
import { addAttachment as keepRow, storedNames } from '@/lib/data/attachments'
import { withCommune } from '@/lib/data/db'
import { now } from '@/lib/platform/clock'
import { dropFile, dropStrays, keepFile, receiveFile, type ReceiveFault } from '@/lib/platform/file-store'

/** A file on its way in: what it is called, how long it says that it is, and its bytes. */
export type Upload = {
  readonly subject: AttachmentSubject
  readonly subjectId: string
  readonly name: string
  readonly announced: number | null
  readonly bytes: ReadableStream<Uint8Array> | null
}

const megabytes = largestFile / 1024 / 1024
const strayAge = 60 * 60 * 1000

/** By what went wrong while a file came in. */
const complaints: Readonly<Record<ReceiveFault, Complaint>> = {
  empty: { key: 'fileEmpty' },
  'too-large': { key: 'fileTooLarge', params: { megabytes } },
  broken: { key: 'fileBroken' },
}

/**
 * Takes in a signed copy: the whole file first, then its row, then the file's name for good, so that a row never lacks its file.
 * An unfinished file without a row, left when the server or the database failed in between, is dropped by a later upload.
 */
export async function addAttachment(
  actor: Actor,
  { subject, subjectId, name, announced, bytes }: Upload,
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (!isOfCommune(actor) || !can(actor.role, 'attachment.add')) return notFound()
  const record = await withCommune(actor, (db) => findSubject(db, subject, subjectId))
  if (record === null) return notFound()
  if (!takesCopies(subject, record.state)) return invalid({ file: { key: 'fileBeforeSigning' } })
  if (bytes === null) return invalid({ file: complaints.empty })
  if (announced !== null && announced > largestFile) return invalid({ file: complaints['too-large'] })

  const received = await receiveFile(actor.commune.id, bytes, {
    limit: largestFile,
    startLength: signatureLength,
    announced,
  })
  if (typeof received === 'string') return invalid({ file: complaints[received] })
  const { storedName, start, ...facts } = received
  const mediaType = mediaTypeOf(start)
  if (mediaType === null) {
    await dropFile(actor.commune.id, storedName)
    return invalid({ file: { key: 'fileType' } })
  }
  const originalName = cleanFileName(name, mediaType)
  const { familyId } = record
  const added = await withCommune(actor, async (db) => ({
    id: await keepRow(db, { ...facts, familyId, subject, subjectId, mediaType, originalName, storedName }),
    known: await storedNames(db),
  }))
  await keepFile(actor.commune.id, storedName)
  await dropStrays(actor.commune.id, added.known, new Date(now().getTime() - strayAge))
  return ok({ id: added.id })
}
