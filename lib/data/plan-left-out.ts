import type { LeftOut } from '@/lib/core/plan/answered-risks'
import type { CommuneDb } from './db'

export type SavedLeftOut = LeftOut & { readonly id: string }

/** The recommended services that a plan leaves out, by row; empty where the actor may not read them, as the mayor. */
export async function leftOutOf(db: CommuneDb, planId: string): Promise<readonly SavedLeftOut[]> {
  const rows = await db.tx.planLeftOut.findMany({
    where: { ...db.key, planId },
    orderBy: [{ riskRow: 'asc' }, { serviceCode: 'asc' }],
    select: { id: true, riskRow: true, serviceCode: true, reason: true },
  })
  return rows.map(({ id, riskRow, serviceCode, reason }) => ({ id, row: riskRow, service: serviceCode, reason }))
}

/** Makes what the plan leaves out that which is given; entries that stay as they are are not touched. */
export async function saveLeftOut(
  db: CommuneDb,
  planId: string,
  saved: readonly SavedLeftOut[],
  wanted: readonly LeftOut[],
): Promise<void> {
  const same = (a: LeftOut, b: LeftOut) => a.row === b.row && a.service === b.service && a.reason === b.reason
  const dropped = saved.filter((each) => !wanted.some((other) => same(each, other))).map(({ id }) => id)
  if (dropped.length > 0) await db.tx.planLeftOut.deleteMany({ where: { ...db.key, planId, id: { in: dropped } } })
  const added = wanted.filter((each) => !saved.some((other) => same(each, other)))
  if (added.length === 0) return
  await db.tx.planLeftOut.createMany({
    data: added.map(({ row, service, reason }) => ({ ...db.key, planId, riskRow: row, serviceCode: service, reason })),
  })
}
