import { z } from 'zod'
import { audienceOf } from '@/lib/core/notices/notice-event'
import { withActor, withQueue } from '@/lib/data/db'
import { awaitsVerification } from '@/lib/data/digest-figures'
import { addNoticeEvent } from '@/lib/data/jobs'
import { actorOfRecipient, recipientsOf } from '@/lib/data/notice-recipients'
import type { Job } from '@/lib/platform/job-queue'

const sentAlert = z.object({ communeId: z.int(), countyId: z.int(), alertId: z.uuid() })

/** At the end of the time for verification: an alert without a result is told to both sides. */
export async function checkOverdue({ data }: Job): Promise<void> {
  const { alertId, ...place } = sentAlert.parse(data)
  const event = { ...place, kind: 'alert-overdue' as const }
  // The clock is read by one of those who will be told: each of them may.
  const reader = await withQueue(async (db) => {
    for (const audience of audienceOf(event)) {
      const [first] = await recipientsOf(db, audience)
      if (first !== undefined) return actorOfRecipient(db, first.userId)
    }
    return null
  })
  if (reader === null) return
  const late = await withActor(reader.actor, (db) => awaitsVerification(db, { communeId: place.communeId, alertId }))
  if (late) await withQueue((db) => addNoticeEvent(db, event))
}
