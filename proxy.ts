import { NextResponse, type NextRequest } from 'next/server'
import { isDecodableAction } from '@/lib/web/action-body'
import { refusalOf } from '@/lib/web/request-limits'

/** Turns away what no page of ours sends; lets everything else through untouched. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const status = refusalOf(request.method, request.headers)
  if (status !== null) return new NextResponse(null, { status })
  if (request.method === 'POST' && !(await isDecodableAction(request))) return new NextResponse(null, { status: 400 })
  return NextResponse.next()
}

// Only requests that carry something come here, and none of those to /api: its routes see to themselves.
export const config = {
  matcher: [
    { source: '/((?!api/|_next/).*)', has: [{ type: 'header', key: 'content-length' }] },
    { source: '/((?!api/|_next/).*)', has: [{ type: 'header', key: 'transfer-encoding' }] },
    { source: '/((?!api/|_next/).*)', has: [{ type: 'header', key: 'next-action' }] },
    { source: '/((?!api/|_next/).*)', has: [{ type: 'header', key: 'content-type', value: 'multipart/.*' }] },
  ],
}
