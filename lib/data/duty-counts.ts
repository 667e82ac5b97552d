import { z } from 'zod'
import { dutyIds } from '@/lib/core/duties/duty-ids'
import type { DutyCount } from '@/lib/core/duties/count'
import type { DutyId } from '@/lib/core/duties/duty-ids'
import type { ActorDb, CommuneDb } from './db'

const countRow = z.object({
  duty: z.enum(dutyIds),
  open: z.number(),
  dueToday: z.number(),
  late: z.number(),
  metInTime: z.number(),
  metLate: z.number(),
  /** Of `open`; null: the count does not say. */
  dueSoon: z.number().nullable(),
})

/** How the duties of a commune stood at a moment (ISO in UTC); null: never counted. */
export type CommuneCounts = {
  readonly communeId: number
  readonly name: string
  readonly countedAt: string | null
  readonly counts: readonly z.output<typeof countRow>[]
}

/** What is kept of a commune: its duties, and of the open ones those whose limit ends soon. */
export type KeptDuties = { readonly counts: readonly DutyCount[]; readonly soon: ReadonlyMap<DutyId, number> }

/** Keeps a count of the commune's duties in place of the one before. `at`: when it was counted. */
export async function saveDutyCounts(db: CommuneDb, { counts, soon }: KeptDuties, at: Date): Promise<void> {
  // A commune without any duty was counted too.
  const [first] = dutyIds
  const none = { duty: first, open: 0, dueToday: 0, late: 0, metInTime: 0, metLate: 0 }
  const rows = counts.length === 0 ? [none] : counts
  const kept = JSON.stringify(rows.map((count) => ({ ...count, dueSoon: soon.get(count.duty) ?? 0 })))
  await db.tx.$executeRaw`
    INSERT INTO duty_count (commune_id, county_id, duty, counted_at, open, due_today, late, met_in_time, met_late, due_soon)
    SELECT ${db.key.communeId}, ${db.key.countyId}, duty, ${at}, open, "dueToday", late, "metInTime", "metLate", "dueSoon"
    FROM jsonb_to_recordset(${kept}::jsonb) AS kept (duty text, open integer, "dueToday" integer, late integer,
      "metInTime" integer, "metLate" integer, "dueSoon" integer)
    ON CONFLICT DO NOTHING`
}

/** Whether the commune's duties were counted at that moment or later. */
export async function countedSince(db: CommuneDb, since: Date): Promise<boolean> {
  return (
    (await db.tx.dutyCount.findFirst({ where: { ...db.key, countedAt: { gte: since } }, select: { duty: true } })) !==
    null
  )
}

/** A count this young is as good as a new one. */
const freshFor = 60_000

/** Whether a count was kept within the minute before `at`: it is as good as a new one. */
export const isFreshlyCounted = (db: CommuneDb, at: Date): Promise<boolean> =>
  countedSince(db, new Date(at.getTime() - freshFor))

const communeRow = z.object({
  communeId: z.number(),
  name: z.string(),
  countedAt: z.date().nullable(),
  counts: z.array(countRow),
})

/** The communes of a county that work here, in the order of their names, each with its last count. */
export async function countsOfCounty(db: ActorDb, countyId: number): Promise<CommuneCounts[]> {
  const rows = await db.tx.$queryRaw`
    SELECT commune.id AS "communeId", commune.name, max(kept.counted_at) AS "countedAt",
           COALESCE(jsonb_agg(jsonb_build_object(
             'duty', kept.duty, 'open', kept.open, 'dueToday', kept.due_today, 'late', kept.late,
             'metInTime', kept.met_in_time, 'metLate', kept.met_late,
             'dueSoon', kept.due_soon)) FILTER (WHERE kept.duty IS NOT NULL), '[]') AS counts
    FROM commune LEFT JOIN (
      -- Two counts at the same time both stay until the next one.
      SELECT *, max(counted_at) OVER (PARTITION BY commune_id) AS latest FROM duty_count WHERE county_id = ${countyId}
    ) kept ON kept.commune_id = commune.id AND kept.counted_at = kept.latest
    WHERE commune.county_id = ${countyId}
      AND EXISTS (SELECT FROM family_state_count s WHERE s.commune_id = commune.id AND s.county_id = ${countyId})
    GROUP BY commune.id ORDER BY commune.name`
  return z
    .array(communeRow)
    .parse(rows)
    .map((row) => ({ ...row, countedAt: row.countedAt?.toISOString() ?? null }))
}
