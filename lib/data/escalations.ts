import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { escalationStatuses, type EscalationHead } from '@/lib/core/alerts/escalation'
import { sentContentSchema, type SentContent } from '@/lib/core/alerts/sent-content'
import type { ActorDb, CommuneDb } from './db'
import type { Prisma } from './generated/client'

/** An escalation with what the county reads. */
export type Escalation = EscalationHead & {
  readonly communeId: number
  readonly content: SentContent
  /** The form that recorded the advice. */
  readonly adviceForm: string | null
  readonly revision: number
}

const status = z.enum(escalationStatuses)
const raisedBy = z.enum(['rule', 'hand'])
const iso = (at: Date | null): string | null => at?.toISOString() ?? null

const escalationOf = (row: Prisma.EscalationGetPayload<object>): Escalation => ({
  id: row.id,
  communeId: row.communeId,
  familyId: row.familyId,
  status: status.parse(row.status),
  raisedBy: raisedBy.parse(row.raisedBy),
  reason: row.reason,
  situations: row.situations,
  sentAt: row.sentAt.toISOString(),
  sentBy: row.sentBy,
  refreshedAt: iso(row.refreshedAt),
  receivedAt: iso(row.receivedAt),
  receivedBy: row.receivedBy,
  advice: row.advice,
  advisedAt: iso(row.advisedAt),
  advisedBy: row.advisedBy,
  content: sentContentSchema.parse(row.content),
  adviceForm: row.adviceForm,
  revision: row.revision,
})

/** The escalations of a family, the latest first. */
export async function escalationsOfFamily(db: CommuneDb, familyId: string): Promise<EscalationHead[]> {
  const rows = await db.tx.escalation.findMany({
    where: { ...db.key, familyId },
    orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
  })
  return rows.map(escalationOf)
}

type Sent = {
  /** That of the form, where a person raised it. */
  readonly id?: string
  readonly riskSheetId: string | null
  readonly content: SentContent
  readonly situations: number
  readonly at: Date
}

/**
 * Puts the family before the county. Null when it is there already and waits for advice, or the form was sent before: then
 * nothing is changed.
 */
export async function addEscalation(
  db: CommuneDb,
  familyId: string,
  { by, reason }: { readonly by: EscalationHead['raisedBy']; readonly reason: string },
  { id = randomUUID(), riskSheetId, content, situations, at }: Sent,
): Promise<string | null> {
  const { communeId, countyId } = db.key
  const rows = await db.tx.$queryRaw<{ id: string }[]>`
    INSERT INTO escalation (commune_id, county_id, id, family_id, risk_sheet_id, raised_by, reason, content, situations,
                            sent_at, sent_by)
    VALUES (${communeId}, ${countyId}, ${id}::uuid, ${familyId}::uuid, ${riskSheetId}::uuid, ${by}, ${reason},
            ${JSON.stringify(content)}::jsonb, ${situations}, ${at}, ${db.userId}::uuid)
    ON CONFLICT DO NOTHING
    RETURNING id`
  return rows[0]?.id ?? null
}

/** Lays what a later sheet says upon the open escalation of the family. False when it has none. */
export async function refreshEscalation(
  db: CommuneDb,
  familyId: string,
  { riskSheetId, content, situations, at }: Sent,
): Promise<boolean> {
  const { count } = await db.tx.escalation.updateMany({
    where: { ...db.key, familyId, status: { in: ['sent', 'received'] } },
    data: { riskSheetId, content, situations, refreshedAt: at, revision: { increment: 1 } },
  })
  return count > 0
}

/** The escalation with that id; null when none was sent to this county that the actor may read. */
export async function findEscalation(db: ActorDb, countyId: number, id: string): Promise<Escalation | null> {
  const row = await db.tx.escalation.findFirst({ where: { countyId, id } })
  return row && escalationOf(row)
}

/** As findEscalation; others who change it wait until this transaction ends. */
export async function lockEscalation(db: ActorDb, countyId: number, id: string): Promise<Escalation | null> {
  await db.tx.$queryRaw`SELECT 1 FROM escalation WHERE county_id = ${countyId} AND id = ${id}::uuid FOR UPDATE`
  return findEscalation(db, countyId, id)
}

/** What was sent to the county: what waits longest for advice first; or else the latest advised. */
export async function listEscalations(
  db: ActorDb,
  countyId: number,
  open: boolean,
  limit: number,
): Promise<Escalation[]> {
  const rows = await db.tx.escalation.findMany({
    where: { countyId, status: { in: open ? ['sent', 'received'] : ['advised'] } },
    orderBy: open ? [{ sentAt: 'asc' }, { id: 'asc' }] : [{ advisedAt: 'desc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.map(escalationOf)
}

const change = async (db: ActorDb, { communeId, id }: Escalation, data: Prisma.EscalationUncheckedUpdateInput) => {
  await db.tx.escalation.update({
    where: { communeId_id: { communeId, id } },
    data: { ...data, revision: { increment: 1 } },
    select: { id: true },
  })
}

/** The county has the case in hand. */
export async function markEscalationReceived(
  db: ActorDb,
  escalation: Escalation,
  receivedBy: string,
  receivedAt: Date,
): Promise<void> {
  await change(db, escalation, { status: 'received', receivedAt, receivedBy })
}

/** The county's advice; what was not received before is received by it. */
export async function markAdvised(
  db: ActorDb,
  escalation: Escalation,
  advice: string,
  { by, at, form }: { readonly by: string; readonly at: Date; readonly form: string },
): Promise<void> {
  await change(db, escalation, {
    status: 'advised',
    advice,
    advisedAt: at,
    advisedBy: by,
    adviceForm: form,
    ...(escalation.receivedAt === null && { receivedAt: at, receivedBy: by }),
  })
}

/** Lays a correction upon the advice; addCorrection has kept what it said. */
export const changeAdvice = (db: ActorDb, escalation: Escalation, advice: string): Promise<void> =>
  change(db, escalation, { advice })
