import { z } from 'zod'
import { dimensions, duties, familyStates } from '@/lib/core/casework/family-states'
import { dutyGroups, type GrownUp } from '@/lib/core/casework/today-list'
import { addDays } from '@/lib/core/deadlines/add-time'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'

const dutyRow = z.object({
  group: z.enum(dutyGroups),
  /** How many families the whole group has. */
  groupTotal: z.number(),
  familyId: z.string(),
  headName: z.string(),
  village: z.string().nullable(),
  state: z.enum(familyStates),
  dueOn: z.string().nullable(),
  dueFor: z.enum(duties).nullable(),
  dimensions: z.array(z.literal(dimensions)),
  situations: z.number().nullable(),
  sheetNumber: z.string().nullable(),
  sheetFilledOn: z.string().nullable(),
  riskSheetOn: z.string().nullable(),
  lastVisitOn: z.string().nullable(),
  approvedOn: z.string().nullable(),
  observationDraftId: z.string().nullable(),
  riskDraftId: z.string().nullable(),
  openPlanId: z.string().nullable(),
})
/** A family with a duty, and the facts that say why. */
export type DutyRow = z.output<typeof dutyRow>

/** What is late or falls due within 30 days, and the families without any date; the most pressing `limit` of each group. */
export async function listDuties(db: CommuneDb, today: string, limit: number): Promise<DutyRow[]> {
  return z.array(dutyRow).parse(await db.tx.$queryRaw(dutiesQuery(db.key.communeId, today, limit)))
}

/** The groups are cut first, from rows of `family` alone; what explains a duty is looked up for those that are shown. */
export const dutiesQuery = (communeId: number, today: string, limit: number): Prisma.Sql => Prisma.sql`
  WITH due AS (
    SELECT f.*, CASE WHEN f.due_on IS NULL THEN 'undated' WHEN f.due_on < ${today}::date THEN 'late'
                     WHEN f.due_on = ${today}::date THEN 'today' WHEN f.due_on <= ${addDays(today, 7)}::date THEN 'week'
                     ELSE 'month' END AS "group"
    FROM family f
    WHERE f.commune_id = ${communeId} AND f.closed_on IS NULL
      AND (f.due_on IS NULL OR f.due_on <= ${addDays(today, 30)}::date)
  ), placed AS (
    SELECT due.*, row_number() OVER (PARTITION BY "group" ORDER BY due_on, head_name, id) AS place,
           count(*) OVER (PARTITION BY "group") AS group_total
    FROM due
  )
  SELECT f."group", f.group_total::integer AS "groupTotal", f.id AS "familyId", f.head_name AS "headName",
         v.name AS village, f.state, f.due_on::text AS "dueOn", f.due_for AS "dueFor", f.dimensions, f.situations,
         sheet.number AS "sheetNumber", sheet.filled_on::text AS "sheetFilledOn", risk.sheet_date::text AS "riskSheetOn",
         visit.visited_on::text AS "lastVisitOn", plan.order_date::text AS "approvedOn",
         draft.id AS "observationDraftId", risk_draft.id AS "riskDraftId", open_plan.id AS "openPlanId"
  FROM placed f
  LEFT JOIN village v ON v.id = f.village_id
  LEFT JOIN LATERAL (
    SELECT o.number, o.filled_on FROM observation_sheet o
    WHERE o.commune_id = ${communeId} AND o.family_id = f.id AND o.status = 'signed'
    ORDER BY (f.due_for = 'home-visit' AND o.risk_sheet_needed) DESC NULLS LAST, o.filled_on DESC LIMIT 1) sheet ON true
  LEFT JOIN LATERAL (
    SELECT o.id FROM observation_sheet o
    WHERE o.commune_id = ${communeId} AND o.family_id = f.id AND o.status = 'draft' LIMIT 1) draft ON true
  LEFT JOIN LATERAL (
    SELECT r.sheet_date FROM risk_sheet r
    WHERE r.commune_id = ${communeId} AND r.family_id = f.id AND r.status = 'finished'
    ORDER BY r.sheet_date DESC, r.finished_at DESC LIMIT 1) risk ON true
  LEFT JOIN LATERAL (
    SELECT r.id FROM risk_sheet r
    WHERE r.commune_id = ${communeId} AND r.family_id = f.id AND r.status = 'draft' LIMIT 1) risk_draft ON true
  LEFT JOIN LATERAL (
    SELECT p.id FROM service_plan p
    WHERE p.commune_id = ${communeId} AND p.family_id = f.id AND p.status IN ('draft', 'submitted', 'returned')
    LIMIT 1) open_plan ON true
  LEFT JOIN LATERAL (
    SELECT p.order_date FROM service_plan p
    WHERE p.commune_id = ${communeId} AND p.family_id = f.id AND p.status = 'approved'
    ORDER BY p.order_date DESC LIMIT 1) plan ON true
  LEFT JOIN LATERAL (
    SELECT m.visited_on FROM monitoring_visit m
    WHERE m.commune_id = ${communeId} AND m.family_id = f.id ORDER BY m.visited_on DESC LIMIT 1) visit ON true
  WHERE f.place <= ${limit}
  ORDER BY array_position(${[...dutyGroups]}::text[], f."group"), f.place`

const grownUp = z.object({
  childId: z.string(),
  familyId: z.string(),
  name: z.string(),
  headName: z.string(),
  birthDate: z.string(),
})
/** Who has turned 18 (in special protection 27, methodology 2.14) and has not left the Observatory. At most 50. */
export async function listGrownUp(db: CommuneDb, bornUntil: string, separatedBornUntil: string): Promise<GrownUp[]> {
  return z.array(grownUp).parse(await db.tx.$queryRaw(grownUpQuery(db.key.communeId, bornUntil, separatedBornUntil)))
}

export const grownUpQuery = (
  communeId: number,
  bornUntil: string,
  separatedBornUntil: string,
): Prisma.Sql => Prisma.sql`
  SELECT c.id AS "childId", c.family_id AS "familyId", c.surname || ' ' || c.given_name AS name,
         f.head_name AS "headName", c.birth_date::text AS "birthDate"
  FROM child c JOIN family f ON f.commune_id = ${communeId} AND f.id = c.family_id
  WHERE c.commune_id = ${communeId} AND c.left_on IS NULL AND f.closed_on IS NULL
    AND c.birth_date <= ${bornUntil}::date AND (NOT c.separated OR c.birth_date <= ${separatedBornUntil}::date)
  ORDER BY c.birth_date, c.id LIMIT 50`
