import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { pastDayFault } from '@/lib/core/dates/day-bounds'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { communesOf } from '@/lib/data/county-communes'
import { withActor } from '@/lib/data/db'
import { addMeeting } from '@/lib/data/meetings'
import { today } from '@/lib/platform/clock'

export type HeldMeeting = {
  readonly heldOn: string
  readonly place: string
  readonly points: string
  readonly came: readonly number[]
}

/** The county notes a meeting that was held: when, what was said, and which communes came. */
export async function recordMeeting(actor: Actor, meeting: HeldMeeting): Promise<Result<void, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'meeting.record') || county === null) return notFound()
  const fault = pastDayFault(meeting.heldOn, today())
  if (fault !== null) return invalid({ heldOn: fault })
  if (meeting.came.length === 0) return invalid({ came: { key: 'required' } })
  return withActor(actor, async (db) => {
    const known = new Set((await communesOf(db, county.id)).map(({ id }) => id))
    if (!meeting.came.every((id) => known.has(id))) return invalid({ came: { key: 'choice' } })
    await addMeeting(db, { ...meeting, came: [...new Set(meeting.came)], countyId: county.id, by: actor.userId })
    return ok(undefined)
  })
}
