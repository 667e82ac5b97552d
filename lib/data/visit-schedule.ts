import { z } from 'zod'
import { visitKinds, type ScheduleView } from '@/lib/core/plan/schedule-view'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import { all } from './list-conditions'

/** What the address asks for, with the rows of its page. */
export type ScheduleQuery = Omit<ScheduleView, 'page'> & { readonly limit: number; readonly offset: number }

const dueVisit = z.object({
  familyId: z.string(),
  headName: z.string(),
  village: z.string().nullable(),
  address: z.string(),
  kind: z.enum(visitKinds),
  dueOn: z.string(),
  situations: z.number().nullable(),
  /** Of a home visit: who goes and on which day, as the observation sheet says. */
  visitor: z.string().nullable(),
  plannedOn: z.string().nullable(),
  /** Of a monitoring visit: who answers for the plan. */
  caseOfficer: z.string().nullable(),
  lastVisitOn: z.string().nullable(),
})
/** A visit that a family is to get. Days are "2026-05-07". */
export type DueVisit = z.output<typeof dueVisit>

/** One page of the visits that fall due, the earliest first, and how many the filters leave in all and late by `today`. */
export async function listDueVisits(
  db: CommuneDb,
  query: ScheduleQuery,
  today: string,
): Promise<{ readonly visits: readonly DueVisit[]; readonly total: number; readonly late: number }> {
  const where = filtersOf(db, query)
  const rows = await db.tx.$queryRaw`
    SELECT family.id AS "familyId", family.head_name AS "headName", village.name AS village,
      trim(family.street || ' ' || family.street_no) AS address,
      family.due_for AS kind, family.due_on::text AS "dueOn", family.situations,
      sheet.visitor_name AS visitor, sheet.visit_on::text AS "plannedOn",
      plan.case_officer_name AS "caseOfficer", last.visited_on::text AS "lastVisitOn"
    FROM family
    LEFT JOIN village ON village.id = family.village_id
    LEFT JOIN LATERAL (
      SELECT visitor_name, visit_on FROM observation_sheet
      WHERE commune_id = family.commune_id AND family_id = family.id AND status = 'signed' AND risk_sheet_needed
        AND family.due_for = 'home-visit'
      ORDER BY filled_on DESC, signed_at DESC LIMIT 1
    ) sheet ON true
    LEFT JOIN LATERAL (
      SELECT case_officer_name FROM service_plan
      WHERE commune_id = family.commune_id AND family_id = family.id AND status = 'approved'
        AND family.due_for = 'monitoring-visit'
      ORDER BY order_date DESC LIMIT 1
    ) plan ON true
    LEFT JOIN LATERAL (
      SELECT max(visited_on) AS visited_on FROM monitoring_visit
      WHERE commune_id = family.commune_id AND family_id = family.id
    ) last ON true
    WHERE ${where}
    ORDER BY family.due_on, family.head_name, family.id
    LIMIT ${query.limit} OFFSET ${query.offset}`
  const [counts] = await db.tx.$queryRaw<{ total: number; late: number }[]>`
    SELECT count(*)::integer AS total, (count(*) FILTER (WHERE family.due_on < ${today}::date))::integer AS late
    FROM family WHERE ${where}`
  return { visits: z.array(dueVisit).parse(rows), total: counts?.total ?? 0, late: counts?.late ?? 0 }
}

function filtersOf(db: CommuneDb, { kind, village, month }: ScheduleQuery): Prisma.Sql {
  const filters = [
    Prisma.sql`family.commune_id = ${db.key.communeId}`,
    Prisma.sql`family.due_on IS NOT NULL`,
    Prisma.sql`family.due_for IN (${Prisma.join(kind === null ? [...visitKinds] : [kind])})`,
    ...(village === null ? [] : [Prisma.sql`family.village_id = ${village}`]),
    ...(month === null
      ? []
      : [
          Prisma.sql`family.due_on >= ${`${month}-01`}::date
            AND family.due_on < ${`${month}-01`}::date + interval '1 month'`,
        ]),
  ]
  return all(filters)
}
