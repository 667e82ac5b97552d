import { NextResponse } from 'next/server'
import { newsOfSheet } from '@/lib/features/risk-sheets/news-of-sheet'
import { receiveChanges } from '@/lib/features/risk-sheets/receive-changes'
import { apiRoute } from '@/lib/web/api-route'
import { jsonBody } from '@/lib/web/json-body'

type Params = { id: string }

const refused = (kind: string) => NextResponse.json({ error: kind }, { status: kind === 'not-found' ? 404 : 400 })

/** What others did to a sheet since a revision. */
export const GET = apiRoute<Params>('risk-sheet.see', async (actor, request, { id }) => {
  const news = await newsOfSheet(actor, id, request.nextUrl.searchParams.get('since'))
  return news.ok ? NextResponse.json(news.value) : refused(news.error.kind)
})

/** What the browser did to a sheet; answers with what is saved, and with what others did. */
export const POST = apiRoute<Params>('risk-sheet.fill', async (actor, request, { id }) => {
  const reply = await receiveChanges(actor, id, await jsonBody(request))
  return reply.ok ? NextResponse.json(reply.value) : refused(reply.error.kind)
})
