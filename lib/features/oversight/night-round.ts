import { everyCommune } from '@/lib/data/county-communes'
import { withIdentity, withQueue } from '@/lib/data/db'
import { addRecount } from '@/lib/data/jobs'
import { deleteExpiredTries } from '@/lib/data/sign-in-throttle'
import { now } from '@/lib/platform/clock'

/** As many communes as one job counts: little enough to be done again, and few enough jobs for the country. */
const atOnce = 25

/**
 * Once a night: hands out the counting of every commune, all of it or nothing, and clears away the tries to sign in whose time is
 * over.
 */
export async function nightRound(): Promise<void> {
  const moment = now()
  await withQueue(async (db) => {
    const communes = await everyCommune(db)
    const since = moment.toISOString()
    for (let first = 0; first < communes.length; first += atOnce)
      await addRecount(db, { since, communes: communes.slice(first, first + atOnce) })
  })
  await withIdentity((db) => deleteExpiredTries(db, moment))
}
