import { familyStanding, type FamilyStanding } from '@/lib/core/casework/family-standing'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { toDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'
import { loadFamilyRecords } from './family-records'

/**
 * Computes anew where a family stands and keeps it on its row; returns it, or null when there is no such family in the
 * commune. To be called in the transaction of every change to its children, sheets, plans or visits. Changes of one family
 * wait here for each other, so that the last one sees them all.
 */
export async function refreshFamilyStanding(
  db: CommuneDb,
  familyId: string,
  today: string,
): Promise<FamilyStanding | null> {
  return asWorker(db, async () => {
    const kept = await lockStanding(db, familyId)
    if (kept === null) return null
    const standing = familyStanding(await loadFamilyRecords(db, familyId), today, datedLimits)
    if (!isKept(kept, standing)) await saveStanding(db, familyId, standing)
    return standing
  })
}

/**
 * The mayor's decision moves the family too, but the mayor reads no sheet. The computation runs under the worker's policies,
 * inside the same transaction and commune, and gives nothing of the sheets back.
 */
async function asWorker<Value>(db: CommuneDb, work: () => Promise<Value>): Promise<Value> {
  const [before] = await db.tx.$queryRaw<{ role: string }[]>`SELECT app_role() AS role`
  const become = (role: string) => db.tx.$queryRaw`SELECT set_config('app.role', ${role}, true)`
  await become('spas_worker')
  const value = await work()
  await become(before?.role ?? '')
  return value
}

type KeptStanding = {
  state: string
  dueOn: string | null
  dueFor: string | null
  dueAt: Date | null
  monitoringDueOn: string | null
  dimensions: number[]
  situations: number | null
  childrenCount: number
}

/** Not FOR UPDATE: a row that was just added to the family holds a share of it, and two such changes would wait for each other. */
async function lockStanding(db: CommuneDb, familyId: string): Promise<KeptStanding | null> {
  const rows = await db.tx.$queryRaw<KeptStanding[]>`
    SELECT state, due_on::text AS "dueOn", due_for AS "dueFor", due_at AS "dueAt", monitoring_due_on::text AS "monitoringDueOn", dimensions, situations, children_count AS "childrenCount"
    FROM family WHERE commune_id = ${db.key.communeId} AND id = ${familyId}::uuid FOR NO KEY UPDATE`
  return rows[0] ?? null
}

const isKept = (kept: KeptStanding, standing: FamilyStanding): boolean =>
  kept.state === standing.state &&
  kept.dueOn === standing.dueOn &&
  kept.dueFor === standing.dueFor &&
  (kept.dueAt?.toISOString() ?? null) === standing.dueAt &&
  kept.monitoringDueOn === standing.monitoringDueOn &&
  kept.situations === standing.situations &&
  kept.childrenCount === standing.childrenCount &&
  kept.dimensions.join() === standing.dimensions.join()

async function saveStanding(db: CommuneDb, familyId: string, standing: FamilyStanding): Promise<void> {
  const { dueOn, monitoringDueOn, dimensions, ...standsAt } = standing
  await db.tx.family.update({
    where: { communeId_id: { communeId: db.key.communeId, id: familyId } },
    data: {
      ...standsAt,
      dueOn: toDatabaseDateOrNull(dueOn),
      monitoringDueOn: toDatabaseDateOrNull(monitoringDueOn),
      dimensions: [...dimensions],
    },
    select: { id: true },
  })
}
