import { asSentSchema, type AsSent } from '@/lib/core/plan/as-sent'
import { closeOutcomes, planStatuses, type CloseOutcome, type PlanContent, type PlanStatus } from '@/lib/core/plan/plan'
import type { Closing } from '@/lib/core/plan/revision'
import type { MayorOrder } from '@/lib/core/plan/decision'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { fromDatabaseDate, fromDatabaseDateOrNull, toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import { lineColumns, lineFromRow, type SavedPlanLine } from './plan-lines'

/** A plan as it stands in the database. Days are "2026-05-07", in Romania. */
export type SavedPlan = Omit<PlanContent, 'lines'> & {
  readonly id: string
  readonly familyId: string
  readonly riskSheetId: string
  readonly status: PlanStatus
  readonly lines: readonly SavedPlanLine[]
  readonly dueOn: string
  readonly createdOn: string
  readonly submittedOn: string | null
  readonly order: MayorOrder | null
  readonly decidedOn: string | null
  readonly returnReason: string | null
  readonly revision: number
  readonly version: number
  /** The version that this one revises, since when and why. */
  readonly revised: { readonly planId: string; readonly on: string; readonly reason: string } | null
  readonly closed: { readonly on: string; readonly outcome: CloseOutcome | 'withdrawn'; readonly note: string } | null
  /** The family and the risks when it was put forward or given up; null: neither happened yet. */
  readonly asSent: AsSent | null
  readonly changedBy: string | null
}

const openStatuses: PlanStatus[] = ['draft', 'submitted', 'returned']

const dayOf = (moment: Date | null): string | null => (moment === null ? null : romanianDay(moment))

/** The plan with its lines in order; null when the commune has no such plan. */
export async function findPlan(db: CommuneDb, planId: string): Promise<SavedPlan | null> {
  const row = await db.tx.servicePlan.findUnique({
    where: { communeId_id: { communeId: db.key.communeId, id: planId } },
    select: {
      id: true,
      familyId: true,
      riskSheetId: true,
      status: true,
      goal: true,
      caseOfficerName: true,
      caseOfficerPosition: true,
      dueOn: true,
      createdAt: true,
      submittedAt: true,
      orderNumber: true,
      orderDate: true,
      decidedAt: true,
      returnReason: true,
      revision: true,
      version: true,
      supersedes: true,
      revisedOn: true,
      revisionReason: true,
      childOpinion: true,
      parentsOpinion: true,
      closedOn: true,
      closeOutcome: true,
      closeNote: true,
      asSent: true,
      changedBy: true,
      lines: { select: lineColumns, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
    },
  })
  if (row === null) return null
  const { createdAt, submittedAt, decidedAt, orderNumber, orderDate, ...others } = row
  const { supersedes, revisedOn, revisionReason, closedOn, closeOutcome, closeNote, ...plan } = others
  return {
    ...plan,
    status: statusOf(plan.status),
    asSent: plan.asSent === null ? null : asSentSchema.parse(plan.asSent),
    dueOn: fromDatabaseDate(plan.dueOn),
    lines: plan.lines.map(lineFromRow),
    createdOn: romanianDay(createdAt),
    submittedOn: dayOf(submittedAt),
    decidedOn: dayOf(decidedAt),
    order: orderNumber && orderDate ? { number: orderNumber, date: fromDatabaseDate(orderDate) } : null,
    revised:
      supersedes && revisedOn ? { planId: supersedes, on: fromDatabaseDate(revisedOn), reason: revisionReason } : null,
    closed: closedOn ? { on: fromDatabaseDate(closedOn), outcome: outcomeOf(closeOutcome), note: closeNote } : null,
  }
}

function outcomeOf(outcome: string | null): CloseOutcome | 'withdrawn' {
  const known = [...closeOutcomes, 'withdrawn' as const].find((each) => each === outcome)
  if (known === undefined) throw new Error('A plan ended in a way that nothing writes')
  return known
}

function statusOf(status: string): PlanStatus {
  const known = planStatuses.find((each) => each === status)
  if (known === undefined) throw new Error('A plan has a status that nothing writes')
  return known
}

/** As findPlan; others who change the plan wait until this transaction ends. */
export async function lockPlan(db: CommuneDb, planId: string): Promise<SavedPlan | null> {
  await db.tx.$queryRaw`
    SELECT 1 FROM service_plan WHERE commune_id = ${db.key.communeId} AND id = ${planId}::uuid FOR UPDATE`
  return findPlan(db, planId)
}

/** The plan of the family that is not decided yet; null when there is none. */
export async function openPlanOf(db: CommuneDb, familyId: string): Promise<string | null> {
  const row = await db.tx.servicePlan.findFirst({
    where: { ...db.key, familyId, status: { in: openStatuses } },
    select: { id: true },
  })
  return row?.id ?? null
}

/** The plan in force, with the date of its order; null when the family has none. */
export async function planInForce(
  db: CommuneDb,
  familyId: string,
): Promise<{ readonly id: string; readonly approvedOn: string } | null> {
  const row = await db.tx.servicePlan.findFirst({
    where: { ...db.key, familyId, status: 'approved' },
    orderBy: [{ orderDate: 'desc' }, { decidedAt: 'desc' }],
    select: { id: true, orderDate: true },
  })
  const approvedOn = fromDatabaseDateOrNull(row?.orderDate ?? null)
  return row === null || approvedOn === null ? null : { id: row.id, approvedOn }
}

type NewPlan = {
  readonly familyId: string
  readonly riskSheetId: string
  readonly dueOn: string
  readonly caseOfficerName: string
  readonly caseOfficerPosition: string
  /** Null: not a revision. */
  readonly revised: SavedPlan['revised']
}

/** Opens a draft, the next version, and returns its id; null when the family has an open plan already, also one begun at the same moment. */
export async function createPlan(db: CommuneDb, plan: NewPlan): Promise<string | null> {
  const { communeId, countyId } = db.key
  const rows = await db.tx.$queryRaw<{ id: string }[]>`
    INSERT INTO service_plan (commune_id, county_id, family_id, risk_sheet_id, due_on, case_officer_name,
                              case_officer_position, created_by, version, supersedes, revised_on, revision_reason)
    SELECT ${communeId}, ${countyId}, ${plan.familyId}::uuid, ${plan.riskSheetId}::uuid, ${plan.dueOn}::date,
           ${plan.caseOfficerName}, ${plan.caseOfficerPosition}, ${db.userId}::uuid,
           (SELECT COALESCE(max(version), 0) + 1 FROM service_plan
            WHERE commune_id = ${communeId} AND family_id = ${plan.familyId}::uuid),
           ${plan.revised?.planId ?? null}::uuid, ${plan.revised?.on ?? null}::date, ${plan.revised?.reason ?? ''}
    ON CONFLICT DO NOTHING
    RETURNING id`
  return rows[0]?.id ?? null
}

type PlanColumns = Omit<Prisma.ServicePlanUncheckedUpdateInput, 'revision'>

const change = async (db: CommuneDb, planId: string, data: PlanColumns): Promise<void> => {
  await db.tx.servicePlan.update({
    where: { communeId_id: { communeId: db.key.communeId, id: planId } },
    data: { ...data, changedBy: db.userId, revision: { increment: 1 } },
    select: { id: true },
  })
}

/** Keeps what the worker wrote about the plan as a whole; the lines are kept by savePlanLines. */
export const savePlanHead = (db: CommuneDb, planId: string, head: Omit<PlanContent, 'lines'>): Promise<void> =>
  change(db, planId, {
    goal: head.goal,
    caseOfficerName: head.caseOfficerName,
    caseOfficerPosition: head.caseOfficerPosition,
    childOpinion: head.childOpinion,
    parentsOpinion: head.parentsOpinion,
  })

/** Puts the plan before the mayor, with what it says of the family. */
export const markSubmitted = (db: CommuneDb, planId: string, at: Date, asSent: AsSent): Promise<void> =>
  change(db, planId, { status: 'submitted', submittedAt: at, decidedAt: null, decidedBy: null, asSent })

/** Takes a plan back from the mayor: a draft again, as if it had not been put forward. */
export const markTakenBack = (db: CommuneDb, planId: string): Promise<void> =>
  change(db, planId, { status: 'draft', submittedAt: null, asSent: Prisma.DbNull })

/** Another plan of the commune that an order of that number and year approved; null: the number is free. Waits for whoever is giving one. */
export async function planOfOrder(
  db: CommuneDb,
  planId: string,
  { number, date }: MayorOrder,
): Promise<{ readonly headName: string; readonly date: string } | null> {
  const { communeId } = db.key
  await db.tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended('order-number', ${communeId}))::text`
  const rows = await db.tx.$queryRaw<{ headName: string; date: string }[]>`
    SELECT f.head_name AS "headName", p.order_date::text AS date
    FROM service_plan p JOIN family f ON f.commune_id = p.commune_id AND f.id = p.family_id
    WHERE p.commune_id = ${communeId} AND p.id <> ${planId}::uuid AND lower(p.order_number) = lower(${number})
      AND date_trunc('year', p.order_date) = date_trunc('year', ${date}::date)
    LIMIT 1`
  return rows[0] ?? null
}

/** Notes the mayor's order; the plan is in force, and the one that was in force before is replaced. */
export async function markApproved(db: CommuneDb, plan: SavedPlan, order: MayorOrder, at: Date): Promise<void> {
  await db.tx.servicePlan.updateMany({
    where: { ...db.key, familyId: plan.familyId, status: 'approved' },
    data: { status: 'replaced', changedBy: db.userId, revision: { increment: 1 } },
  })
  const { number: orderNumber, date } = order
  const orderDate = toDatabaseDate(date)
  await change(db, plan.id, { status: 'approved', orderNumber, orderDate, decidedAt: at, decidedBy: db.userId })
}

/** Sends the plan back to the worker with the mayor's reason. */
export const markReturned = (db: CommuneDb, planId: string, returnReason: string, at: Date): Promise<void> =>
  change(db, planId, { status: 'returned', returnReason, decidedAt: at, decidedBy: db.userId })

/** Notes how a plan in force ended. */
export const markClosed = (
  db: CommuneDb,
  planId: string,
  { closedOn, outcome, note }: Omit<Closing, 'confirmed'>,
): Promise<void> =>
  change(db, planId, {
    status: 'closed',
    closedOn: toDatabaseDate(closedOn),
    closeOutcome: outcome,
    closeNote: note,
    closedBy: db.userId,
  })

/** Notes that a plan was given up before the mayor decided. */
export const markWithdrawn = (
  db: CommuneDb,
  planId: string,
  { reason, on, asSent }: { readonly reason: string; readonly on: string; readonly asSent: AsSent },
): Promise<void> =>
  change(db, planId, {
    asSent,
    status: 'closed',
    closedOn: toDatabaseDate(on),
    closeOutcome: 'withdrawn',
    closeNote: reason,
    closedBy: db.userId,
  })
