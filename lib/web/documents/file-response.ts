import { NextResponse } from 'next/server'
import type { NamedPaper } from '@/lib/core/documents/paper'
import { renderDocx } from '@/lib/platform/docx/render-docx'

const office = 'application/vnd.openxmlformats-officedocument'
const types = {
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
} as const

/** A file to be kept by who asked for it, and by nobody on the way. */
export const fileResponse = (kind: keyof typeof types, fileName: string, bytes: Uint8Array): NextResponse =>
  new NextResponse(new Blob([new Uint8Array(bytes)]), {
    headers: {
      'Content-Type': types[kind],
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  })

/** A document to be edited further; null stays null: there is no such document. */
export async function docxResponse(named: NamedPaper | null): Promise<NextResponse | null> {
  if (named === null) return null
  return fileResponse('docx', named.fileName.replace(/\.pdf$/, '.docx'), await renderDocx(named.paper))
}
