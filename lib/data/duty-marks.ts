import { periodOf, type MarkedDuty } from '@/lib/core/duties/periods'
import { fromDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'

/** Work of a period that was done; days are "2026-05-07". */
export type DutyMark = {
  readonly id: string
  readonly periodStart: string
  readonly doneOn: string
  readonly note: string
  readonly createdBy: string
}

/** The latest marks of a duty, at most 24. */
export async function marksOf(db: CommuneDb, duty: MarkedDuty): Promise<DutyMark[]> {
  const rows = await db.tx.dutyMark.findMany({
    where: { ...db.key, duty },
    orderBy: { periodStart: 'desc' },
    take: 24,
    select: { id: true, periodStart: true, doneOn: true, note: true, createdBy: true },
  })
  return rows.map((row) => ({
    ...row,
    periodStart: fromDatabaseDate(row.periodStart),
    doneOn: fromDatabaseDate(row.doneOn),
  }))
}

/** Keeps that the work of the period of `doneOn` was done; false where it was marked already. */
export async function addMark(
  db: CommuneDb,
  { duty, doneOn, note }: { readonly duty: MarkedDuty; readonly doneOn: string; readonly note: string },
): Promise<boolean> {
  const { from } = periodOf(duty, doneOn)
  const added = await db.tx.$executeRaw`
    INSERT INTO duty_mark (commune_id, county_id, duty, period_start, done_on, note, created_by)
    VALUES (${db.key.communeId}, ${db.key.countyId}, ${duty}, ${from}::date, ${doneOn}::date, ${note}, ${db.userId}::uuid)
    ON CONFLICT DO NOTHING`
  return added === 1
}

/** Takes a mark back; false where there is none with that id. */
export async function removeMark(db: CommuneDb, id: string): Promise<boolean> {
  const { count } = await db.tx.dutyMark.deleteMany({ where: { ...db.key, id } })
  return count === 1
}

/** First day of the commune's work here, as a moment in UTC; null before the first family. */
export async function joinedAt(db: CommuneDb): Promise<string | null> {
  const first = await db.tx.family.aggregate({ where: db.key, _min: { createdAt: true } })
  return first._min.createdAt?.toISOString() ?? null
}
