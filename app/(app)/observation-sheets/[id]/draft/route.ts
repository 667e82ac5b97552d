import { NextResponse } from 'next/server'
import { z } from 'zod'
import { saveDraft } from '@/lib/features/observation/save-draft'
import { apiRoute } from '@/lib/web/api-route'
import { complaintsOf } from '@/lib/web/complaints'
import { jsonBody } from '@/lib/web/json-body'
import { draftUpdate } from '../../sheet-fields'

const params = z.object({ id: z.uuid() })
const notFound = () => NextResponse.json({ kind: 'not-found' }, { status: 404 })

/** Saves what was typed since the last save and acknowledges it with the draft as it stands now. */
export const PUT = apiRoute<{ id: string }>('observation-sheet.fill', async (actor, request, given) => {
  const sheet = params.safeParse(given)
  if (!sheet.success) return notFound()
  const update = draftUpdate.safeParse(await jsonBody(request))
  if (!update.success) {
    return NextResponse.json({ kind: 'invalid', complaints: complaintsOf(update.error) }, { status: 400 })
  }

  const saved = await saveDraft(actor, { id: sheet.data.id, ...update.data })
  if (saved.ok) return NextResponse.json({ kind: 'saved', ...saved.value })
  switch (saved.error.kind) {
    case 'not-found':
      return notFound()
    case 'invalid':
      return NextResponse.json({ kind: 'invalid', complaints: saved.error.fields }, { status: 422 })
    case 'contested': {
      const { current, revision } = saved.error
      return NextResponse.json({ kind: 'contested', current, revision }, { status: 409 })
    }
  }
})
