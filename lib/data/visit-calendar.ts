import { z } from 'zod'
import { visitKinds } from '@/lib/core/plan/schedule-view'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'

const calendarRow = z.object({
  /** Of the planned visit; null: the last day of a visit that nobody planned. */
  id: z.string().nullable(),
  familyId: z.string(),
  kind: z.enum(visitKinds),
  on: z.string(),
  time: z.string().nullable(),
  number: z.string().nullable(),
  village: z.string(),
})
export type CalendarRow = z.output<typeof calendarRow>

/** The number of the family's sheets: both sheets of a family share it. */
const numberOf = (communeId: number): Prisma.Sql => Prisma.sql`
  (SELECT s.number FROM observation_sheet s
   WHERE s.commune_id = ${communeId} AND s.family_id = f.id AND s.number IS NOT NULL
   ORDER BY s.created_at DESC LIMIT 1)`

/** Planned visits from a day on with the last days of monitoring that nobody planned, or the planned one with an id; no names. */
export async function visitsForCalendar(
  db: CommuneDb,
  wanted: { readonly from: string } | { readonly id: string },
): Promise<readonly CalendarRow[]> {
  const { communeId } = db.key
  const planned = Prisma.sql`
    SELECT h.id, f.id AS "familyId", h.kind, h.planned_on::text AS "on", h.planned_time AS time,
           ${numberOf(communeId)} AS number, COALESCE(v.name, '') AS village
    FROM home_visit h
    JOIN family f ON f.commune_id = h.commune_id AND f.id = h.family_id
    LEFT JOIN village v ON v.commune_id = ${communeId} AND v.id = f.village_id
    WHERE h.commune_id = ${communeId} AND h.status = 'planned'`
  if ('id' in wanted) return z.array(calendarRow).parse(await db.tx.$queryRaw`${planned} AND h.id = ${wanted.id}::uuid`)
  const rows = await db.tx.$queryRaw`
    ${planned} AND h.planned_on >= ${wanted.from}::date
    UNION ALL
    SELECT NULL, f.id, 'monitoring-visit', f.monitoring_due_on::text, NULL, ${numberOf(communeId)}, COALESCE(v.name, '')
    FROM family f
    LEFT JOIN village v ON v.commune_id = ${communeId} AND v.id = f.village_id
    WHERE f.commune_id = ${communeId} AND f.monitoring_due_on >= ${wanted.from}::date
      AND NOT EXISTS (SELECT FROM home_visit h WHERE h.commune_id = ${communeId} AND h.family_id = f.id
                      AND h.kind = 'monitoring-visit' AND h.status = 'planned')
    ORDER BY "on", time, "familyId", kind`
  return z.array(calendarRow).parse(rows)
}
