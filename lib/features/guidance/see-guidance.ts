import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { GuidanceView } from '@/lib/core/guidance/guidance'
import { meetingGaps } from '@/lib/core/guidance/meetings'
import { communesOf } from '@/lib/data/county-communes'
import { withActor } from '@/lib/data/db'
import { notesOf, requestsOf } from '@/lib/data/guidance'
import { meetingsOf } from '@/lib/data/meetings'
import { today } from '@/lib/platform/clock'

/** Requests, notes and meetings between the county and its communes; null: not for this role. */
export async function seeGuidance(actor: Actor): Promise<GuidanceView | null> {
  const { county, commune } = actor
  if (!can(actor.role, 'guidance.see') || county === null) return null
  const place = { countyId: county.id, ...(commune !== null && { communeId: commune.id }) }
  return withActor(actor, async (db) => {
    const meetings = await meetingsOf(db, county.id)
    const communes = commune === null ? await communesOf(db, county.id) : [commune]
    return {
      requests: await requestsOf(db, place),
      notes: await notesOf(db, place),
      meetings,
      communes: meetingGaps(communes, meetings, today()),
      may: {
        ask: can(actor.role, 'guidance.ask'),
        answer: can(actor.role, 'guidance.answer'),
        record: can(actor.role, 'meeting.record'),
      },
      today: today(),
    }
  })
}
