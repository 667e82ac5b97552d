import type { AlertDraft, AlertHead } from '@/lib/core/alerts/alert'
import type { SentContent } from '@/lib/core/alerts/sent-content'
import { toDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'
import type { Prisma } from './generated/client'

/** The sheets that an alert rests on: of each kind the latest that speaks of violence. */
export type Basis = { readonly riskSheetId?: string; readonly observationSheetId?: string }

type Opening = { readonly familyId: string; readonly basis: Basis; readonly by: AlertHead['raisedBy'] }

/**
 * Opens a draft for the family, or finds the one that is open; returns its id. A draft that rests on no sheet, or on an earlier
 * one, is laid upon those of `basis`.
 */
export async function openDraft(
  db: CommuneDb,
  { familyId, basis, by }: Opening,
): Promise<{ readonly id: string; readonly begun: boolean }> {
  const { communeId, countyId } = db.key
  const { riskSheetId = null, observationSheetId = null } = basis
  const begun = await db.tx.$queryRaw<{ id: string }[]>`
    INSERT INTO violence_alert
      (commune_id, county_id, family_id, risk_sheet_id, observation_sheet_id, raised_by, created_by)
    VALUES (${communeId}, ${countyId}, ${familyId}::uuid, ${riskSheetId}::uuid, ${observationSheetId}::uuid, ${by},
            ${db.userId}::uuid)
    ON CONFLICT (commune_id, family_id) WHERE status = 'draft' DO NOTHING
    RETURNING id`
  if (begun[0] !== undefined) return { id: begun[0].id, begun: true }
  const open = await db.tx.violenceAlert.findFirstOrThrow({
    where: { ...db.key, familyId, status: 'draft' },
    select: { id: true },
  })
  if (riskSheetId !== null || observationSheetId !== null) await change(db, open.id, basis)
  return { id: open.id, begun: false }
}

type AlertColumns = Omit<Prisma.ViolenceAlertUncheckedUpdateInput, 'revision'>

const change = async (db: CommuneDb, id: string, data: AlertColumns): Promise<void> => {
  await db.tx.violenceAlert.update({
    where: { communeId_id: { communeId: db.key.communeId, id } },
    data: { ...data, revision: { increment: 1 } },
    select: { id: true },
  })
}

/** Keeps what is written in a draft. Its children must be of the family: the caller looks. */
export async function saveDraft(db: CommuneDb, id: string, { children, forms, ...texts }: AlertDraft): Promise<void> {
  await change(db, id, { ...texts, forms: [...forms] })
  const ofAlert = { ...db.key, alertId: id }
  await db.tx.violenceAlertChild.deleteMany({ where: { ...ofAlert, childId: { notIn: [...children] } } })
  await db.tx.violenceAlertChild.createMany({
    data: children.map((childId) => ({ ...ofAlert, childId })),
    skipDuplicates: true,
  })
}

type Suggested = { readonly forms: readonly string[]; readonly children: readonly string[] }

/**
 * Violence that a signed observation sheet or a finished risk sheet speaks of becomes a draft, which the worker looks over and
 * sends. It adds to a draft that is open and takes nothing away that is written there.
 */
export async function draftOfSheet(
  db: CommuneDb,
  { familyId, basis, ...suggested }: Suggested & { readonly familyId: string; readonly basis: Basis },
): Promise<void> {
  const { id } = await openDraft(db, { familyId, basis, by: 'rule' })
  await suggest(db, id, suggested)
}

async function suggest(db: CommuneDb, id: string, { forms, children }: Suggested): Promise<void> {
  const { forms: written } = await db.tx.violenceAlert.findUniqueOrThrow({
    where: { communeId_id: { communeId: db.key.communeId, id } },
    select: { forms: true },
  })
  await change(db, id, { forms: [...new Set([...written, ...forms])] })
  await db.tx.violenceAlertChild.createMany({
    data: children.map((childId) => ({ ...db.key, alertId: id, childId })),
    skipDuplicates: true,
  })
}

/** Sends a draft: from now on nobody changes it. */
export async function markSent(
  db: CommuneDb,
  id: string,
  { content, sentAt, dueAt }: { readonly content: SentContent; readonly sentAt: Date; readonly dueAt: Date },
): Promise<void> {
  for (const { id: childId, sex, birthDate, age } of content.children)
    await db.tx.violenceAlertChild.update({
      where: { communeId_alertId_childId: { communeId: db.key.communeId, alertId: id, childId } },
      data: { sex, birthDate: toDatabaseDateOrNull(birthDate), age },
    })
  await change(db, id, { status: 'sent', content, sentAt, sentBy: db.userId, dueAt })
}

/** Sets a draft aside with the reason for not sending it. */
export const markDismissed = (db: CommuneDb, id: string, dismissReason: string, dismissedAt: Date): Promise<void> =>
  change(db, id, { status: 'dismissed', dismissReason, dismissedAt, dismissedBy: db.userId })
