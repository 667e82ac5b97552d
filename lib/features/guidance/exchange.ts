import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { formAlreadySent, invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { isCommuneOf } from '@/lib/data/county-communes'
import { withActor, withCommune } from '@/lib/data/db'
import { addNote, addRequest, answerRequest, markNoteRead } from '@/lib/data/guidance'
import { notify } from '@/lib/data/notify'
import { now } from '@/lib/platform/clock'

type Outcome = Promise<Result<void, Refusal>>

/** SPAS asks its county for guidance (GD 691/2015 art. 14, 15). */
export async function askForGuidance(
  actor: Actor,
  { formId, question }: { readonly formId: string; readonly question: string },
): Outcome {
  if (!can(actor.role, 'guidance.ask')) return notFound()
  return withCommune(actor, async (db) => {
    const added = await addRequest(db, formId, question, now())
    if (added === 'added') await notify(db, { kind: 'guidance-asked', ...db.key })
    return added === 'another' ? formAlreadySent() : ok(undefined)
  })
}

/** The county answers, once. */
export async function giveGuidance(
  actor: Actor,
  { requestId, answer }: { readonly requestId: string; readonly answer: string },
): Outcome {
  const { county } = actor
  if (!can(actor.role, 'guidance.answer') || county === null) return notFound()
  const signed = { countyId: county.id, by: actor.userId, at: now() }
  const kept = await withActor(actor, (db) => answerRequest(db, requestId, answer, signed))
  return kept ? ok(undefined) : notFound()
}

/** The county writes to a commune without having been asked. */
export async function writeNote(
  actor: Actor,
  { formId, communeId, body }: { readonly formId: string; readonly communeId: number; readonly body: string },
): Outcome {
  const { county } = actor
  if (!can(actor.role, 'guidance.answer') || county === null) return notFound()
  const signed = { countyId: county.id, by: actor.userId, at: now() }
  return withActor(actor, async (db) => {
    if (!(await isCommuneOf(db, communeId, county.id))) return invalid({ communeId: { key: 'choice' } })
    const added = await addNote(db, { id: formId, communeId, body }, signed)
    return added === 'another' ? formAlreadySent() : ok(undefined)
  })
}

/** SPAS has read a note. */
export async function readNote(actor: Actor, { noteId }: { readonly noteId: string }): Promise<void> {
  if (can(actor.role, 'guidance.ask')) await withCommune(actor, (db) => markNoteRead(db, noteId, now()))
}
