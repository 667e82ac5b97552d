import { noticeEventSchema, type NoticeEvent } from '@/lib/core/notices/notice-event'
import { enqueue } from '@/lib/platform/job-queue'
import type { ScopedDb } from './db'

/** Something that people are told of, once this transaction is done. */
export async function addNoticeEvent(db: ScopedDb, event: NoticeEvent): Promise<void> {
  await enqueue(db.tx, 'notice-event', noticeEventSchema.parse(event), null)
}

/** The sending of a notice, not before `at`. */
export async function addSending(db: ScopedDb, noticeId: string, at: Date): Promise<void> {
  await enqueue(db.tx, 'notice-send', { noticeId }, at)
}

/** The digest of a person for a day ("2026-05-07"). */
export async function addDigest(
  db: ScopedDb,
  digest: { readonly userId: string; readonly day: string },
): Promise<void> {
  await enqueue(db.tx, 'digest-of', digest, null)
}

/** A look at an alert before the time for its verification is over (`ending`), or when it is. */
export async function addAlertCheck(
  db: ScopedDb,
  alert: {
    readonly communeId: number
    readonly countyId: number
    readonly alertId: string
    readonly kind: 'alert-ending' | 'alert-overdue'
  },
  at: Date,
): Promise<void> {
  await enqueue(db.tx, 'alert-overdue', alert, at)
}

/** The counting of the duties of some communes, unless they were counted after `since` (ISO in UTC). */
export async function addRecount(
  db: ScopedDb,
  recount: {
    readonly since: string
    readonly communes: readonly { readonly communeId: number; readonly countyId: number }[]
  },
): Promise<void> {
  await enqueue(db.tx, 'duty-recount', recount, null)
}
