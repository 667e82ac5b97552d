import type { NoticeEvent } from '@/lib/core/notices/notice-event'
import type { ActorDb } from './db'
import { addAlertCheck, addNoticeEvent } from './jobs'

/**
 * Has people told of what happened, in the transaction in which it happened: both are kept or neither. Who is told, and how, is
 * found out afterwards; a mail server that is away never holds up a case.
 */
export async function notify(db: ActorDb, event: NoticeEvent): Promise<void> {
  await addNoticeEvent(db, event)
  if (event.kind !== 'alert-sent') return
  const { communeId, countyId, alertId, dueAt } = event
  await addAlertCheck(db, { communeId, countyId, alertId }, new Date(dueAt))
}
