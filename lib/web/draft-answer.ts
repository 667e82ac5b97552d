import { NextResponse } from 'next/server'
import { z } from 'zod'
import type { DraftChanges, DraftRefusal, SavedDraft } from '@/lib/core/observation/draft'
import type { Result } from '@/lib/core/result/result'
import { complaintsOf } from './complaints'
import type { DraftUpdateSchema } from './forms/draft-form'
import { jsonBody } from './json-body'

type Draft = {
  /** As it stands in the address. */
  readonly id: string
  readonly schema: DraftUpdateSchema
  readonly save: (changes: DraftChanges & { readonly id: string }) => Promise<Result<SavedDraft, DraftRefusal>>
}

const notFound = () => NextResponse.json({ kind: 'not-found' }, { status: 404 })

/** Saves what was typed into a draft since the last save, and acknowledges it with the draft as it stands now. */
export async function draftAnswer(request: Request, { id, schema, save }: Draft): Promise<NextResponse> {
  if (!z.uuid().safeParse(id).success) return notFound()
  const update = schema.safeParse(await jsonBody(request))
  if (!update.success) {
    return NextResponse.json({ kind: 'invalid', complaints: complaintsOf(update.error) }, { status: 400 })
  }
  const saved = await save({ id, ...update.data })
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
}
