import { z } from 'zod'
import { planStatuses, type PlanStatus } from '@/lib/core/plan/plan'
import type { PlanDue, PlanView } from '@/lib/core/plan/plan-view'
import { addDays } from '@/lib/core/deadlines/add-time'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import { all, order, searchPatterns } from './list-conditions'

const listedPlan = z.object({
  id: z.string(),
  status: z.enum(planStatuses),
  headName: z.string(),
  village: z.string().nullable(),
  children: z.number(),
  situations: z.number().nullable(),
  lines: z.number(),
  caseOfficer: z.string(),
  dueOn: z.string(),
  submittedOn: z.string().nullable(),
  orderNumber: z.string().nullable(),
  orderDate: z.string().nullable(),
})
/** A plan in the list. Days are "2026-05-07". */
export type ListedPlan = z.output<typeof listedPlan>

/** What narrows and orders the list, with the rows of its page. `statuses` null: all. */
export type PlanListQuery = Omit<PlanView, 'tab' | 'page'> & {
  readonly statuses: readonly PlanStatus[] | null
  /** Plans that the actor returned stand as they were returned: for the mayor, whom the policies show nothing written since. */
  readonly asReturned: boolean
  readonly today: string
  readonly limit: number
  readonly offset: number
}

/** One page of the plans of the commune. */
export async function listPlans(db: CommuneDb, query: PlanListQuery): Promise<readonly ListedPlan[]> {
  return z.array(listedPlan).parse(await db.tx.$queryRaw(planListQuery(db.key.communeId, query)))
}

/** How many plans search and filters leave, by status. */
export async function countPlans(
  db: CommuneDb,
  query: Pick<PlanListQuery, 'q' | 'village' | 'due' | 'today' | 'asReturned'>,
): Promise<ReadonlyMap<PlanStatus, number>> {
  const rows = await db.tx.$queryRaw(planCountQuery(db.key.communeId, query))
  const counted = z.array(z.object({ status: z.enum(planStatuses), plans: z.number() })).parse(rows)
  return new Map(planStatuses.map((status) => [status, counted.find((row) => row.status === status)?.plans ?? 0]))
}

/** Reads by the index on the commune (tests/db/list-plans holds the plan); measures and village are looked up for the page alone. */
export function planListQuery(communeId: number, query: PlanListQuery): Prisma.Sql {
  const { statuses, limit, offset } = query
  return Prisma.sql`
    WITH page AS (
      SELECT plan.id, plan.status, plan.case_officer_name, plan.due_on, plan.submitted_at, plan.order_number,
        plan.order_date, family.head_name, family.village_id, family.children_count, family.situations,
        row_number() OVER (ORDER BY ${sorted(query)}, plan.id) AS place
      FROM ${plansOf(communeId, query.asReturned)}
      WHERE ${all([
        ...conditions(communeId, query),
        ...(statuses === null ? [] : [Prisma.sql`plan.status IN (${Prisma.join([...statuses])})`]),
      ])}
      ORDER BY place
      LIMIT ${limit} OFFSET ${offset}
    )
    SELECT page.id, page.status, page.head_name AS "headName", village.name AS village,
      page.children_count AS children, page.situations,
      ${linesOf(communeId, query.asReturned)} AS lines,
      page.case_officer_name AS "caseOfficer", page.due_on::text AS "dueOn",
      (page.submitted_at AT TIME ZONE 'Europe/Bucharest')::date::text AS "submittedOn",
      page.order_number AS "orderNumber", page.order_date::text AS "orderDate"
    FROM page LEFT JOIN village ON village.id = page.village_id
    ORDER BY page.place`
}

export const planCountQuery = (
  communeId: number,
  query: Pick<PlanListQuery, 'q' | 'village' | 'due' | 'today' | 'asReturned'>,
): Prisma.Sql => Prisma.sql`
  SELECT plan.status, count(*)::integer AS plans FROM ${plansOf(communeId, query.asReturned)}
  WHERE ${all(conditions(communeId, query))} GROUP BY plan.status`

/** The family of a plan is looked up by its key: behind the policies the planner would compare each with each. */
const plansOf = (communeId: number, asReturned: boolean): Prisma.Sql => Prisma.sql`${
  asReturned
    ? Prisma.sql`(SELECT * FROM service_plan UNION ALL
        SELECT (jsonb_populate_record(NULL::service_plan, kept.plan)).* FROM plan_return kept
        WHERE kept.commune_id = ${communeId} AND NOT EXISTS (
          SELECT FROM service_plan seen WHERE seen.commune_id = kept.commune_id AND seen.id = kept.plan_id)) plan`
    : Prisma.sql`service_plan plan`
}
  JOIN LATERAL (SELECT * FROM family WHERE commune_id = ${communeId} AND id = plan.family_id LIMIT 1) family ON true`

function linesOf(communeId: number, asReturned: boolean): Prisma.Sql {
  const written = Prisma.sql`
    (SELECT count(*)::integer FROM plan_line line WHERE line.commune_id = ${communeId} AND line.plan_id = page.id)`
  if (!asReturned) return written
  return Prisma.sql`COALESCE((SELECT jsonb_array_length(kept.lines) FROM plan_return kept
    WHERE kept.commune_id = ${communeId} AND kept.plan_id = page.id), ${written})`
}

/** A name is searched without diacritics, an order by its whole number. */
function conditions(
  communeId: number,
  { q, village, due, today }: Pick<PlanListQuery, 'q' | 'village' | 'due' | 'today'>,
): Prisma.Sql[] {
  return [
    Prisma.sql`plan.commune_id = ${communeId}`,
    ...(q === ''
      ? []
      : [Prisma.sql`(family.search LIKE ${searchPatterns(q)} OR lower(plan.order_number) = lower(${q}))`]),
    ...(village === null ? [] : [Prisma.sql`family.village_id = ${village}`]),
    ...(due === null
      ? []
      : [Prisma.sql`plan.status IN ('draft', 'submitted', 'returned') AND ${dueWithin(due, today)}`]),
  ]
}

function dueWithin(due: PlanDue, today: string): Prisma.Sql {
  if (due === 'late') return Prisma.sql`plan.due_on < ${today}::date`
  const last = addDays(today, due === 'week' ? 7 : 30)
  return Prisma.sql`plan.due_on BETWEEN ${today}::date AND ${last}::date`
}

/** By state: those that wait for the mayor first, then by the day they are due, the decided ones by their orders. */
function sorted({ sort, dir }: PlanListQuery): Prisma.Sql {
  if (sort === 'family') return order(Prisma.sql`family.head_name`, dir)
  if (sort === 'due') return order(Prisma.sql`plan.due_on`, dir)
  if (sort === 'order') return order(Prisma.sql`plan.order_date`, dir)
  const statuses = ['submitted', 'returned', 'draft', 'approved', 'replaced', 'closed']
  return Prisma.sql`${order(Prisma.sql`array_position(${statuses}::text[], plan.status)`, dir)},
    CASE WHEN plan.status = 'approved' THEN NULL ELSE plan.due_on END, plan.order_date DESC`
}
