import type { CommuneDb } from './db'

/** By line, the rows that the worker says it answers; empty where the actor may not read them, as the mayor. */
export async function answersOf(db: CommuneDb, planId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.tx.planAnswer.findMany({
    where: { ...db.key, planId },
    orderBy: { riskRow: 'asc' },
    select: { lineId: true, riskRow: true },
  })
  const byLine = new Map<string, readonly string[]>()
  for (const { lineId, riskRow } of rows) byLine.set(lineId, [...(byLine.get(lineId) ?? []), riskRow])
  return byLine
}

/** Makes the rows that a line answers those that are given. */
export async function saveAnswers(
  db: CommuneDb,
  planId: string,
  { lineId, rows }: { readonly lineId: string; readonly rows: readonly string[] },
): Promise<void> {
  await db.tx.planAnswer.deleteMany({ where: { ...db.key, planId, lineId, riskRow: { notIn: [...rows] } } })
  await db.tx.planAnswer.createMany({
    data: rows.map((riskRow) => ({ ...db.key, planId, lineId, riskRow })),
    skipDuplicates: true,
  })
}
