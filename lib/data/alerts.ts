import { z } from 'zod'
import {
  alertChannels,
  alertStatuses,
  verificationResults,
  type AlertDraft,
  type AlertHead,
} from '@/lib/core/alerts/alert'
import { sentContentSchema, type SentContent } from '@/lib/core/alerts/sent-content'
import type { ActorDb, CommuneDb } from './db'
import type { Prisma } from './generated/client'

/** Where one looks for alerts: in a commune, or among what was sent to a county. */
export type AlertPlace = { readonly countyId: number; readonly communeId?: number }

/** An alert with all that it says. `content` is null until it is sent. */
export type Alert = AlertHead & {
  readonly communeId: number
  readonly riskSheetId: string | null
  readonly observationSheetId: string | null
  readonly draft: AlertDraft
  readonly content: SentContent | null
  readonly confirmedForms: readonly string[]
  readonly confirmedChildren: readonly string[]
  readonly countyMeasures: string
  /** The form that recorded the verification. */
  readonly verificationForm: string | null
  readonly revision: number
}

const status = z.enum(alertStatuses)
const raisedBy = z.enum(['rule', 'hand'])
const channel = z.enum(alertChannels)
const result = z.enum(verificationResults).nullable()
const iso = (at: Date | null): string | null => at?.toISOString() ?? null

/** The columns of a head line. */
export const headColumns = {
  id: true,
  familyId: true,
  status: true,
  raisedBy: true,
  forms: true,
  createdAt: true,
  createdBy: true,
  sentAt: true,
  sentBy: true,
  dueAt: true,
  receivedAt: true,
  receivedBy: true,
  verifiedAt: true,
  verifiedBy: true,
  recordedAt: true,
  result: true,
  dismissReason: true,
  dismissedAt: true,
  dismissedBy: true,
} as const satisfies Prisma.ViolenceAlertSelect

type HeadRow = Prisma.ViolenceAlertGetPayload<{ select: typeof headColumns }>

/** A head line from its row. */
export const headOf = (row: HeadRow): AlertHead => ({
  id: row.id,
  familyId: row.familyId,
  status: status.parse(row.status),
  raisedBy: raisedBy.parse(row.raisedBy),
  forms: row.forms,
  createdAt: row.createdAt.toISOString(),
  createdBy: row.createdBy,
  sentAt: iso(row.sentAt),
  sentBy: row.sentBy,
  dueAt: iso(row.dueAt),
  receivedAt: iso(row.receivedAt),
  receivedBy: row.receivedBy,
  verifiedAt: iso(row.verifiedAt),
  verifiedBy: row.verifiedBy,
  recordedAt: iso(row.recordedAt),
  result: result.parse(row.result),
  dismissReason: row.dismissReason,
  dismissedAt: iso(row.dismissedAt),
  dismissedBy: row.dismissedBy,
})

/** The alert with that id; null when there is none in this place that the actor may read. */
export async function findAlert(db: ActorDb, place: AlertPlace, id: string): Promise<Alert | null> {
  const row = await db.tx.violenceAlert.findFirst({
    where: { ...place, id },
    include: { children: { select: { childId: true }, orderBy: { childId: 'asc' } } },
  })
  if (row === null) return null
  const { forms, description, measures, children } = row
  return {
    ...headOf(row),
    communeId: row.communeId,
    riskSheetId: row.riskSheetId,
    observationSheetId: row.observationSheetId,
    draft: {
      forms,
      description,
      measures,
      channel: channel.parse(row.channel),
      children: children.map(({ childId }) => childId),
    },
    content: row.content === null ? null : sentContentSchema.parse(row.content),
    confirmedForms: row.confirmedForms,
    confirmedChildren: row.confirmedChildren,
    countyMeasures: row.countyMeasures,
    verificationForm: row.verificationForm,
    revision: row.revision,
  }
}

/** As findAlert; others who change the alert wait until this transaction ends. */
export async function lockAlert(db: ActorDb, place: AlertPlace, id: string): Promise<Alert | null> {
  await db.tx.$queryRaw`
    SELECT 1 FROM violence_alert WHERE county_id = ${place.countyId} AND id = ${id}::uuid FOR UPDATE`
  return findAlert(db, place, id)
}

/** The alerts of a family, the latest first. */
export async function alertsOfFamily(db: CommuneDb, familyId: string): Promise<AlertHead[]> {
  const rows = await db.tx.violenceAlert.findMany({
    where: { ...db.key, familyId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: headColumns,
  })
  return rows.map(headOf)
}

/** The latest alert that rests on a sheet; null when there is none. */
export async function alertOfSheet(
  db: CommuneDb,
  sheet: { readonly riskSheetId: string } | { readonly observationSheetId: string },
): Promise<AlertHead | null> {
  const row = await db.tx.violenceAlert.findFirst({
    where: { ...db.key, ...sheet },
    orderBy: { createdAt: 'desc' },
    select: headColumns,
  })
  return row && headOf(row)
}

/** An alert as a list of the commune shows it. */
export type ListedAlert = AlertHead & { readonly headName: string; readonly village: string | null }

/** The alerts of the commune in these states, at most `limit`: what waits to be sent first, then the latest. */
export async function listAlertsOfCommune(
  db: CommuneDb,
  statuses: readonly AlertHead['status'][],
  limit: number,
): Promise<ListedAlert[]> {
  const rows = await db.tx.violenceAlert.findMany({
    where: { ...db.key, status: { in: [...statuses] } },
    orderBy: [{ sentAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: { ...headColumns, family: { select: { headName: true, villageId: true } } },
  })
  const villages = await db.tx.village.findMany({
    where: { communeId: db.key.communeId, id: { in: rows.flatMap(({ family }) => family.villageId ?? []) } },
    select: { id: true, name: true },
  })
  return rows.map(({ family, ...row }) => ({
    ...headOf(row),
    headName: family.headName,
    village: villages.find(({ id }) => id === family.villageId)?.name ?? null,
  }))
}
