import { lineProgress, type LineProgress, type ReportedLine, type VisitReport } from '@/lib/core/plan/visit-report'
import { fromDatabaseDate, fromDatabaseDateOrNull, toDatabaseDate, toDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'

/** A monitoring visit that was made, without what it says of each measure. Days are "2026-05-07". */
export type MonitoringVisit = Omit<VisitReport, 'lines'> & { readonly id: string }

const visitColumns = {
  id: true,
  planId: true,
  visitedOn: true,
  visitorName: true,
  planned: true,
  resets: true,
  summary: true,
  risksSeen: true,
  revisionNeeded: true,
  revisionReason: true,
  nextOn: true,
  nextReason: true,
} as const

type VisitRow = Omit<MonitoringVisit, 'visitedOn' | 'nextOn'> & {
  readonly visitedOn: Date
  readonly nextOn: Date | null
}

const visitFromRow = ({ visitedOn, nextOn, ...visit }: VisitRow): MonitoringVisit => ({
  ...visit,
  visitedOn: fromDatabaseDate(visitedOn),
  nextOn: fromDatabaseDateOrNull(nextOn),
})

/** Keeps a visit that was made with its report on each measure; returns its id. */
export async function addVisit(
  db: CommuneDb,
  { familyId, lines, visitedOn, nextOn, ...visit }: VisitReport & { readonly familyId: string },
): Promise<string> {
  const columns = { ...visit, visitedOn: toDatabaseDate(visitedOn), nextOn: toDatabaseDateOrNull(nextOn) }
  const { id } = await db.tx.monitoringVisit.create({
    data: { ...db.key, familyId, ...columns, createdBy: db.userId },
    select: { id: true },
  })
  if (lines.length > 0)
    await db.tx.visitLine.createMany({ data: lines.map((line) => ({ ...db.key, visitId: id, ...line })) })
  return id
}

/** The visits to a family, the latest first. */
export async function visitsOf(db: CommuneDb, familyId: string): Promise<readonly MonitoringVisit[]> {
  const rows = await db.tx.monitoringVisit.findMany({
    where: { ...db.key, familyId },
    orderBy: [{ visitedOn: 'desc' }, { createdAt: 'desc' }],
    select: visitColumns,
  })
  return rows.map(visitFromRow)
}

/** One visit with its report; null when the commune has no such visit. */
export async function findVisit(
  db: CommuneDb,
  visitId: string,
): Promise<(MonitoringVisit & { readonly familyId: string; readonly lines: readonly ReportedLine[] }) | null> {
  const row = await db.tx.monitoringVisit.findUnique({
    where: { communeId_id: { communeId: db.key.communeId, id: visitId } },
    select: {
      ...visitColumns,
      familyId: true,
      lines: { select: { lineId: true, progress: true, note: true } },
    },
  })
  if (row === null) return null
  const { familyId, lines, ...visit } = row
  return {
    ...visitFromRow(visit),
    familyId,
    lines: lines.map(({ progress, ...line }) => ({ ...line, progress: progressOf(progress) })),
  }
}

function progressOf(progress: string): LineProgress {
  const known = lineProgress.find((each) => each === progress)
  if (known === undefined) throw new Error('A measure has a progress that nothing writes')
  return known
}

/** The latest visit under this plan, when it asked for revision. */
export async function askedRevision(
  db: CommuneDb,
  planId: string,
): Promise<{ readonly on: string; readonly reason: string } | null> {
  const row = await db.tx.monitoringVisit.findFirst({
    where: { ...db.key, planId },
    orderBy: [{ visitedOn: 'desc' }, { createdAt: 'desc' }],
    select: { visitedOn: true, revisionNeeded: true, revisionReason: true },
  })
  return row?.revisionNeeded === true ? { on: fromDatabaseDate(row.visitedOn), reason: row.revisionReason } : null
}

/** A plan that is or was in force: a visit follows the one in force on its day. */
export type PlanInTime = {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly approvedOn: string
  /** The day of the order that replaced it, or of its end; null for the plan in force. */
  readonly until: string | null
}

/** The plans that were or are in force, the latest order first. */
export async function approvedPlansOf(db: CommuneDb, familyId: string): Promise<readonly PlanInTime[]> {
  const rows = await db.tx.servicePlan.findMany({
    where: { ...db.key, familyId, status: { in: ['approved', 'replaced', 'closed'] }, orderDate: { not: null } },
    orderBy: [{ orderDate: 'desc' }, { decidedAt: 'desc' }],
    select: { id: true, version: true, status: true, orderDate: true, closedOn: true },
  })
  return rows.flatMap(({ orderDate, closedOn, ...plan }, index) => {
    if (orderDate === null) return []
    const next = rows[index - 1]?.orderDate ?? null
    return [{ ...plan, approvedOn: fromDatabaseDate(orderDate), until: fromDatabaseDateOrNull(closedOn ?? next) }]
  })
}
