import { NextResponse, type NextRequest } from 'next/server'
import { refusalOf } from '@/lib/web/request-limits'

/** Turns away what no page of ours sends; lets everything else through untouched. */
export function proxy(request: NextRequest): NextResponse {
  const status = refusalOf(request.method, request.headers)
  return status === null ? NextResponse.next() : new NextResponse(null, { status })
}

// Only requests that carry something come here, and none of those to /api: its routes see to themselves.
export const config = {
  matcher: [
    { source: '/((?!api/|_next/).*)', has: [{ type: 'header', key: 'content-length' }] },
    { source: '/((?!api/|_next/).*)', has: [{ type: 'header', key: 'transfer-encoding' }] },
    { source: '/((?!api/|_next/).*)', has: [{ type: 'header', key: 'next-action' }] },
  ],
}
