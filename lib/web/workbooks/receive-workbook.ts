import { NextResponse, type NextRequest } from 'next/server'
import type { Actor } from '@/lib/core/access/actor'
import { uploadWorkbook } from '@/lib/features/workbooks/upload-workbook'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'

/** Takes in the body of a request as a workbook: 201 with where its preview is, 200 with the complaint of the file. */
export const receiveWorkbook =
  (list: WorkbookList) =>
  async (actor: Actor, request: NextRequest): Promise<NextResponse> => {
    const kept = await uploadWorkbook(actor, list, request.body)
    if (kept.ok) return NextResponse.json(kept.value, { status: 201 })
    if (kept.error.kind !== 'invalid') return NextResponse.json({ error: 'not-found' }, { status: 404 })
    return NextResponse.json({ complaint: kept.error.fields.file })
  }
