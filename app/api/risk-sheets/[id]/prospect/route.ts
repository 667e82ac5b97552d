import { NextResponse } from 'next/server'
import { prospectOfSheet } from '@/lib/features/risk-sheets/prospect-of-sheet'
import { apiRoute } from '@/lib/web/api-route'

/** What finishing the sheet as it stands would do. */
export const GET = apiRoute<{ id: string }>('risk-sheet.finish', async (actor, _request, { id }) => {
  const prospect = await prospectOfSheet(actor, id)
  return prospect.ok
    ? NextResponse.json(prospect.value)
    : NextResponse.json({ error: prospect.error.kind }, { status: 404 })
})
