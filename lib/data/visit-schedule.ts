import { z } from 'zod'
import { visitKinds, type ScheduleView } from '@/lib/core/plan/schedule-view'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import { all } from './list-conditions'

/** What the address asks for, with the rows of its page. */
export type ScheduleQuery = Omit<ScheduleView, 'page' | 'show'> & {
  readonly layout: ScheduleView['show']
  readonly limit: number
  readonly offset: number
}

const dueVisit = z.object({
  familyId: z.string(),
  headName: z.string(),
  village: z.string().nullable(),
  address: z.string(),
  phone: z.string(),
  children: z.number(),
  kind: z.enum(visitKinds),
  dueOn: z.string(),
  /** The moment in which the 72 hours of a home visit end; null where the limit is a day. */
  dueAt: z
    .date()
    .nullable()
    .transform((at) => at?.toISOString() ?? null),
  situations: z.number().nullable(),
  /** Of a home visit: the risk sheet that is being filled in. */
  riskDraftId: z.string().nullable(),
  /** The visit as it stands planned: its id, who goes, on which day and at what hour. */
  plannedId: z.string().nullable(),
  visitor: z.string().nullable(),
  plannedOn: z.string().nullable(),
  plannedTime: z.string().nullable(),
  /** Of a monitoring visit: who answers for the plan. */
  caseOfficer: z.string().nullable(),
  lastVisitOn: z.string().nullable(),
})
/** A visit that a family is to get. Days are "2026-05-07". */
export type DueVisit = z.output<typeof dueVisit>

/** One page of the visits that fall due, the earliest first, and how many the filters leave in all and late at that moment. */
export async function listDueVisits(
  db: CommuneDb,
  query: ScheduleQuery,
  { today, now }: { readonly today: string; readonly now: string },
): Promise<{ readonly visits: readonly DueVisit[]; readonly total: number; readonly late: number }> {
  const where = filtersOf(query)
  const { communeId } = db.key
  const rows = await db.tx.$queryRaw`
    WITH page AS (
      SELECT * FROM (${visitsDue(communeId)}) visit
      WHERE ${where}
      ORDER BY due_on, due_at, head_name, id, due_for
      LIMIT ${query.limit} OFFSET ${query.offset}
    )
    SELECT page.id AS "familyId", page.head_name AS "headName", village.name AS village,
      trim(page.street || ' ' || page.street_no) AS address,
      page.phone, page.children_count AS children, page.due_for AS kind, page.due_on::text AS "dueOn", page.due_at AS "dueAt",
      page.situations,
      draft.id AS "riskDraftId", page.visitor_name AS visitor, page.planned_id AS "plannedId",
      page.planned_on::text AS "plannedOn", page.planned_time AS "plannedTime",
      plan.case_officer_name AS "caseOfficer", last.visited_on::text AS "lastVisitOn"
    FROM page
    LEFT JOIN village ON village.id = page.village_id
    LEFT JOIN risk_sheet draft ON draft.commune_id = ${communeId} AND draft.family_id = page.id
      AND draft.status = 'draft' AND page.due_for = 'home-visit'
    LEFT JOIN LATERAL (
      SELECT case_officer_name FROM service_plan
      WHERE commune_id = ${communeId} AND family_id = page.id AND status = 'approved'
        AND page.due_for = 'monitoring-visit'
      ORDER BY order_date DESC LIMIT 1
    ) plan ON true
    LEFT JOIN LATERAL (
      SELECT max(visited_on) AS visited_on FROM monitoring_visit WHERE commune_id = ${communeId} AND family_id = page.id
    ) last ON true
    ORDER BY page.due_on, page.due_at, page.head_name, page.id, page.due_for`
  const [counts] = await db.tx.$queryRaw<{ total: number; late: number }[]>`
    SELECT count(*)::integer AS total, (count(*) FILTER (WHERE COALESCE(due_at < ${now}::timestamptz, due_on < ${today}::date)))::integer AS late
    FROM (${visitsDue(communeId)}) visit WHERE ${where}`
  return { visits: z.array(dueVisit).parse(rows), total: counts?.total ?? 0, late: counts?.late ?? 0 }
}

/**
 * A family stands here twice while a new suspicion asks for a visit of its own beside the one of the plan. The day that a sheet
 * names is the planned one as long as no visit under that sheet was written down.
 */
const visitsDue = (communeId: number): Prisma.Sql => Prisma.sql`
  SELECT waiting.*, planned.id AS planned_id, COALESCE(planned.planned_on, sheet.visit_on) AS planned_on,
    planned.planned_time, COALESCE(planned.visitor_name, sheet.visitor_name) AS visitor_name
  FROM (
    SELECT id, head_name, village_id, street, street_no, phone, situations, children_count, 'home-visit' AS due_for, due_on,
      due_at
    FROM family WHERE commune_id = ${communeId} AND due_on IS NOT NULL AND due_for = 'home-visit'
    UNION ALL
    SELECT id, head_name, village_id, street, street_no, phone, situations, children_count, 'monitoring-visit',
      monitoring_due_on, NULL
    FROM family WHERE commune_id = ${communeId} AND monitoring_due_on IS NOT NULL) waiting
  LEFT JOIN home_visit planned ON planned.commune_id = ${communeId} AND planned.family_id = waiting.id
    AND planned.kind = waiting.due_for AND planned.status = 'planned'
  LEFT JOIN LATERAL (
    SELECT o.id, o.visitor_name, o.visit_on FROM observation_sheet o
    WHERE o.commune_id = ${communeId} AND o.family_id = waiting.id AND o.status = 'signed' AND o.risk_sheet_needed
      AND waiting.due_for = 'home-visit'
    ORDER BY o.filled_on DESC, o.signed_at DESC LIMIT 1
  ) sheet ON NOT EXISTS (
    SELECT FROM home_visit h
    WHERE h.commune_id = ${communeId} AND h.family_id = waiting.id AND h.observation_sheet_id = sheet.id)`

/** A month has the visits planned in it, and those that fall due in it without a plan; a list also those planned elsewhere. */
function filtersOf({ kind, village, month, until, layout }: ScheduleQuery): Prisma.Sql {
  const first = `${month ?? '1970-01'}-01`
  const within = (day: Prisma.Sql) =>
    Prisma.sql`(${day} >= ${first}::date AND ${day} < ${first}::date + interval '1 month')`
  const ofMonth = within(Prisma.sql`COALESCE(planned_on, due_on)`)
  const filters = [
    Prisma.sql`due_for IN (${Prisma.join(kind === null ? [...visitKinds] : [kind])})`,
    ...(until === null ? [] : [Prisma.sql`due_on <= ${until}::date`]),
    ...(village === null ? [] : [Prisma.sql`village_id = ${village}`]),
    ...(month === null
      ? []
      : [layout === 'month' ? ofMonth : Prisma.sql`(${ofMonth} OR ${within(Prisma.sql`due_on`)})`]),
  ]
  return all(filters)
}
