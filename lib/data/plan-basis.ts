import { z } from 'zod'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { fromDatabaseDate, fromDatabaseDateOrNull, toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'

/** What a finished risk identification sheet says that a plan answers. */
export type PlanBasis = {
  readonly id: string
  readonly number: string | null
  readonly sheetDate: string
  readonly finishedOn: string
  /** Rows of Table 1, sub-rows included. */
  readonly confirmed: readonly string[]
  readonly situations: number
  readonly monitoringMonths: number | null
}

const basisColumns = {
  id: true,
  number: true,
  sheetDate: true,
  finishedAt: true,
  confirmed: true,
  situations: true,
  monitoringMonths: true,
} as const

type BasisRow = Omit<PlanBasis, 'sheetDate' | 'finishedOn' | 'situations'> & {
  readonly sheetDate: Date
  readonly finishedAt: Date | null
  readonly situations: number | null
}

const basisFromRow = ({ finishedAt, situations, sheetDate, ...sheet }: BasisRow): PlanBasis | null =>
  finishedAt === null || situations === null
    ? null
    : { ...sheet, situations, sheetDate: fromDatabaseDate(sheetDate), finishedOn: romanianDay(finishedAt) }

/** The latest finished sheet of the family; null without one, or where the actor may not read sheets. */
export async function latestBasis(db: CommuneDb, familyId: string): Promise<PlanBasis | null> {
  const row = await db.tx.riskSheet.findFirst({
    where: { ...db.key, familyId, status: 'finished' },
    orderBy: [{ sheetDate: 'desc' }, { finishedAt: 'desc' }],
    select: basisColumns,
  })
  return row && basisFromRow(row)
}

/** The latest finished sheet of the family as of a day ("2026-05-07"). */
export async function basisOn(db: CommuneDb, familyId: string, day: string): Promise<PlanBasis | null> {
  const row = await db.tx.riskSheet.findFirst({
    where: { ...db.key, familyId, status: 'finished', sheetDate: { lte: toDatabaseDate(day) } },
    orderBy: [{ sheetDate: 'desc' }, { finishedAt: 'desc' }],
    select: basisColumns,
  })
  return row && basisFromRow(row)
}

/** The finished sheet that a plan was made from; null where the actor may not read sheets, as the mayor. */
export async function findBasis(db: CommuneDb, riskSheetId: string): Promise<PlanBasis | null> {
  const row = await db.tx.riskSheet.findUnique({
    where: { communeId_id: { communeId: db.key.communeId, id: riskSheetId } },
    select: basisColumns,
  })
  return row && basisFromRow(row)
}

/** The family as a plan names it, also to the mayor. Children at home, the oldest first. */
export type PlanFamily = {
  readonly id: string
  readonly headName: string
  readonly village: string | null
  readonly street: string
  readonly streetNo: string
  readonly situations: number | null
  readonly dimensions: readonly number[]
  readonly closed: boolean
  /** What falls due next for the family, and when. */
  readonly dueFor: string | null
  readonly dueOn: string | null
  /** The next visit by the plan in force; null: no such plan since the family last entered the Registry. */
  readonly monitoringDueOn: string | null
  readonly children: readonly { readonly id: string; readonly name: string; readonly birthDate: string | null }[]
  /** Children in special protection; none is counted to the mayor, whom the table is closed to. */
  readonly separated: number
}

/** Null when the commune has no such family. */
export async function findPlanFamily(db: CommuneDb, familyId: string): Promise<PlanFamily | null> {
  const family = await db.tx.family.findUnique({
    where: { communeId_id: { communeId: db.key.communeId, id: familyId } },
    select: {
      id: true,
      headName: true,
      villageId: true,
      street: true,
      streetNo: true,
      situations: true,
      dimensions: true,
      closedOn: true,
      dueFor: true,
      dueOn: true,
      monitoringDueOn: true,
    },
  })
  if (family === null) return null
  const { villageId, closedOn, dueOn, monitoringDueOn, ...columns } = family
  const village = villageId === null ? null : await db.tx.village.findUnique({ where: { id: villageId } })
  return {
    ...columns,
    village: village?.name ?? null,
    closed: closedOn !== null,
    dueOn: fromDatabaseDateOrNull(dueOn),
    monitoringDueOn: fromDatabaseDateOrNull(monitoringDueOn),
    children: await planChildren(db, familyId),
    separated: await db.tx.child.count({ where: { ...db.key, familyId, separated: true, leftOn: null } }),
  }
}

const planChild = z.object({ id: z.string(), name: z.string(), birthDate: z.string().nullable() })

/** The table of children is closed to the mayor: the database names those of a plan that was put forward. */
async function planChildren(db: CommuneDb, familyId: string): Promise<PlanFamily['children']> {
  const rows = await db.tx.$queryRaw`
    SELECT id, surname || ' ' || given_name AS name, birth_date::text AS "birthDate"
    FROM plan_children(${familyId}::uuid)`
  return z.array(planChild).parse(rows)
}
