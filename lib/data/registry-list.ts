import { z } from 'zod'
import { planStatuses } from '@/lib/core/plan/plan'
import type { RegistryView } from '@/lib/core/plan/registry-view'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import { all, order, searchPatterns } from './list-conditions'

/** What the address asks for, with the rows of its page. */
export type RegistryQuery = Omit<RegistryView, 'page'> & { readonly limit: number; readonly offset: number }

const registryRow = z.object({
  id: z.string(),
  childName: z.string(),
  birthDate: z.string().nullable(),
  familyId: z.string(),
  headName: z.string(),
  village: z.string().nullable(),
  riskSheetId: z.string(),
  sheetNumber: z.string().nullable(),
  sheetDate: z.string(),
  situations: z.number(),
  monitoringMonths: z.number().nullable(),
  /** Rows of Table 1 that the sheet confirms. */
  confirmed: z.array(z.string()),
  registeredOn: z.string(),
  closedOn: z.string().nullable(),
  closeReason: z.string().nullable(),
  planId: z.string().nullable(),
  planStatus: z.enum(planStatuses).nullable(),
  caseOfficer: z.string().nullable(),
  familyState: z.string(),
  dueOn: z.string().nullable(),
  dueFor: z.string().nullable(),
})
/** A child in the Registry. Days are "2026-05-07". */
export type RegistryRow = z.output<typeof registryRow>

const orders: Readonly<Record<RegistryView['sort'], Prisma.Sql>> = {
  child: Prisma.sql`child.surname`,
  family: Prisma.sql`family.head_name`,
  sheet: Prisma.sql`sheet.sheet_date`,
  situations: Prisma.sql`sheet.situations`,
  due: Prisma.sql`family.due_on`,
}

/** One page of the Registry and how many children the filters leave. */
export async function listRegistry(
  db: CommuneDb,
  query: RegistryQuery,
): Promise<{ readonly rows: readonly RegistryRow[]; readonly total: number }> {
  const source = registrySource(db, query)
  const sorted = order(orders[query.sort], query.dir)
  const rows = await db.tx.$queryRaw`
    SELECT entry.id, child.surname || ' ' || child.given_name AS "childName", child.birth_date::text AS "birthDate",
      family.id AS "familyId", family.head_name AS "headName", village.name AS village,
      sheet.id AS "riskSheetId", sheet.number AS "sheetNumber", sheet.sheet_date::text AS "sheetDate",
      sheet.situations, sheet.monitoring_months AS "monitoringMonths", sheet.confirmed,
      entry.registered_on::text AS "registeredOn", entry.closed_on::text AS "closedOn",
      entry.close_reason AS "closeReason", plan.id AS "planId", plan.status AS "planStatus",
      plan.case_officer_name AS "caseOfficer", family.state AS "familyState", family.due_on::text AS "dueOn", family.due_for AS "dueFor"
    ${source}
    ORDER BY ${sorted}, child.surname, child.given_name, entry.id
    LIMIT ${query.limit} OFFSET ${query.offset}`
  const [count] = await db.tx.$queryRaw<{ total: number }[]>`SELECT count(*)::integer AS total ${source}`
  return { rows: z.array(registryRow).parse(rows), total: count?.total ?? 0 }
}

/** The tables and filters. The plan of a family is the open one, else the one in force. */
function registrySource(db: CommuneDb, query: RegistryQuery): Prisma.Sql {
  const { communeId } = db.key
  const filters = [
    Prisma.sql`entry.commune_id = ${communeId}`,
    query.entries === 'open' ? Prisma.sql`entry.closed_on IS NULL` : Prisma.sql`entry.closed_on IS NOT NULL`,
    ...(query.q === '' ? [] : [Prisma.sql`(child.search || ' ' || family.search) LIKE ${searchPatterns(query.q)}`]),
    ...(query.village === null ? [] : [Prisma.sql`family.village_id = ${query.village}`]),
    ...(query.dimension === null
      ? []
      : [Prisma.sql`EXISTS (SELECT FROM unnest(sheet.confirmed) code WHERE code LIKE ${`${query.dimension}%`})`]),
    ...(query.plan === null
      ? []
      : [query.plan === 'none' ? Prisma.sql`plan.id IS NULL` : Prisma.sql`plan.status = ${query.plan}`]),
    ...(query.frequency === null ? [] : [Prisma.sql`sheet.monitoring_months = ${query.frequency}`]),
  ]
  return Prisma.sql`
    FROM registry_entry entry
    JOIN child ON child.commune_id = entry.commune_id AND child.id = entry.child_id
    JOIN family ON family.commune_id = entry.commune_id AND family.id = entry.family_id
    JOIN risk_sheet sheet ON sheet.commune_id = entry.commune_id AND sheet.id = entry.risk_sheet_id
    LEFT JOIN village ON village.id = family.village_id
    LEFT JOIN LATERAL (
      SELECT id, status, case_officer_name FROM service_plan
      WHERE commune_id = entry.commune_id AND family_id = entry.family_id
        AND status IN ('draft', 'submitted', 'returned', 'approved')
      ORDER BY status = 'approved', created_at DESC LIMIT 1
    ) plan ON true
    WHERE ${all(filters)}`
}
