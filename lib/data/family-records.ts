import { z } from 'zod'
import type { FamilyRecords, FinishedRiskSheet, SignedObservation } from '@/lib/core/casework/family-standing'
import { arrivalOf } from '@/lib/core/deadlines/visit-due'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { fromDatabaseDate, fromDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'

/** Everything of one family that decides where it stands; under the policies of an actor who may read the sheets. */
export async function loadFamilyRecords(db: CommuneDb, familyId: string): Promise<FamilyRecords> {
  const ofFamily = { communeId: db.key.communeId, familyId }
  const family = await db.tx.family.findUniqueOrThrow({
    where: { communeId_id: { communeId: db.key.communeId, id: familyId } },
    select: { closedOn: true },
  })
  const children = await db.tx.child.findMany({
    where: ofFamily,
    select: { birthDate: true, separated: true, leftOn: true },
  })
  const observationSheets = await db.tx.observationSheet.findMany({ where: ofFamily, select: observationColumns })
  const riskSheets = await db.tx.riskSheet.findMany({
    where: ofFamily,
    orderBy: [{ sheetDate: 'asc' }, { finishedAt: 'asc' }],
    select: riskColumns,
  })
  const plans = await db.tx.servicePlan.findMany({
    where: ofFamily,
    select: { riskSheetId: true, status: true, orderDate: true, closedOn: true },
  })
  const visits = await db.tx.monitoringVisit.findMany({
    where: { ...ofFamily, resets: true },
    orderBy: [{ visitedOn: 'asc' }, { createdAt: 'asc' }],
    select: { visitedOn: true, nextOn: true },
  })
  const renewals = await db.tx.referral.findMany({
    where: { ...ofFamily, outcome: 'update' },
    select: { receivedAt: true },
  })
  return {
    closed: family.closedOn !== null,
    children: children.map(({ birthDate, separated, leftOn }) => ({
      birthDate: fromDatabaseDateOrNull(birthDate),
      separated,
      left: leftOn !== null,
    })),
    observationDraft: observationSheets.some(({ status }) => status === 'draft'),
    observations: observationSheets.flatMap(signedObservation),
    riskDraft: riskSheets.some(({ status }) => status === 'draft'),
    riskSheets: riskSheets.flatMap(finishedRiskSheet),
    plans: plans.map(({ riskSheetId, status, orderDate, closedOn }) => ({
      riskSheetId,
      status,
      approvedOn: fromDatabaseDateOrNull(orderDate),
      closedOn: orderDate === null ? null : fromDatabaseDateOrNull(closedOn),
    })),
    visits: visits.map(({ visitedOn, nextOn }) => ({
      on: fromDatabaseDate(visitedOn),
      nextOn: fromDatabaseDateOrNull(nextOn),
    })),
    renewals: renewals.map(({ receivedAt }) => romanianDay(receivedAt)),
  }
}

const observationColumns = {
  id: true,
  status: true,
  filledOn: true,
  talkEnd: true,
  receivedAt: true,
  signedAt: true,
  fillerKind: true,
  riskSheetNeeded: true,
  answers: true,
  otherTexts: true,
} as const

const riskColumns = {
  id: true,
  status: true,
  observationSheetId: true,
  sheetDate: true,
  finishedAt: true,
  confirmed: true,
  situations: true,
  monitoringMonths: true,
} as const

type ObservationRow = {
  id: string
  status: string
  filledOn: Date | null
  talkEnd: string | null
  receivedAt: Date | null
  signedAt: Date | null
  fillerKind: string
  riskSheetNeeded: boolean | null
  answers: unknown
  otherTexts: unknown
}

/** By indicator: yes or no. By open letter, whose codes begin with their dimension too: what was written there. */
const answersOfSheet = z.record(z.string(), z.boolean())
const otherTextsOfSheet = z.record(z.string(), z.string())

const suspectedIn = (row: ObservationRow): string[] => [
  ...Object.entries(answersOfSheet.parse(row.answers)).flatMap(([code, yes]) => (yes ? code : [])),
  ...Object.entries(otherTextsOfSheet.parse(row.otherTexts)).flatMap(([code, text]) => (text === '' ? [] : code)),
]

/** Empty for a draft: the database holds a signed sheet to its date and signature. */
function signedObservation(row: ObservationRow): SignedObservation[] {
  const { id, status, filledOn, talkEnd, receivedAt, signedAt, fillerKind, riskSheetNeeded } = row
  if (status !== 'signed' || filledOn === null || signedAt === null) return []
  return [
    {
      id,
      filledOn: fromDatabaseDate(filledOn),
      talkEnd: talkEnd === '' ? null : talkEnd,
      receivedAt: arrivalOf(receivedAt?.toISOString() ?? null),
      signedAt: signedAt.toISOString(),
      fillerKind,
      needed: riskSheetNeeded === true,
      suspected: suspectedIn(row),
    },
  ]
}

type RiskSheetRow = {
  id: string
  status: string
  observationSheetId: string | null
  sheetDate: Date
  finishedAt: Date | null
  confirmed: string[]
  situations: number | null
  monitoringMonths: number | null
}

/** Empty for a draft. */
function finishedRiskSheet(row: RiskSheetRow): FinishedRiskSheet[] {
  const { status, finishedAt, situations, sheetDate, ...sheet } = row
  if (status !== 'finished' || finishedAt === null || situations === null) return []
  return [
    {
      ...sheet,
      situations,
      sheetDate: fromDatabaseDate(sheetDate),
      finishedAt: finishedAt.toISOString(),
      finishedOn: romanianDay(finishedAt),
    },
  ]
}
