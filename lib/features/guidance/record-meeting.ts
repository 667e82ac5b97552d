import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { pastDayFault } from '@/lib/core/dates/day-bounds'
import { saysTheSame } from '@/lib/core/corrections/correction'
import { formAlreadySent, invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { communesOf } from '@/lib/data/county-communes'
import { withActor } from '@/lib/data/db'
import { addMeeting, findMeeting } from '@/lib/data/meetings'
import { today } from '@/lib/platform/clock'

export type HeldMeeting = {
  /** The id of the form, so that a form sent twice notes one meeting. */
  readonly formId: string
  readonly heldOn: string
  readonly place: string
  readonly points: string
  readonly came: readonly number[]
}

/** The county notes a meeting that was held: when, what was said, and which communes came. */
export async function recordMeeting(actor: Actor, { formId, ...meeting }: HeldMeeting): Promise<Result<void, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'meeting.record') || county === null) return notFound()
  const fault = pastDayFault(meeting.heldOn, today())
  if (fault !== null) return invalid({ heldOn: fault })
  if (meeting.came.length === 0) return invalid({ came: { key: 'required' } })
  return withActor(actor, async (db) => {
    const known = new Set((await communesOf(db, county.id)).map(({ id }) => id))
    if (!meeting.came.every((id) => known.has(id))) return invalid({ came: { key: 'choice' } })
    const held = { ...meeting, id: formId, came: [...new Set(meeting.came)] }
    if (await addMeeting(db, { ...held, countyId: county.id, by: actor.userId })) return ok(undefined)
    const kept = await findMeeting(db, county.id, formId)
    return kept !== null && saysTheSame(kept, held) ? ok(undefined) : formAlreadySent()
  })
}
