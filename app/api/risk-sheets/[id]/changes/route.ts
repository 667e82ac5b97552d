import { NextResponse } from 'next/server'
import { z } from 'zod'
import { isOfCommune } from '@/lib/core/access/actor'
import { batchSchema } from '@/lib/core/sheet-sync/change'
import { newsOfSheet } from '@/lib/features/risk-sheets/news-of-sheet'
import { receiveChanges } from '@/lib/features/risk-sheets/receive-changes'
import { apiRoute } from '@/lib/web/api-route'
import { cleanText } from '@/lib/web/clean-text'
import { jsonBody } from '@/lib/web/json-body'

type Params = { id: string }

const sheetId = z.uuid()
const sinceParam = z.coerce.number().int().min(0)
const absent = () => NextResponse.json({ error: 'not-found' }, { status: 404 })
const faulty = () => NextResponse.json({ error: 'invalid' }, { status: 400 })

/** What others did to a sheet since a revision. */
export const GET = apiRoute<Params>('risk-sheet.see', async (actor, request, params) => {
  const id = sheetId.safeParse(params.id)
  if (!id.success || !isOfCommune(actor)) return absent()
  const since = sinceParam.safeParse(request.nextUrl.searchParams.get('since'))
  if (!since.success) return faulty()
  const news = await newsOfSheet(actor, id.data, since.data)
  return news.ok ? NextResponse.json(news.value) : absent()
})

/** What the browser did to a sheet; answers with what is saved, and with what others did. */
export const POST = apiRoute<Params>('risk-sheet.fill', async (actor, request, params) => {
  const id = sheetId.safeParse(params.id)
  if (!id.success || !isOfCommune(actor)) return absent()
  const batch = batchSchema.safeParse(await jsonBody(request))
  if (!batch.success) return faulty()
  const changes = batch.data.changes.map((change) =>
    typeof change.value === 'string' ? { ...change, value: cleanText(change.value) } : change,
  )
  const reply = await receiveChanges(actor, id.data, { ...batch.data, changes })
  return reply.ok ? NextResponse.json(reply.value) : absent()
})
