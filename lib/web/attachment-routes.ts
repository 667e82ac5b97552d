import { notFound } from 'next/navigation'
import { NextResponse, type NextRequest } from 'next/server'
import { z } from 'zod'
import { isOfCommune, type Actor } from '@/lib/core/access/actor'
import { attachmentSubjects, type AttachmentSubject } from '@/lib/core/documents/attachment'
import { addAttachment } from '@/lib/features/attachments/add-attachment'
import { readAttachment } from '@/lib/features/attachments/read-attachment'
import { recordId } from './record-id'

export type RecordParams = { readonly subject: string; readonly recordId: string }

/** The record in the address of its copies; what cannot be one is not there. */
export function recordOf({ subject, recordId: id }: RecordParams): {
  readonly subject: AttachmentSubject
  readonly subjectId: string
} {
  const read = z.enum(attachmentSubjects).safeParse(subject)
  return read.success ? { subject: read.data, subjectId: recordId(id) } : notFound()
}

const length = z.coerce.number().int().nonnegative().nullable().catch(null)

/** Takes in the body of a request as a copy: 201 kept, 200 with the complaint of the field, 404 no such record. */
export async function receiveAttachment(
  actor: Actor,
  request: NextRequest,
  params: RecordParams,
): Promise<NextResponse> {
  const added = await addAttachment(actor, {
    ...recordOf(params),
    name: decoded(request.headers.get('x-file-name') ?? ''),
    announced: length.parse(request.headers.get('content-length')),
    bytes: request.body,
  })
  if (added.ok) return NextResponse.json(added.value, { status: 201 })
  if (added.error.kind !== 'invalid') return NextResponse.json({ error: 'not-found' }, { status: 404 })
  return NextResponse.json({ field: 'file', complaint: added.error.fields.file })
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return ''
  }
}

/** A copy as a file to be kept: never shown by the browser as a page of ours, and by nobody on the way. */
export async function attachmentResponse(actor: Actor, id: string): Promise<NextResponse | null> {
  const file = isOfCommune(actor) ? await readAttachment(actor, recordId(id)) : null
  if (file === null) return null
  const name = encodeURIComponent(file.originalName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return new NextResponse(file.bytes, {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
