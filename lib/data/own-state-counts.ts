import { z } from 'zod'
import { familyStates } from '@/lib/core/casework/family-states'
import type { StateTotal } from '@/lib/core/casework/observatory-rows'
import type { CommuneDb } from './db'

const counted = z.object({ state: z.enum(familyStates), families: z.number(), children: z.number() })

/** Families and children of the commune by state, from the counts that triggers keep; states without a family are left out. */
export async function ownStateCounts(db: CommuneDb): Promise<StateTotal[]> {
  const rows = await db.tx.familyStateCount.findMany({
    where: { communeId: db.key.communeId, families: { gt: 0 } },
    select: { state: true, families: true, children: true },
  })
  return z.array(counted).parse(rows)
}
