import { lineProgress, type LineProgress, type ReportedLine, type VisitReport } from '@/lib/core/plan/visit-report'
import type { Recorded } from '@/lib/core/corrections/correction'
import { fromDatabaseDate, fromDatabaseDateOrNull, toDatabaseDate, toDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'

/** A monitoring visit that was made, without what it says of each measure. Days are "2026-05-07". */
export type MonitoringVisit = Omit<VisitReport, 'lines'> & {
  readonly id: string
  /** The last day on which it would have been in time; null where none was due, or none is known. */
  readonly dueOn: string | null
}

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
  lateReason: true,
  dueOn: true,
} as const

type VisitRow = Omit<MonitoringVisit, 'visitedOn' | 'nextOn' | 'dueOn'> & {
  readonly dueOn: Date | null
  readonly visitedOn: Date
  readonly nextOn: Date | null
}

const visitFromRow = ({ visitedOn, nextOn, dueOn, ...visit }: VisitRow): MonitoringVisit => ({
  ...visit,
  visitedOn: fromDatabaseDate(visitedOn),
  nextOn: fromDatabaseDateOrNull(nextOn),
  dueOn: fromDatabaseDateOrNull(dueOn),
})

/** Keeps a visit that was made with its report on each measure; false when there is one with that id, which stays as it is. */
export async function addVisit(
  db: CommuneDb,
  {
    id,
    familyId,
    dueOn,
    lines,
    ...visit
  }: VisitReport & Pick<MonitoringVisit, 'id' | 'dueOn'> & { readonly familyId: string },
): Promise<boolean> {
  const { count } = await db.tx.monitoringVisit.createMany({
    data: [{ ...db.key, id, familyId, ...columnsOf(visit), dueOn: toDatabaseDateOrNull(dueOn), createdBy: db.userId }],
    skipDuplicates: true,
  })
  if (count > 0 && lines.length > 0)
    await db.tx.visitLine.createMany({ data: lines.map((line) => ({ ...db.key, visitId: id, ...line })) })
  return count > 0
}

const columnsOf = <Days extends { readonly visitedOn: string; readonly nextOn: string | null }>(visit: Days) => ({
  ...visit,
  visitedOn: toDatabaseDate(visit.visitedOn),
  nextOn: toDatabaseDateOrNull(visit.nextOn),
})

/** Lays a correction upon a recorded visit; addCorrection has kept what it said. */
export async function changeVisit(
  db: CommuneDb,
  visitId: string,
  { lines, ...visit }: Recorded<'monitoring-visit'>,
): Promise<void> {
  for (const { lineId, ...told } of lines)
    await db.tx.visitLine.upsert({
      where: { communeId_visitId_lineId: { communeId: db.key.communeId, visitId, lineId } },
      create: { ...db.key, visitId, lineId, ...told },
      update: told,
      select: { lineId: true },
    })
  await db.tx.monitoringVisit.update({
    where: { communeId_id: { communeId: db.key.communeId, id: visitId } },
    data: { ...columnsOf(visit), revision: { increment: 1 } },
    select: { id: true },
  })
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

/** A visit with all that it reports. */
export type ReportedVisit = MonitoringVisit & {
  readonly familyId: string
  readonly revision: number
  readonly lines: readonly ReportedLine[]
}

/** As findVisit; others who change the visit wait until this transaction ends. */
export async function lockVisit(db: CommuneDb, visitId: string): Promise<ReportedVisit | null> {
  await db.tx.$queryRaw`
    SELECT 1 FROM monitoring_visit WHERE commune_id = ${db.key.communeId} AND id = ${visitId}::uuid FOR UPDATE`
  return findVisit(db, visitId)
}

/** One visit with its report; null when the commune has no such visit. */
export async function findVisit(db: CommuneDb, visitId: string): Promise<ReportedVisit | null> {
  const row = await db.tx.monitoringVisit.findUnique({
    where: { communeId_id: { communeId: db.key.communeId, id: visitId } },
    select: {
      ...visitColumns,
      familyId: true,
      revision: true,
      lines: { select: { lineId: true, progress: true, note: true } },
    },
  })
  if (row === null) return null
  const { familyId, revision, lines, ...visit } = row
  return {
    ...visitFromRow(visit),
    familyId,
    revision,
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
