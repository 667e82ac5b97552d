import { z } from 'zod'
import type { TypedSheet } from '@/lib/core/observation/fields'
import {
  professionalStates,
  type ArrivedSheet,
  type ProfessionalEntry,
  type ProfessionalSheet,
  type SentSheet,
} from '@/lib/core/intake/professional-sheet'
import { fromDatabaseDate, toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'
import type { Prisma } from './generated/client'
import { toldChildren } from './referrals'

const texts = z.record(z.string(), z.string())
const answers = z.record(z.string(), z.boolean())
const state = z.enum(professionalStates)
const listSize = 200

/** What the author sees: the own sheets. */
const own = (db: CommuneDb) => ({ ...db.key, createdBy: db.userId })
/** What SPAS sees: what was sent. */
const arrived = (db: CommuneDb) => ({ ...db.key, status: { not: 'draft' } })

type Row = Prisma.ProfessionalSheetGetPayload<object>

const receiptOf = ({ filledAt, receivedAt, receiptNumber }: Row) =>
  filledAt === null || receivedAt === null || receiptNumber === null
    ? null
    : { filledAt: filledAt.toISOString(), receivedAt: receivedAt.toISOString(), number: receiptNumber }

function sheetOf(row: Row, villageName: string | null): ProfessionalSheet {
  const { id, revision, filledOn } = row
  const status = state.parse(row.status)
  const receipt = receiptOf(row)
  if (status === 'draft' || receipt === null || filledOn === null) {
    return { id, revision, status: 'draft', typed: texts.parse(row.draft) }
  }
  return {
    id,
    revision,
    status,
    receipt,
    villageName,
    fillerKind: row.fillerKind,
    fillerName: row.fillerName,
    fillerPosition: row.fillerPosition,
    filledOn: fromDatabaseDate(filledOn),
    talkStart: row.talkStart ?? '',
    talkEnd: row.talkEnd ?? '',
    headSigned: row.headSigned,
    answers: answers.parse(row.answers),
    otherTexts: texts.parse(row.otherTexts),
    suspicion: row.suspicion === true,
    toldHead: row.toldHead,
    toldChildren: toldChildren.parse(row.toldChildren),
    villageId: row.villageId,
    toldAddress: row.toldAddress,
    toldPhone: row.toldPhone,
    seenAt: row.seenAt?.toISOString() ?? null,
    familyId: row.familyId,
    observationSheetId: row.observationSheetId,
    returnReason: row.returnReason,
    handledAt: row.handledAt?.toISOString() ?? null,
  }
}

async function named(db: CommuneDb, row: Row | null): Promise<ProfessionalSheet | null> {
  if (row === null) return null
  const village =
    row.villageId === null
      ? null
      : await db.tx.village.findUnique({ where: { id: row.villageId }, select: { name: true } })
  return sheetOf(row, village?.name ?? null)
}

/** A sheet of the author's own; null when there is none with that id, or it is somebody else's. */
export const findOwnSheet = async (db: CommuneDb, id: string): Promise<ProfessionalSheet | null> =>
  named(db, await db.tx.professionalSheet.findFirst({ where: { ...own(db), id } }))

/** As findOwnSheet; another window of the author waits until this transaction ends. */
export async function lockOwnSheet(db: CommuneDb, id: string): Promise<ProfessionalSheet | null> {
  await db.tx.$queryRaw`SELECT 1 FROM professional_sheet
    WHERE commune_id = ${db.key.communeId} AND id = ${id}::uuid AND created_by = ${db.userId}::uuid AND status = 'draft'
    FOR UPDATE`
  return findOwnSheet(db, id)
}

/** A sheet that reached the commune; null when there is none with that id. */
export async function findArrivedSheet(db: CommuneDb, id: string): Promise<ArrivedSheet | null> {
  const sheet = await named(db, await db.tx.professionalSheet.findFirst({ where: { ...arrived(db), id } }))
  return sheet === null || sheet.status === 'draft' ? null : sheet
}

/** As findArrivedSheet; others who handle it wait until this transaction ends. */
export async function lockArrivedSheet(db: CommuneDb, id: string): Promise<ArrivedSheet | null> {
  await db.tx.$queryRaw`
    SELECT 1 FROM professional_sheet WHERE commune_id = ${db.key.communeId} AND id = ${id}::uuid FOR UPDATE`
  return findArrivedSheet(db, id)
}

/** Keeps this lock apart from the one of newcomers. */
const beginnings = 2

/**
 * Lets an author begin one sheet at a time: a second press of the button looks for the draft of the first when that is there. Held
 * until the transaction ends. A draft may be one of several, so that no key tells the two presses apart.
 */
export async function lockBeginnings(db: CommuneDb): Promise<void> {
  await db.tx.$executeRaw`SELECT pg_advisory_xact_lock(${beginnings}::integer, hashtext(${db.userId}))`
}

/** Begins a draft and returns its id. */
export async function addProfessionalDraft(db: CommuneDb, typed: TypedSheet): Promise<string> {
  const row = await db.tx.professionalSheet.create({
    data: { ...db.key, draft: typed, createdBy: db.userId },
    select: { id: true },
  })
  return row.id
}

/** The author's own drafts, the latest first; at most 200. */
export async function ownDrafts(
  db: CommuneDb,
): Promise<readonly { readonly id: string; readonly typed: TypedSheet }[]> {
  const rows = await db.tx.professionalSheet.findMany({
    where: { ...own(db), status: 'draft' },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: listSize,
    select: { id: true, draft: true },
  })
  return rows.map(({ id, draft }) => ({ id, typed: texts.parse(draft) }))
}

/** Keeps what is typed into a draft; returns its new revision, null when it is no draft of the author. */
export async function saveProfessionalDraft(db: CommuneDb, id: string, typed: TypedSheet): Promise<number | null> {
  const [saved] = await db.tx.professionalSheet.updateManyAndReturn({
    where: { ...own(db), id, status: 'draft' },
    data: { draft: typed, revision: { increment: 1 } },
    select: { revision: true },
  })
  return saved?.revision ?? null
}

/** Deletes a draft; false when it is no draft of the author. */
export async function deleteProfessionalDraft(db: CommuneDb, id: string): Promise<boolean> {
  const { count } = await db.tx.professionalSheet.deleteMany({ where: { ...own(db), id, status: 'draft' } })
  return count === 1
}

/** Sends a draft. Arrival and receipt are given by the database. Throws when it is no draft of the author. */
export async function sendProfessionalSheet(
  db: CommuneDb,
  id: string,
  { toldChildren: children, filledOn, talkStart, talkEnd, ...sheet }: SentSheet,
  moments: { readonly filledAt: string; readonly sentAt: Date },
): Promise<void> {
  const { count } = await db.tx.professionalSheet.updateMany({
    where: { ...own(db), id, status: 'draft' },
    data: {
      ...sheet,
      ...moments,
      toldChildren: [...children],
      filledOn: toDatabaseDate(filledOn),
      talkStart: talkStart || null,
      talkEnd: talkEnd || null,
      status: 'sent',
      draft: {},
      revision: { increment: 1 },
    },
  })
  if (count !== 1) throw new Error('There is no such draft to send')
}

const entryOf = (row: Row): ProfessionalEntry => {
  const draft = texts.parse(row.draft)
  const names = Object.entries(draft).flatMap(([field, value]) => (/^child\.\d+\.name$/.test(field) ? value : []))
  return {
    id: row.id,
    status: state.parse(row.status),
    toldHead: row.status === 'draft' ? (draft.toldHead ?? '') : row.toldHead,
    children: (row.status === 'draft' ? names : toldChildren.parse(row.toldChildren).map(({ name }) => name))
      .filter((name) => name !== '')
      .join(', '),
    fillerKind: row.fillerKind,
    fillerName: row.fillerName,
    answers: answers.parse(row.answers),
    suspicion: row.suspicion,
    receipt: receiptOf(row),
    createdAt: row.createdAt.toISOString(),
    typedDay: { filledOn: draft.filledOn ?? '', talkEnd: draft.talkEnd ?? '' },
    seenAt: row.seenAt?.toISOString() ?? null,
    handledAt: row.handledAt?.toISOString() ?? null,
  }
}

/** The author's own sheets, the latest first; at most 200. */
export async function listOwnSheets(db: CommuneDb): Promise<readonly ProfessionalEntry[]> {
  const rows = await db.tx.professionalSheet.findMany({
    where: own(db),
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: listSize,
  })
  return rows.map(entryOf)
}

/** The sheets that wait for SPAS, the first that came first; or those already handled, the latest first. At most 200. */
export async function listArrivedSheets(
  db: CommuneDb,
  which: 'waiting' | 'handled',
): Promise<readonly ProfessionalEntry[]> {
  const waiting = which === 'waiting'
  const rows = await db.tx.professionalSheet.findMany({
    where: { ...db.key, status: waiting ? 'sent' : { in: ['taken-over', 'returned'] } },
    orderBy: [{ receivedAt: waiting ? 'asc' : 'desc' }, { id: 'asc' }],
    take: listSize,
  })
  return rows.map(entryOf)
}

/** SPAS confirms that it has the sheet before it. Only the first time counts, and gives the author; otherwise null. */
export async function markSeen(db: CommuneDb, id: string, seenAt: Date): Promise<string | null> {
  const [seen] = await db.tx.professionalSheet.updateManyAndReturn({
    where: { ...db.key, id, status: 'sent', seenAt: null },
    data: { seenAt, seenBy: db.userId, revision: { increment: 1 } },
    select: { createdBy: true },
  })
  return seen?.createdBy ?? null
}

type Handling =
  | { readonly status: 'taken-over'; readonly familyId: string; readonly observationSheetId: string }
  | { readonly status: 'returned'; readonly returnReason: string }

/** Keeps what became of a sent sheet, and gives its author. Throws when it is not waiting. */
export async function handleSheet(db: CommuneDb, id: string, handling: Handling, handledAt: Date): Promise<string> {
  const [handled] = await db.tx.professionalSheet.updateManyAndReturn({
    where: { ...db.key, id, status: 'sent' },
    data: { ...handling, handledAt, handledBy: db.userId, revision: { increment: 1 } },
    select: { createdBy: true },
  })
  if (handled === undefined) throw new Error('There is no such sheet to handle')
  return handled.createdBy
}
