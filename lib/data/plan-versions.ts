import { z } from 'zod'
import { planStatuses } from '@/lib/core/plan/plan'
import type { CommuneDb } from './db'

const version = z.object({
  id: z.string(),
  version: z.number(),
  status: z.enum(planStatuses),
  createdOn: z.string(),
  orderNumber: z.string().nullable(),
  orderDate: z.string().nullable(),
  revisedOn: z.string().nullable(),
  revisionReason: z.string(),
})
/** A version of a family's plan, as the list of versions shows it. Days are "2026-05-07". */
export type PlanVersion = z.output<typeof version>

/** Every version of the plan of a family, the latest first. */
export async function versionsOf(db: CommuneDb, familyId: string): Promise<readonly PlanVersion[]> {
  const rows = await db.tx.$queryRaw`
    SELECT id, version, status, (created_at AT TIME ZONE 'Europe/Bucharest')::date::text AS "createdOn",
      order_number AS "orderNumber", order_date::text AS "orderDate",
      revised_on::text AS "revisedOn", revision_reason AS "revisionReason"
    FROM service_plan WHERE commune_id = ${db.key.communeId} AND family_id = ${familyId}::uuid
    ORDER BY version DESC`
  return z.array(version).parse(rows)
}
