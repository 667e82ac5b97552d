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
import { firstMomentOf } from '@/lib/core/deadlines/romanian-moment'
import { invalid, notFound, type Complaint, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { findSubject } from '@/lib/data/attachment-subjects'
import { addAttachment as keepRow, lockUploads, storedNames, uploadedSince } from '@/lib/data/attachments'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { now, today } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { dropFile, dropStrays, keepFile, receiveFile, type ReceiveFault } from '@/lib/platform/file-store'

/** A file on its way in: what it is called, how long it says that it is, and its bytes. */
export type Upload = {
  readonly subject: AttachmentSubject
  readonly subjectId: string
  readonly name: string
  readonly announced: number | null
  readonly bytes: ReadableStream<Uint8Array> | null
}

const megabyte = 1024 * 1024
const ofADay = env.UPLOAD_MEGABYTES_A_DAY * megabyte
const strayAge = 60 * 60 * 1000

/** By what went wrong while a file came in. */
const complaints: Readonly<Record<ReceiveFault, Complaint>> = {
  empty: { key: 'fileEmpty' },
  'too-large': { key: 'fileTooLarge', params: { megabytes: largestFile / megabyte } },
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
  const before = await withCommune(actor, async (db) => {
    const record = await findSubject(db, subject, subjectId)
    return record && { record, full: await tooMuchToday(db, announced ?? 1) }
  })
  if (before === null) return notFound()
  const { record, full } = before
  if (!takesCopies(subject, record.state)) return invalid({ file: { key: 'fileBeforeSigning' } })
  if (bytes === null) return invalid({ file: complaints.empty })
  if (announced !== null && announced > largestFile) return invalid({ file: complaints['too-large'] })
  if (full !== null) return invalid({ file: full })

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
  const added = await withCommune(actor, async (db) => {
    await lockUploads(db)
    const over = await tooMuchToday(db, facts.size)
    if (over !== null) return over
    const id = await keepRow(db, { ...facts, familyId, subject, subjectId, mediaType, originalName, storedName })
    return { id, known: await storedNames(db) }
  })
  if ('key' in added) {
    await dropFile(actor.commune.id, storedName)
    return invalid({ file: added })
  }
  await keepFile(actor.commune.id, storedName)
  await dropStrays(actor.commune.id, added.known, new Date(now().getTime() - strayAge))
  return ok({ id: added.id })
}

/** The complaint about a file with which the commune would have uploaded more than a day's worth; null where it fits. */
async function tooMuchToday(db: CommuneDb, size: number): Promise<Complaint | null> {
  const used = await uploadedSince(db, new Date(firstMomentOf(today())))
  if (used + size <= ofADay) return null
  return {
    key: 'filesOfTheDay',
    params: { used: Math.ceil(used / megabyte), megabytes: env.UPLOAD_MEGABYTES_A_DAY },
  }
}
