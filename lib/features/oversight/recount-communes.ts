import { z } from 'zod'
import { withRoundOf } from '@/lib/data/db'
import { countedSince } from '@/lib/data/duty-counts'
import { hasFamilies } from '@/lib/data/families'
import type { Job } from '@/lib/platform/job-queue'
import { log } from '@/lib/platform/logger'
import { countNow } from './count-now'

const recount = z.object({
  since: z.iso.datetime(),
  communes: z.array(z.object({ communeId: z.int(), countyId: z.int() })),
})

/**
 * Counts the duties of some communes, each in a transaction of its own. A commune that cannot be counted holds up no other one; the
 * job is then tried again and passes over those that were counted since it was handed out.
 */
export async function recountCommunes({ data }: Pick<Job, 'data'>): Promise<void> {
  const { since, communes } = recount.parse(data)
  let failed = 0
  for (const commune of communes) {
    try {
      await withRoundOf(commune, async (db) => {
        if ((await countedSince(db, new Date(since))) || !(await hasFamilies(db))) return
        await countNow(db)
      })
    } catch (error) {
      failed += 1
      log.error('recount-failed', error, { organisationId: String(commune.communeId) })
    }
  }
  if (failed > 0) throw new RecountFailure(failed)
}

/** Some of the communes could not be counted. */
class RecountFailure extends Error {
  override name = 'RecountFailure'
  constructor(readonly communes: number) {
    super(`${communes} communes were not counted`)
  }
}
