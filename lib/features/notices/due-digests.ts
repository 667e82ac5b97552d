import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { digestRoles } from '@/lib/core/notices/kinds'
import { digestHourReached } from '@/lib/core/notices/preference'
import { withQueue } from '@/lib/data/db'
import { addDigest } from '@/lib/data/jobs'
import { takeDueDigests } from '@/lib/data/notice-preferences'
import { deleteNotices } from '@/lib/data/notices'
import { now, today } from '@/lib/platform/clock'

const atOnce = 200
/** Long enough to ask why nothing came, no longer. */
const keptFor = 180 * 86_400_000

/** Finds for whom it is time for the digest of the day and has it written, each day once; lets old notices go. */
export async function dueDigests(): Promise<void> {
  const [moment, day] = [now(), today()]
  const hour = digestHourReached(romanianTime(moment))
  for (let more = hour !== null; more;)
    more = await withQueue(async (db) => {
      const due = await takeDueDigests(db, { day, hour: hour ?? 0, roles: digestRoles }, atOnce)
      for (const userId of due) await addDigest(db, { userId, day })
      return due.length === atOnce
    })
  await withQueue((db) => deleteNotices(db, new Date(moment.getTime() - keptFor)))
}
