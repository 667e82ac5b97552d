import { NextResponse } from 'next/server'
import { z } from 'zod'
import type { Refusal } from '@/lib/core/result/refusal'
import type { Result } from '@/lib/core/result/result'
import { jsonBody } from './json-body'

type FormDraft<Written> = {
  /** Of the form; `given` are the fields that the address and the button give. */
  readonly schema: z.ZodType<Written>
  readonly given: Readonly<Record<string, string>>
  readonly save: (written: Written) => Promise<Result<{ readonly revision: number }, Refusal>>
}

const body = z.object({ fields: z.record(z.string(), z.string()) })

/** Saves the fields of a form as its button would, and acknowledges them with the revision of what they belong to. */
export async function formDraftAnswer<Written>(
  request: Request,
  { schema, given, save }: FormDraft<Written>,
): Promise<NextResponse> {
  const sent = body.safeParse(await jsonBody(request))
  if (!sent.success) return NextResponse.json({ kind: 'invalid' }, { status: 400 })
  const written = schema.safeParse({ ...sent.data.fields, ...given })
  if (!written.success) return NextResponse.json({ kind: 'invalid' }, { status: 400 })
  const saved = await save(written.data)
  if (saved.ok) return NextResponse.json({ kind: 'saved', revision: saved.value.revision })
  switch (saved.error.kind) {
    case 'not-found':
      return NextResponse.json({ kind: 'not-found' }, { status: 404 })
    case 'stale':
      return NextResponse.json({ kind: 'stale' }, { status: 409 })
    case 'invalid':
    case 'unsure':
      return NextResponse.json({ kind: 'invalid' }, { status: 422 })
  }
}
