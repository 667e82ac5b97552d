import { z } from 'zod'
import type { Quarter } from '@/lib/core/workbook/quarters'
import type { CommuneDb } from './db'
import { childAndFamily } from './earlier-registry'
import { Prisma } from './generated/client'
import { personColumns } from './workbook-person'
import { registryRecord } from './workbook-registry'

const quarterlyRecord = registryRecord.extend({
  closedOn: z.string().nullable(),
  closeReason: z.string().nullable(),
  visits: z.number(),
  lastVisitOn: z.string().nullable(),
})
/** An entry as it stood at the end of a quarter, with what happened in it. */
export type QuarterlyRecord = z.output<typeof quarterlyRecord>

const inQuarter = ({ from, to }: Quarter, communeId: number): Prisma.Sql => Prisma.sql`
  e.commune_id = ${communeId} AND e.registered_on <= ${to}::date AND (e.closed_on IS NULL OR e.closed_on >= ${from}::date)`

/** How many entries were open on some day of the quarter. */
export async function countInQuarter(db: CommuneDb, quarter: Quarter): Promise<number> {
  const { communeId } = db.key
  const [row] = await db.tx.$queryRaw<{ count: number }[]>`
    SELECT (SELECT count(*) FROM registry_entry e WHERE ${inQuarter(quarter, communeId)})::integer
      + (SELECT count(*) FROM earlier_registry_entry e ${childAndFamily(communeId)}
         WHERE ${earlierInQuarter(quarter, communeId)})::integer AS count`
  return row?.count ?? 0
}

/** Children of an earlier register who waited for their risk sheet at the end of the quarter. */
const earlierInQuarter = ({ from, to }: Quarter, communeId: number): Prisma.Sql => Prisma.sql`
  e.commune_id = ${communeId} AND e.registered_on <= ${to}::date AND (c.left_on IS NULL OR c.left_on >= ${from}::date)
  AND (SELECT s.id FROM risk_sheet s WHERE s.commune_id = ${communeId} AND s.family_id = c.family_id
    AND s.status = 'finished' AND s.sheet_date BETWEEN e.registered_on AND ${to}::date LIMIT 1) IS NULL
  AND (SELECT r.id FROM registry_entry r WHERE r.commune_id = ${communeId} AND r.child_id = c.id
    AND r.registered_on <= ${to}::date AND (r.closed_on IS NULL OR r.closed_on >= ${from}::date) LIMIT 1) IS NULL`

export async function earlierIdsInQuarter(db: CommuneDb, quarter: Quarter): Promise<readonly string[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw<{ id: string }[]>`
    SELECT e.id FROM earlier_registry_entry e ${childAndFamily(communeId)}
    WHERE ${earlierInQuarter(quarter, communeId)} ORDER BY c.surname, c.given_name, e.id`
  return rows.map(({ id }) => id)
}

/**
 * The entries that were open on some day of the quarter, by family. Sheet, plan and visit are the latest of its last day; names,
 * addresses and whether a child is separated have no history and are those of now.
 */
export async function recordsOfQuarter(db: CommuneDb, quarter: Quarter): Promise<readonly QuarterlyRecord[]> {
  const { communeId } = db.key
  const { from, to } = quarter
  const rows = await db.tx.$queryRaw`
    SELECT e.id, ${personColumns}, s.number, s.sheet_date::text AS "sheetDate", made.visitor_name AS "visitorName",
      s.confirmed, s.undetermined, s.situations, s.monitoring_months AS "monitoringMonths",
      e.registered_on::text AS "registeredOn", plan.case_officer_name AS "caseOfficerName",
      plan.case_officer_position AS "caseOfficerPosition", plan.order_date::text AS "orderDate",
      plan.revised_on::text AS "revisedOn", plan.revision_reason AS "planRevisionReason", COALESCE(plan.lines, '[]') AS lines,
      visit.revision_needed AS "revisionNeeded", visit.revision_reason AS "visitRevisionReason",
      CASE WHEN e.closed_on <= ${to}::date THEN e.closed_on::text END AS "closedOn",
      CASE WHEN e.closed_on <= ${to}::date THEN e.close_reason END AS "closeReason",
      (SELECT count(*)::integer FROM monitoring_visit m WHERE m.commune_id = ${communeId} AND m.family_id = e.family_id
         AND m.visited_on BETWEEN ${from}::date AND ${to}::date) AS visits,
      visit.visited_on::text AS "lastVisitOn"
    FROM registry_entry e
    JOIN LATERAL (SELECT * FROM child WHERE commune_id = ${communeId} AND id = e.child_id LIMIT 1) c ON true
    JOIN LATERAL (SELECT * FROM family WHERE commune_id = ${communeId} AND id = e.family_id LIMIT 1) f ON true
    JOIN LATERAL (
      SELECT * FROM risk_sheet r WHERE r.commune_id = ${communeId} AND r.status = 'finished'
        AND (r.id = e.risk_sheet_id OR (r.family_id = e.family_id AND r.situations > 0 AND r.sheet_date <= ${to}::date))
      ORDER BY r.sheet_date <= ${to}::date DESC, r.sheet_date DESC, r.finished_at DESC, r.id LIMIT 1
    ) s ON true
    LEFT JOIN village v ON v.commune_id = ${communeId} AND v.id = f.village_id
    LEFT JOIN LATERAL (
      SELECT h.visitor_name FROM home_visit h
      WHERE h.commune_id = ${communeId} AND h.family_id = e.family_id AND h.risk_sheet_id = s.id LIMIT 1
    ) made ON true
    LEFT JOIN LATERAL (
      SELECT p.*, (SELECT jsonb_agg(jsonb_build_object('kind', l.kind, 'code', l.code, 'otherText', l.other_text) ORDER BY l.position)
                   FROM plan_line l WHERE l.commune_id = ${communeId} AND l.plan_id = p.id) AS lines
      FROM service_plan p
      WHERE p.commune_id = ${communeId} AND p.family_id = e.family_id AND p.status IN ('approved', 'replaced', 'closed')
        AND p.order_date <= ${to}::date
      ORDER BY p.order_date DESC, p.version DESC, p.created_at DESC LIMIT 1
    ) plan ON true
    LEFT JOIN LATERAL (
      SELECT m.revision_needed, m.revision_reason, m.visited_on FROM monitoring_visit m
      WHERE m.commune_id = ${communeId} AND m.family_id = e.family_id AND m.visited_on <= ${to}::date
      ORDER BY m.visited_on DESC, m.created_at DESC LIMIT 1
    ) visit ON true
    WHERE ${inQuarter(quarter, communeId)}
    ORDER BY f.head_name, f.id, c.birth_date, c.given_name, e.id`
  return z.array(quarterlyRecord).parse(rows)
}
