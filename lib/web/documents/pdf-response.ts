import { NextResponse } from 'next/server'
import type { NamedPaper } from '@/lib/core/documents/paper'
import { renderPaper } from '@/lib/platform/pdf/render-paper'

/** A document as a file to be kept, by nobody on the way; null stays null: there is no such document. */
export async function pdfResponse(named: NamedPaper | null): Promise<NextResponse | null> {
  if (named === null) return null
  const bytes = await renderPaper(named.paper)
  return new NextResponse(new Blob([new Uint8Array(bytes)]), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${named.fileName}"`,
      'Cache-Control': 'no-store',
    },
  })
}
