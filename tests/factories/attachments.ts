import type { CommuneActor } from '@/lib/core/access/actor'
import type { AttachmentSubject } from '@/lib/core/documents/attachment'
import { addAttachment } from '@/lib/features/attachments/add-attachment'

export const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7\n${text}`)

/** Bytes as they come from a browser, in pieces. */
const streamed = (bytes: Uint8Array, fault?: Error): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 65_536) controller.enqueue(bytes.subarray(at, at + 65_536))
      if (fault === undefined) controller.close()
      else controller.error(fault)
    },
  })

export type Sent = { bytes?: Uint8Array; name?: string; announced?: number | null; fault?: Error }

export const send = (
  actor: CommuneActor,
  subject: AttachmentSubject,
  subjectId: string,
  { bytes = pdf('semnat'), name = 'Fișa semnată.pdf', announced = bytes.length, fault }: Sent = {},
) => addAttachment(actor, { subject, subjectId, name, announced, bytes: streamed(bytes, fault) })
