import { composeNotice } from '@/lib/content/notices/compose'
import { leavesAt } from '@/lib/core/notices/joining'
import type { AtOnceKind } from '@/lib/core/notices/kinds'
import { audienceOf, noticeEventSchema } from '@/lib/core/notices/notice-event'
import { channelsFor, type Channel } from '@/lib/core/notices/preference'
import { withQueue, type QueueDb } from '@/lib/data/db'
import { addSending } from '@/lib/data/jobs'
import { addNotice, isTold, joinQueued, latestOfKind, rewriteNotice } from '@/lib/data/notices'
import { recipientsOf, type Recipient } from '@/lib/data/notice-recipients'
import { now } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import type { Job } from '@/lib/platform/job-queue'
import { addressOf } from './address-of'

/** Tells of something that happened whom it concerns, each by the ways that person chose. Done twice, it tells once. */
export async function spreadEvent({ id, data }: Job): Promise<void> {
  const event = noticeEventSchema.parse(data)
  await withQueue(async (db) => {
    for (const audience of audienceOf(event))
      for (const recipient of await recipientsOf(db, audience))
        for (const channel of channelsFor(event.kind, recipient.role, recipient.preference))
          await tell(db, { recipient, channel, kind: event.kind, event: id })
  })
}

type Telling = {
  readonly recipient: Recipient
  readonly channel: Channel
  readonly kind: AtOnceKind
  readonly event: string
}

async function tell(db: QueueDb, { recipient, channel, kind, event }: Telling): Promise<void> {
  const told = { userId: recipient.userId, channel, kind }
  if (await isTold(db, told, event)) return
  const words = (count: number) =>
    composeNotice(kind, count, {
      channel,
      language: recipient.language,
      address: env.NEXTAUTH_URL,
      role: recipient.role,
    })
  const joined = await joinQueued(db, told, event)
  if (joined !== null) return rewriteNotice(db, joined.id, words(joined.count))
  const sendAfter = leavesAt(await latestOfKind(db, told), now())
  const address = addressOf(recipient, channel)
  const id = await addNotice(db, { ...told, ...words(1), address, event, sendAfter })
  await addSending(db, id, sendAfter)
}
