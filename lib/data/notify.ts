import { endingAt } from '@/lib/core/notices/alert-ending'
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
  const [alert, due] = [{ communeId, countyId, alertId }, new Date(dueAt)]
  await addAlertCheck(db, { ...alert, kind: 'alert-ending' }, endingAt(due))
  await addAlertCheck(db, { ...alert, kind: 'alert-overdue' }, due)
}
