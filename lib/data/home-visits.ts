import { z } from 'zod'
import type { Recorded } from '@/lib/core/corrections/correction'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { arrivalOf, visitDue } from '@/lib/core/deadlines/visit-due'
import { visitStatuses, type HomeVisit, type VisitPlan } from '@/lib/core/home-visit/home-visit'
import type { Visit } from '@/lib/core/observation/check-visit'
import { visitKinds, type VisitKind } from '@/lib/core/plan/schedule-view'
import type { RecordedVisit } from '@/lib/core/home-visit/check-visit'
import { fromDatabaseDate, fromDatabaseDateOrNull, toDatabaseDate, toDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'
import type { Prisma } from './generated/client'

const status = z.enum(visitStatuses)
const kind = z.enum(visitKinds)

/** A planned visit with the day its sheet was filled, and the form that recorded what became of it. */
export type KeptVisit = HomeVisit & { readonly sheetOn: string | null; readonly recordedForm: string | null }

/** The visits to a family, the latest first. */
export async function homeVisitsOf(db: CommuneDb, familyId: string): Promise<readonly KeptVisit[]> {
  const rows = await db.tx.homeVisit.findMany({
    where: { ...db.key, familyId },
    orderBy: [{ plannedOn: 'desc' }, { createdAt: 'desc' }],
  })
  return withLimits(db, rows)
}

/** One visit of the commune; null when there is none with that id. */
export async function findHomeVisit(db: CommuneDb, id: string): Promise<KeptVisit | null> {
  const row = await db.tx.homeVisit.findUnique({ where: { communeId_id: { communeId: db.key.communeId, id } } })
  const [visit] = row === null ? [] : await withLimits(db, [row])
  return visit ?? null
}

/** As findHomeVisit; others who change the visit wait until this transaction ends. */
export async function lockHomeVisit(db: CommuneDb, id: string): Promise<KeptVisit | null> {
  await db.tx.$queryRaw`
    SELECT 1 FROM home_visit WHERE commune_id = ${db.key.communeId} AND id = ${id}::uuid FOR UPDATE`
  return findHomeVisit(db, id)
}

async function withLimits(db: CommuneDb, rows: readonly Prisma.HomeVisitGetPayload<object>[]): Promise<KeptVisit[]> {
  const sheetIds = rows.flatMap(({ observationSheetId }) => observationSheetId ?? [])
  const sheets = await db.tx.observationSheet.findMany({
    where: { ...db.key, id: { in: sheetIds }, filledOn: { not: null } },
    select: { id: true, fillerKind: true, filledOn: true, talkEnd: true, receivedAt: true },
  })
  const reports = await db.tx.monitoringVisit.findMany({
    where: { ...db.key, id: { in: rows.flatMap(({ visitId }) => visitId ?? []) } },
    select: { id: true, visitedOn: true },
  })
  return rows.map((row) => {
    const sheet = sheets.find(({ id }) => id === row.observationSheetId)
    const filledOn = fromDatabaseDateOrNull(sheet?.filledOn ?? null)
    const due =
      sheet === undefined || filledOn === null
        ? null
        : visitDue({ ...sheet, filledOn, receivedAt: arrivalOf(sheet.receivedAt?.toISOString() ?? null) }, datedLimits)
    const report = reports.find(({ id }) => id === row.visitId)
    const { id, familyId, observationSheetId, plannedTime, visitorName, visitorPosition } = row
    const { happenedTime, note, lateReason, riskSheetId, visitId, recordedForm, revision } = row
    return {
      ...{ id, familyId, observationSheetId, plannedTime, visitorName, visitorPosition },
      ...{ happenedTime, note, lateReason, riskSheetId, visitId, recordedForm, revision },
      kind: kind.parse(row.kind),
      status: status.parse(row.status),
      plannedOn: fromDatabaseDate(row.plannedOn),
      happenedOn: fromDatabaseDateOrNull(report?.visitedOn ?? row.happenedOn),
      sheetOn: filledOn,
      dueOn: due?.day ?? fromDatabaseDateOrNull(row.dueOn),
      dueAt: due?.moment ?? null,
    }
  })
}

/** Plans a visit and returns its id. The database refuses a second planned one of its kind for the family. */
export async function addHomeVisit(
  db: CommuneDb,
  {
    dueOn = null,
    ...visit
  }: VisitPlan & {
    readonly id?: string
    readonly familyId: string
    readonly kind: VisitKind
    readonly observationSheetId: string | null
    /** Of a monitoring visit. */
    readonly dueOn?: string | null
  },
): Promise<string> {
  const row = await db.tx.homeVisit.create({
    data: {
      ...{ ...db.key, ...visit, createdBy: db.userId },
      plannedOn: toDatabaseDate(visit.plannedOn),
      dueOn: toDatabaseDateOrNull(dueOn),
    },
    select: { id: true },
  })
  return row.id
}

/** The planned visit of that kind to a family, if it has one. */
export async function plannedVisitOf(db: CommuneDb, familyId: string, kind: VisitKind): Promise<string | null> {
  const row = await db.tx.homeVisit.findFirst({
    where: { ...db.key, familyId, kind, status: 'planned' },
    select: { id: true },
  })
  return row?.id ?? null
}

/** The visit that a signed sheet names, planned unless the family waits for one already. */
export async function planVisitOfSheet(
  db: CommuneDb,
  sheet: { readonly familyId: string; readonly observationSheetId: string },
  visit: Visit | null,
  plannedTime: string | null,
): Promise<void> {
  if (visit === null || (await plannedVisitOf(db, sheet.familyId, 'home-visit')) !== null) return
  const { visitOn: plannedOn, visitorName, visitorPosition } = visit
  await addHomeVisit(db, { ...sheet, kind: 'home-visit', plannedOn, plannedTime, visitorName, visitorPosition })
}

/** Changes a planned visit that still has that revision; false when somebody was faster. */
export async function replanHomeVisit(db: CommuneDb, id: string, revision: number, plan: VisitPlan): Promise<boolean> {
  const { count } = await db.tx.homeVisit.updateMany({
    where: { ...db.key, id, revision, status: 'planned' },
    data: { ...plan, plannedOn: toDatabaseDate(plan.plannedOn), revision: revision + 1 },
  })
  return count === 1
}

/** Keeps what became of a planned visit that still has that revision, as the form `recordedForm` says; false when somebody was faster. */
export async function recordHomeVisit(
  db: CommuneDb,
  id: string,
  revision: number,
  { outcome, happenedOn, ...told }: RecordedVisit & { readonly recordedForm: string },
): Promise<boolean> {
  const { count } = await db.tx.homeVisit.updateMany({
    where: { ...db.key, id, revision, status: 'planned' },
    data: { ...told, status: outcome, happenedOn: toDatabaseDateOrNull(happenedOn), revision: revision + 1 },
  })
  return count === 1
}

/** Calls off what is planned for a family, saying why. */
export async function cancelPlannedVisits(db: CommuneDb, familyId: string, note: string): Promise<void> {
  await db.tx.homeVisit.updateMany({
    where: { ...db.key, familyId, status: 'planned' },
    data: { status: 'cancelled', note, revision: { increment: 1 } },
  })
}

/** Says why a visit came after its limit, where nothing is said yet. */
export async function explainLateness(db: CommuneDb, id: string, lateReason: string): Promise<void> {
  await db.tx.homeVisit.updateMany({
    where: { ...db.key, id, status: { not: 'planned' }, lateReason: '' },
    data: { lateReason, revision: { increment: 1 } },
  })
}

/** Lays a correction upon a recorded visit; addCorrection has kept what it said. */
export async function changeRecordedVisit(
  db: CommuneDb,
  id: string,
  { outcome, happenedOn, ...told }: Recorded<'home-visit'>,
): Promise<void> {
  await db.tx.homeVisit.update({
    where: { communeId_id: { communeId: db.key.communeId, id } },
    data: { ...told, status: outcome, happenedOn: toDatabaseDateOrNull(happenedOn), revision: { increment: 1 } },
    select: { id: true },
  })
}

export type MadeVisit = {
  readonly familyId: string
  readonly observationSheetId: string | null
  readonly riskSheetId: string
  readonly day: string
  readonly visitorName: string
  readonly visitorPosition: string
}

/**
 * The finished risk sheet is the visit that was made: it completes the planned one, on the day of the sheet, or stands for a
 * visit that nobody planned here.
 */
export async function completeHomeVisit(db: CommuneDb, visit: MadeVisit): Promise<void> {
  const { familyId, observationSheetId, riskSheetId, day, ...visitor } = visit
  const done = { status: 'done', happenedOn: toDatabaseDate(day), riskSheetId }
  const planned = await db.tx.homeVisit.updateMany({
    where: { ...db.key, familyId, kind: 'home-visit', status: 'planned' },
    data: { ...done, revision: { increment: 1 } },
  })
  if (planned.count > 0) return
  await db.tx.homeVisit.create({
    data: {
      ...db.key,
      ...visitor,
      ...done,
      familyId,
      observationSheetId,
      plannedOn: toDatabaseDate(day),
      createdBy: db.userId,
    },
  })
}

/** The report of a monitoring visit completes the planned one, if there is one. */
export async function completeMonitoringVisit(
  db: CommuneDb,
  { familyId, visitId, on }: { readonly familyId: string; readonly visitId: string; readonly on: string },
): Promise<void> {
  await db.tx.homeVisit.updateMany({
    where: { ...db.key, familyId, kind: 'monitoring-visit', status: 'planned' },
    data: { status: 'done', happenedOn: toDatabaseDate(on), visitId, revision: { increment: 1 } },
  })
}
