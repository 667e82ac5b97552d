import { z } from 'zod'
import type { Via } from '@/lib/core/notices/delivery'
import { noticeKinds, type AtOnceKind, type NoticeKind } from '@/lib/core/notices/kinds'
import { channels, type Channel } from '@/lib/core/notices/preference'
import { noticeStatuses, type ShownNotice } from '@/lib/core/notices/shown-notice'
import type { ActorDb, QueueDb } from './db'
import type { Prisma } from './generated/client'

const kind = z.enum(noticeKinds)
const channel = z.enum(channels)
const status = z.enum(noticeStatuses)
const via = z.enum(['smtp', 'gateway', 'outbox']).nullable()

const shown = (row: Prisma.NoticeGetPayload<object>): ShownNotice => ({
  id: row.id,
  kind: kind.parse(row.kind),
  channel: channel.parse(row.channel),
  address: row.address,
  subject: row.subject,
  body: row.body,
  status: status.parse(row.status),
  via: via.parse(row.via),
  attempts: row.attempts,
  lastError: row.lastError,
  createdAt: row.createdAt.toISOString(),
  sendAfter: row.sendAfter.toISOString(),
  sentAt: row.sentAt?.toISOString() ?? null,
})

/** The actor's own notices, the latest first; at most `limit`. */
export async function ownNotices(db: ActorDb, userId: string, limit: number): Promise<ShownNotice[]> {
  const rows = await db.tx.notice.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.map(shown)
}

/** How many notices to the actor since a moment were given up. */
export const ownFailures = async (db: ActorDb, userId: string, since: Date): Promise<number> =>
  db.tx.notice.count({ where: { userId, status: 'failed', createdAt: { gte: since } } })

/** A notice as it is written, before it is sent. `event`: the job that told of it. */
export type NewNotice = {
  readonly userId: string
  readonly kind: NoticeKind
  readonly channel: Channel
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly event: string
  readonly sendAfter: Date
}

/** Writes a notice and returns its id. */
export async function addNotice(db: QueueDb, { event, ...notice }: NewNotice): Promise<string> {
  const row = await db.tx.notice.create({ data: { ...notice, events: [event] }, select: { id: true } })
  return row.id
}

type Told = { readonly userId: string; readonly channel: Channel; readonly kind: NoticeKind }

/** Whether that job has told this already: the queue may give it out twice. */
export async function isTold(db: QueueDb, told: Told, event: string): Promise<boolean> {
  return (await db.tx.notice.count({ where: { ...told, events: { has: event } } })) > 0
}

/** Joins what happened to the notice of its kind that has not left yet; null when there is none. */
export async function joinQueued(
  db: QueueDb,
  told: Told & { readonly kind: AtOnceKind },
  event: string,
): Promise<{ readonly id: string; readonly count: number } | null> {
  const [joined] = await db.tx.notice.updateManyAndReturn({
    where: { ...told, status: 'queued' },
    data: { events: { push: event } },
    select: { id: true, events: true },
  })
  return joined === undefined ? null : { id: joined.id, count: joined.events.length }
}

/** Says anew what a notice says that others joined. */
export async function rewriteNotice(
  db: QueueDb,
  id: string,
  words: { readonly subject: string; readonly body: string },
): Promise<void> {
  await db.tx.notice.updateMany({ where: { id, status: 'queued' }, data: words })
}

/** When the latest notice of a kind left or was to leave; null when there is none. */
export async function latestOfKind(db: QueueDb, told: Told): Promise<Date | null> {
  const latest = await db.tx.notice.aggregate({
    where: { ...told, status: { not: 'cancelled' } },
    _max: { sendAfter: true },
  })
  return latest._max.sendAfter
}

export type Outgoing = {
  readonly id: string
  readonly userId: string
  readonly channel: Channel
  readonly address: string
  readonly subject: string
  readonly body: string
}

/** Takes a notice to send it: nothing joins it from now on. Null when it has left, was given up or never was. */
export async function takeForSending(db: QueueDb, id: string): Promise<Outgoing | null> {
  const [row] = await db.tx.notice.updateManyAndReturn({
    where: { id, status: { in: ['queued', 'sending'] } },
    data: { status: 'sending', attempts: { increment: 1 } },
    select: { id: true, userId: true, channel: true, address: true, subject: true, body: true },
  })
  return row === undefined ? null : { ...row, channel: channel.parse(row.channel) }
}

/** Keeps what became of a try; what failed is tried again unless it is `final`. */
export async function keepOutcome(
  db: QueueDb,
  id: string,
  outcome:
    | { readonly via: Via; readonly at: Date }
    | { readonly code: string; readonly final: boolean }
    | { readonly cancelled: true },
): Promise<void> {
  const data =
    'cancelled' in outcome
      ? { status: 'cancelled' }
      : 'via' in outcome
        ? { status: 'sent', via: outcome.via, sentAt: outcome.at, lastError: null }
        : { lastError: outcome.code, ...(outcome.final && { status: 'failed' }) }
  await db.tx.notice.updateMany({ where: { id, status: 'sending' }, data })
}

/** Deletes what was written before a moment. */
export async function deleteNotices(db: QueueDb, before: Date): Promise<void> {
  await db.tx.notice.deleteMany({ where: { createdAt: { lt: before } } })
}
