import { can } from '@/lib/core/access/access-table'
import type { CommuneActor } from '@/lib/core/access/actor'
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
import { findSubject, type SubjectRecord } from '@/lib/data/attachment-subjects'
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
 * Takes in a signed copy: the file first, its row in the end, so that a row never lacks its file. A file whose row was not kept is
 * dropped, or by the next upload when the server ended in between.
 */
export async function addAttachment(
  actor: CommuneActor,
  { subject, subjectId, name, announced, bytes }: Upload,
): Promise<Result<{ readonly id: string }, Refusal>> {
  if (!can(actor.role, 'attachment.add')) return notFound()
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
  let kept = false
  try {
    const mediaType = mediaTypeOf(start)
    if (mediaType === null) return invalid({ file: { key: 'fileType' } })
    const id = await keep(actor, storedName, record, {
      ...facts,
      subject,
      subjectId,
      mediaType,
      originalName: cleanFileName(name, mediaType),
    })
    kept = true
    return ok({ id })
  } finally {
    if (!kept) await dropFile(actor.commune.id, storedName)
  }
}

type Facts = Omit<Parameters<typeof keepRow>[1], 'familyId' | 'storedName'>

async function keep(
  actor: CommuneActor,
  storedName: string,
  { familyId }: SubjectRecord,
  facts: Facts,
): Promise<string> {
  const communeId = actor.commune.id
  await keepFile(communeId, storedName)
  const added = await withCommune(actor, async (db) => ({
    id: await keepRow(db, { ...facts, familyId, storedName }),
    known: await storedNames(db),
  }))
  await dropStrays(communeId, added.known, new Date(now().getTime() - strayAge))
  return added.id
}
