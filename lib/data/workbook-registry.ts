import { z } from 'zod'
import type { CommuneDb } from './db'
import { childAndFamily, waitsForSheet } from './earlier-registry'
import { personColumns, workbookPerson } from './workbook-person'

const planLine = z.object({ kind: z.enum(['benefit', 'service']), code: z.string(), otherText: z.string() })

export const registryRecord = workbookPerson.extend({
  id: z.string(),
  number: z.string().nullable(),
  sheetDate: z.string(),
  visitorName: z.string().nullable(),
  confirmed: z.array(z.string()),
  undetermined: z.array(z.string()),
  situations: z.number(),
  monitoringMonths: z.number().nullable(),
  registeredOn: z.string(),
  caseOfficerName: z.string().nullable(),
  caseOfficerPosition: z.string().nullable(),
  orderDate: z.string().nullable(),
  revisedOn: z.string().nullable(),
  planRevisionReason: z.string().nullable(),
  lines: z.array(planLine),
  revisionNeeded: z.boolean().nullable(),
  visitRevisionReason: z.string().nullable(),
})
/** An open entry of the Registry with its sheet, the plan in force and the last visit. Days are "2026-05-07". */
export type RegistryRecord = z.output<typeof registryRecord>

const listed = z.array(z.object({ id: z.string() }))

/** The open entries of the Registry and those of an earlier register that wait for a risk sheet, by family. */
export async function registryEntryIds(db: CommuneDb): Promise<readonly string[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    SELECT e.id FROM (
      SELECT id, child_id, registered_on, false AS earlier FROM registry_entry
      WHERE commune_id = ${communeId} AND closed_on IS NULL
      UNION ALL
      SELECT id, child_id, registered_on, true FROM earlier_registry_entry WHERE commune_id = ${communeId}
    ) e ${childAndFamily(communeId)}
    WHERE NOT e.earlier OR (${waitsForSheet(communeId)})
    ORDER BY f.head_name, f.id, c.birth_date, c.given_name, e.id`
  return listed.parse(rows).map(({ id }) => id)
}

/** What the workbook says of these entries, in their order. */
export async function registryRecords(db: CommuneDb, ids: readonly string[]): Promise<readonly RegistryRecord[]> {
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    SELECT e.id, ${personColumns},
      s.number, s.sheet_date::text AS "sheetDate", made.visitor_name AS "visitorName", s.confirmed, s.undetermined,
      s.situations, s.monitoring_months AS "monitoringMonths", e.registered_on::text AS "registeredOn",
      plan.case_officer_name AS "caseOfficerName", plan.case_officer_position AS "caseOfficerPosition",
      plan.order_date::text AS "orderDate", plan.revised_on::text AS "revisedOn",
      plan.revision_reason AS "planRevisionReason", COALESCE(plan.lines, '[]') AS lines,
      visit.revision_needed AS "revisionNeeded", visit.revision_reason AS "visitRevisionReason"
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS wanted (id, place)
    JOIN LATERAL (SELECT * FROM registry_entry WHERE commune_id = ${communeId} AND id = wanted.id LIMIT 1) e ON true
    JOIN LATERAL (SELECT * FROM child WHERE commune_id = ${communeId} AND id = e.child_id LIMIT 1) c ON true
    JOIN LATERAL (SELECT * FROM family WHERE commune_id = ${communeId} AND id = e.family_id LIMIT 1) f ON true
    JOIN LATERAL (SELECT * FROM risk_sheet WHERE commune_id = ${communeId} AND id = e.risk_sheet_id LIMIT 1) s ON true
    LEFT JOIN village v ON v.commune_id = ${communeId} AND v.id = f.village_id
    LEFT JOIN LATERAL (
      SELECT h.visitor_name FROM home_visit h
      WHERE h.commune_id = ${communeId} AND h.family_id = e.family_id AND h.risk_sheet_id = s.id LIMIT 1
    ) made ON true
    LEFT JOIN LATERAL (
      SELECT p.*, (SELECT jsonb_agg(jsonb_build_object('kind', l.kind, 'code', l.code, 'otherText', l.other_text) ORDER BY l.position)
                   FROM plan_line l WHERE l.commune_id = ${communeId} AND l.plan_id = p.id) AS lines
      FROM service_plan p
      WHERE p.commune_id = ${communeId} AND p.family_id = e.family_id AND p.status = 'approved'
      ORDER BY p.version DESC, p.created_at DESC LIMIT 1
    ) plan ON true
    LEFT JOIN LATERAL (
      SELECT m.revision_needed, m.revision_reason FROM monitoring_visit m
      WHERE m.commune_id = ${communeId} AND m.family_id = e.family_id
      ORDER BY m.visited_on DESC, m.created_at DESC LIMIT 1
    ) visit ON true
    ORDER BY wanted.place`
  return z.array(registryRecord).parse(rows)
}
