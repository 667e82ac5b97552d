import { z } from 'zod'
import type { FileRecords, KeptChange } from '@/lib/core/casework/family-file'
import { fromDatabaseDate, fromDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'

const moment = (at: Date) => at.toISOString()
const momentOrNull = (at: Date | null) => at?.toISOString() ?? null

/** The sheets, plans, visits and Registry entries of a family, the latest first, without what they hold inside. */
export async function fileOfFamily(db: CommuneDb, familyId: string): Promise<FileRecords & FamilyEntry> {
  const ofFamily = { communeId: db.key.communeId, familyId }
  const family = await db.tx.family.findUniqueOrThrow({
    where: { communeId_id: { communeId: db.key.communeId, id: familyId } },
    select: { createdAt: true, createdBy: true },
  })
  const observationSheets = await db.tx.observationSheet.findMany({
    where: ofFamily,
    orderBy: [{ filledOn: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
    omit: { answers: true, otherTexts: true, draft: true, identification: true },
  })
  const riskSheets = await db.tx.riskSheet.findMany({
    where: ofFamily,
    orderBy: [{ sheetDate: 'desc' }, { createdAt: 'desc' }],
    omit: { content: true, verdict: true, childLinks: true, parameters: true },
  })
  const plans = await db.tx.servicePlan.findMany({ where: ofFamily, orderBy: { createdAt: 'desc' } })
  const visits = await db.tx.monitoringVisit.findMany({
    where: ofFamily,
    orderBy: [{ visitedOn: 'desc' }, { createdAt: 'desc' }],
  })
  const entries = await db.tx.registryEntry.findMany({
    where: ofFamily,
    orderBy: { registeredOn: 'desc' },
    include: { child: { select: { surname: true, givenName: true } } },
  })
  return {
    createdAt: moment(family.createdAt),
    createdBy: family.createdBy,
    observationSheets: observationSheets.map((sheet) => ({
      ...sheet,
      filledOn: fromDatabaseDateOrNull(sheet.filledOn),
      needed: sheet.riskSheetNeeded,
      visitOn: fromDatabaseDateOrNull(sheet.visitOn),
      createdAt: moment(sheet.createdAt),
      signedAt: momentOrNull(sheet.signedAt),
    })),
    riskSheets: riskSheets.map((sheet) => ({
      ...sheet,
      sheetDate: fromDatabaseDate(sheet.sheetDate),
      createdAt: moment(sheet.createdAt),
      finishedAt: momentOrNull(sheet.finishedAt),
    })),
    plans: plans.map((plan) => ({
      ...plan,
      dueOn: fromDatabaseDate(plan.dueOn),
      orderDate: fromDatabaseDateOrNull(plan.orderDate),
      decidedAt: momentOrNull(plan.decidedAt),
      createdAt: moment(plan.createdAt),
    })),
    visits: visits.map((visit) => ({ ...visit, visitedOn: fromDatabaseDate(visit.visitedOn) })),
    registry: entries.map((entry) => ({
      childId: entry.childId,
      childName: `${entry.child.surname} ${entry.child.givenName}`,
      registeredOn: fromDatabaseDate(entry.registeredOn),
      closedOn: fromDatabaseDateOrNull(entry.closedOn),
      closeReason: entry.closeReason,
    })),
  }
}

type FamilyEntry = { readonly createdAt: string; readonly createdBy: string }

/** By child, the rows of the latest finished risk sheet that the child is exposed to itself. */
export async function directRisks(db: CommuneDb, familyId: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const sheet = await db.tx.riskSheet.findFirst({
    where: { communeId: db.key.communeId, familyId, status: 'finished' },
    orderBy: [{ sheetDate: 'desc' }, { finishedAt: 'desc' }],
    select: { children: { select: { childId: true, direct: true } } },
  })
  return new Map(sheet?.children.map(({ childId, direct }) => [childId, direct]))
}

const columns = z.record(z.string(), z.unknown()).nullable()

/** What the trail kept of a family, its children and plans, the latest first; at most 300 changes. */
export async function changesOfFamily(db: CommuneDb, familyId: string): Promise<KeptChange[]> {
  const rows = await db.tx.auditLog.findMany({
    where: { communeId: db.key.communeId, familyId, tableName: { in: ['family', 'child', 'service_plan'] } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: 300,
    select: { at: true, userId: true, tableName: true, before: true, after: true },
  })
  return rows.map(({ at, userId, tableName, before, after }) => ({
    at: moment(at),
    userId,
    table: tableName,
    before: columns.parse(before),
    after: columns.parse(after),
  }))
}

/** The latest finished risk sheet of the family, if it confirms a situation. */
export async function latestConfirmingSheet(db: CommuneDb, familyId: string): Promise<string | null> {
  const sheet = await db.tx.riskSheet.findFirst({
    where: { communeId: db.key.communeId, familyId, status: 'finished' },
    orderBy: [{ sheetDate: 'desc' }, { finishedAt: 'desc' }],
    select: { id: true, situations: true },
  })
  return sheet !== null && (sheet.situations ?? 0) > 0 ? sheet.id : null
}
