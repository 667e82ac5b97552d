import { fromDatabaseDate, toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'

/** A home visit that follows a plan. */
export type MonitoringVisit = {
  readonly visitedOn: string
  /** False: an extra visit, which does not move the date of the next one. */
  readonly planned: boolean
  readonly summary: string
  readonly revisionNeeded: boolean
}

/** Keeps a visit that was made. */
export async function addVisit(
  db: CommuneDb,
  visit: MonitoringVisit & { readonly familyId: string; readonly planId: string },
): Promise<void> {
  await db.tx.monitoringVisit.create({
    data: { ...db.key, ...visit, visitedOn: toDatabaseDate(visit.visitedOn), createdBy: db.userId },
    select: { id: true },
  })
}

/** The visits to a family, the latest first. */
export async function visitsOf(db: CommuneDb, familyId: string): Promise<readonly MonitoringVisit[]> {
  const rows = await db.tx.monitoringVisit.findMany({
    where: { ...db.key, familyId },
    orderBy: [{ visitedOn: 'desc' }, { createdAt: 'desc' }],
    select: { visitedOn: true, planned: true, summary: true, revisionNeeded: true },
  })
  return rows.map(({ visitedOn, ...visit }) => ({ ...visit, visitedOn: fromDatabaseDate(visitedOn) }))
}

/** The plans that were or are in force, the latest order first: a visit follows the one in force on its day. */
export async function approvedPlansOf(
  db: CommuneDb,
  familyId: string,
): Promise<readonly { readonly id: string; readonly status: string; readonly approvedOn: string }[]> {
  const rows = await db.tx.servicePlan.findMany({
    where: { ...db.key, familyId, status: { in: ['approved', 'replaced', 'closed'] }, orderDate: { not: null } },
    orderBy: [{ orderDate: 'desc' }, { decidedAt: 'desc' }],
    select: { id: true, status: true, orderDate: true },
  })
  return rows.flatMap(({ orderDate, ...plan }) =>
    orderDate === null ? [] : [{ ...plan, approvedOn: fromDatabaseDate(orderDate) }],
  )
}
