import { z } from 'zod'
import { planStatuses } from '@/lib/core/plan/plan'
import type { RegistryView } from '@/lib/core/plan/registry-view'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import { all, dueOrder, momentOrNull, order, searchPatterns } from './list-conditions'

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
  dueOn: z.string().nullable(),
  dueAt: momentOrNull,
  dueFor: z.string().nullable(),
})
/** A child in the Registry. Days are "2026-05-07". */
export type RegistryRow = z.output<typeof registryRow>

const orders: Readonly<Record<Exclude<RegistryView['sort'], 'due'>, Prisma.Sql>> = {
  child: Prisma.sql`child.surname`,
  family: Prisma.sql`family.head_name`,
  sheet: Prisma.sql`sheet.sheet_date`,
  situations: Prisma.sql`sheet.situations`,
}

/**
 * One page of the Registry and how many children the filters leave; a page beyond the last is empty and knows no total.
 *
 * Child, family and sheet of an entry are looked up by their keys one by one: behind the policies the planner expects a handful
 * of rows and would compare each with each. Plan and village are looked up for the rows of the page alone.
 */
export async function listRegistry(
  db: CommuneDb,
  query: RegistryQuery,
): Promise<{ readonly rows: readonly RegistryRow[]; readonly total: number }> {
  const { communeId } = db.key
  const { sort, dir } = query
  const sorted = sort === 'due' ? dueOrder(Prisma.sql`family`, dir) : order(orders[sort], dir)
  const found = await db.tx.$queryRaw`
    WITH page AS (
      SELECT entry.id, entry.family_id, entry.risk_sheet_id, entry.registered_on, entry.closed_on, entry.close_reason,
        child.surname || ' ' || child.given_name AS child_name, child.birth_date,
        family.head_name, family.village_id, family.due_on, family.due_at, family.due_for,
        sheet.number, sheet.sheet_date, sheet.situations, sheet.monitoring_months, sheet.confirmed,
        count(*) OVER () AS total,
        row_number() OVER (ORDER BY ${sorted}, child.surname, child.given_name, entry.id) AS place
      FROM registry_entry entry
      JOIN LATERAL (SELECT * FROM child WHERE commune_id = ${communeId} AND id = entry.child_id LIMIT 1) child ON true
      JOIN LATERAL (SELECT * FROM family WHERE commune_id = ${communeId} AND id = entry.family_id LIMIT 1) family ON true
      JOIN LATERAL (
        SELECT number, sheet_date, situations, monitoring_months, confirmed FROM risk_sheet
        WHERE commune_id = ${communeId} AND id = entry.risk_sheet_id LIMIT 1
      ) sheet ON true
      WHERE ${all(conditions(communeId, query))}
      ORDER BY place
      LIMIT ${query.limit} OFFSET ${query.offset}
    )
    SELECT page.id, page.child_name AS "childName", page.birth_date::text AS "birthDate",
      page.family_id AS "familyId", page.head_name AS "headName", village.name AS village,
      page.risk_sheet_id AS "riskSheetId", page.number AS "sheetNumber", page.sheet_date::text AS "sheetDate",
      page.situations, page.monitoring_months AS "monitoringMonths", page.confirmed,
      page.registered_on::text AS "registeredOn", page.closed_on::text AS "closedOn",
      page.close_reason AS "closeReason", plan.id AS "planId", plan.status AS "planStatus",
      plan.case_officer_name AS "caseOfficer", page.due_on::text AS "dueOn", page.due_at AS "dueAt", page.due_for AS "dueFor",
      page.total::integer AS total
    FROM page
    LEFT JOIN village ON village.id = page.village_id
    LEFT JOIN LATERAL (${planOf(communeId, Prisma.sql`page.family_id`)}) plan ON true
    ORDER BY page.place`
  const rows = z.array(registryRow.extend({ total: z.number() })).parse(found)
  return { rows, total: rows[0]?.total ?? 0 }
}

/** The open plan of a family, else the one in force. */
const planOf = (communeId: number, familyId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT id, status, case_officer_name FROM service_plan
  WHERE commune_id = ${communeId} AND family_id = ${familyId}
    AND status IN ('draft', 'submitted', 'returned', 'approved')
  ORDER BY status = 'approved', created_at DESC LIMIT 1`

function conditions(communeId: number, query: RegistryQuery): Prisma.Sql[] {
  const { entries, q, village, dimension, plan, frequency } = query
  const status = Prisma.sql`(SELECT status FROM (${planOf(communeId, Prisma.sql`entry.family_id`)}) latest)`
  return [
    Prisma.sql`entry.commune_id = ${communeId}`,
    entries === 'open' ? Prisma.sql`entry.closed_on IS NULL` : Prisma.sql`entry.closed_on IS NOT NULL`,
    ...(q === '' ? [] : [Prisma.sql`(child.search || ' ' || family.search) LIKE ${searchPatterns(q)}`]),
    ...(village === null ? [] : [Prisma.sql`family.village_id = ${village}`]),
    ...(dimension === null
      ? []
      : [Prisma.sql`EXISTS (SELECT FROM unnest(sheet.confirmed) code WHERE code LIKE ${`${dimension}%`})`]),
    ...(plan === null ? [] : [plan === 'none' ? Prisma.sql`${status} IS NULL` : Prisma.sql`${status} = ${plan}`]),
    ...(frequency === null ? [] : [Prisma.sql`sheet.monitoring_months = ${frequency}`]),
  ]
}
