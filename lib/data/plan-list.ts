import { z } from 'zod'
import { planStatuses, type PlanStatus } from '@/lib/core/plan/plan'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'

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

export type PlanListQuery = {
  /** Null: all. */
  readonly statuses: readonly PlanStatus[] | null
  readonly limit: number
  readonly offset: number
}

/** One page of the plans of the commune, those that wait for the mayor first, then by the day they are due. */
export async function listPlans(
  db: CommuneDb,
  { statuses, limit, offset }: PlanListQuery,
): Promise<{ readonly plans: readonly ListedPlan[]; readonly counts: ReadonlyMap<PlanStatus, number> }> {
  const { communeId } = db.key
  const chosen = statuses === null ? Prisma.empty : Prisma.sql`AND plan.status IN (${Prisma.join([...statuses])})`
  const rows = await db.tx.$queryRaw`
    SELECT plan.id, plan.status, family.head_name AS "headName", village.name AS village,
      family.children_count AS children, family.situations,
      (SELECT count(*)::integer FROM plan_line line
       WHERE line.commune_id = plan.commune_id AND line.plan_id = plan.id) AS lines,
      plan.case_officer_name AS "caseOfficer", plan.due_on::text AS "dueOn",
      (plan.submitted_at AT TIME ZONE 'Europe/Bucharest')::date::text AS "submittedOn",
      plan.order_number AS "orderNumber", plan.order_date::text AS "orderDate"
    FROM service_plan plan
    JOIN family ON family.commune_id = plan.commune_id AND family.id = plan.family_id
    LEFT JOIN village ON village.id = family.village_id
    WHERE plan.commune_id = ${communeId} ${chosen}
    ORDER BY array_position(ARRAY['submitted', 'returned', 'draft', 'approved', 'replaced', 'closed'], plan.status),
      CASE WHEN plan.status = 'approved' THEN NULL ELSE plan.due_on END, plan.order_date DESC, plan.id
    LIMIT ${limit} OFFSET ${offset}`
  const counted = await db.tx.$queryRaw<{ status: string; plans: number }[]>`
    SELECT status, count(*)::integer AS plans FROM service_plan WHERE commune_id = ${communeId} GROUP BY status`
  const counts = new Map(
    planStatuses.map((status) => [status, counted.find((row) => row.status === status)?.plans ?? 0]),
  )
  return { plans: z.array(listedPlan).parse(rows), counts }
}
