import { z } from 'zod'
import { audienceOf } from '@/lib/core/notices/notice-event'
import { withActor, withQueue } from '@/lib/data/db'
import { awaitsVerification } from '@/lib/data/county-clocks'
import { addNoticeEvent } from '@/lib/data/jobs'
import { actorOfRecipient, recipientsOf } from '@/lib/data/notice-recipients'
import type { Job } from '@/lib/platform/job-queue'

const sentAlert = z.object({
  communeId: z.int(),
  countyId: z.int(),
  alertId: z.uuid(),
  kind: z.enum(['alert-ending', 'alert-overdue']).default('alert-overdue'),
})

/** Before the end of the time for verification, and at its end: an alert without a result is told to those whom it concerns. */
export async function checkOverdue({ data }: Job): Promise<void> {
  const { alertId, ...event } = sentAlert.parse(data)
  // The clock is read by one of those who will be told: each of them may.
  const reader = await withQueue(async (db) => {
    for (const audience of audienceOf(event)) {
      const [first] = await recipientsOf(db, audience)
      if (first !== undefined) return actorOfRecipient(db, first.userId)
    }
    return null
  })
  if (reader === null) return
  const late = await withActor(reader.actor, (db) => awaitsVerification(db, { communeId: event.communeId, alertId }))
  if (late) await withQueue((db) => addNoticeEvent(db, event))
}
