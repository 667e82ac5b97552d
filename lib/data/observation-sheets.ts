import { z } from 'zod'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import type { CheckedSheet } from '@/lib/core/observation/check-sheet'
import type { TypedSheet } from '@/lib/core/observation/fields'
import type { Identification, ObservationSheet, SheetInList } from '@/lib/core/observation/sheet'
import { fromDatabaseDate, fromDatabaseDateOrNull, toDatabaseDate, toDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'
import type { Prisma } from './generated/client'
import { looksLikeNumber, searchPatterns } from './list-conditions'

const texts = z.record(z.string(), z.string())
const answers = z.record(z.string(), z.boolean())
const identification = z.object({
  headName: z.string(),
  county: z.string(),
  commune: z.string(),
  village: z.string(),
  street: z.string(),
  streetNo: z.string(),
  phone: z.string(),
})

const foundFamilies = z.array(z.object({ id: z.string() }))

const keyOf = (db: CommuneDb, id: string) => ({ communeId_id: { communeId: db.key.communeId, id } })
const draftOf = (db: CommuneDb, id: string) => ({ ...db.key, id, status: 'draft' })

/** A sheet of the commune; null when there is none with that id. */
export async function findObservationSheet(db: CommuneDb, id: string): Promise<ObservationSheet | null> {
  const row = await db.tx.observationSheet.findUnique({ where: keyOf(db, id) })
  return row === null ? null : sheetOf(row)
}

/** As findObservationSheet; others who change the sheet or its family wait until this transaction ends. */
export async function lockObservationSheet(db: CommuneDb, id: string): Promise<ObservationSheet | null> {
  const { communeId } = db.key
  // The family first, as everywhere: two transactions that wait for each other would both fail.
  await db.tx.$queryRaw`SELECT 1 FROM family WHERE commune_id = ${communeId} AND id =
    (SELECT family_id FROM observation_sheet WHERE commune_id = ${communeId} AND id = ${id}::uuid) FOR UPDATE`
  await db.tx.$queryRaw`
    SELECT 1 FROM observation_sheet WHERE commune_id = ${communeId} AND id = ${id}::uuid FOR UPDATE`
  return findObservationSheet(db, id)
}

function sheetOf(row: Prisma.ObservationSheetGetPayload<object>): ObservationSheet {
  const { id, familyId, revision, status, number, filledOn, signedAt, visitOn } = row
  if (status === 'draft' || number === null || filledOn === null || signedAt === null) {
    return { id, familyId, revision, status: 'draft', typed: texts.parse(row.draft) }
  }
  const { visitorName, visitorPosition } = row
  return {
    id,
    familyId,
    revision,
    status: 'signed',
    number,
    signedAt: signedAt.toISOString(),
    identification: identification.nullable().parse(row.identification),
    paperNumber: row.paperNumber,
    trigger: row.trigger,
    fillerKind: row.fillerKind,
    fillerName: row.fillerName,
    fillerPosition: row.fillerPosition,
    receivedOn: row.receivedAt === null ? null : romanianDay(row.receivedAt),
    filledOn: fromDatabaseDate(filledOn),
    talkStart: row.talkStart ?? '',
    talkEnd: row.talkEnd ?? '',
    headSigned: row.headSigned,
    answers: answers.parse(row.answers),
    otherTexts: texts.parse(row.otherTexts),
    riskSheetNeeded: row.riskSheetNeeded === true,
    visit: visitOn === null ? null : { visitorName, visitorPosition, visitOn: fromDatabaseDate(visitOn) },
  }
}

/** The open draft of a family, if it has one. */
export async function openDraftOf(db: CommuneDb, familyId: string): Promise<string | null> {
  const draft = await db.tx.observationSheet.findFirst({
    where: { ...db.key, familyId, status: 'draft' },
    select: { id: true },
  })
  return draft?.id ?? null
}

/** Begins a draft and returns its id. */
export async function addDraft(db: CommuneDb, familyId: string, typed: TypedSheet): Promise<string> {
  const created = await db.tx.observationSheet.create({
    data: { ...db.key, familyId, draft: typed, createdBy: db.userId },
    select: { id: true },
  })
  return created.id
}

/** Keeps what is typed into a draft; returns its new revision, null when it is no draft of the commune. */
export async function saveDraft(db: CommuneDb, id: string, typed: TypedSheet): Promise<number | null> {
  const [saved] = await db.tx.observationSheet.updateManyAndReturn({
    where: draftOf(db, id),
    data: { draft: typed, revision: { increment: 1 } },
    select: { revision: true },
  })
  return saved?.revision ?? null
}

/** Deletes a draft; false when it is no draft of the commune. */
export async function deleteDraft(db: CommuneDb, id: string): Promise<boolean> {
  const { count } = await db.tx.observationSheet.deleteMany({ where: draftOf(db, id) })
  return count === 1
}

export type Signature = {
  readonly number: string
  readonly signedAt: Date
  readonly identification: Identification
  readonly childIds: readonly string[]
}

/** Turns a draft into a signed sheet and ties the children of the family to it. Throws when it is no draft of the commune. */
export async function signDraft(db: CommuneDb, id: string, sheet: CheckedSheet, signature: Signature): Promise<void> {
  const { receivedOn, filledOn, visit, ...content } = sheet
  const { childIds, ...signed } = signature
  const { count } = await db.tx.observationSheet.updateMany({
    where: draftOf(db, id),
    data: {
      ...content,
      ...signed,
      receivedAt: toDatabaseDateOrNull(receivedOn),
      filledOn: toDatabaseDate(filledOn),
      visitorName: visit?.visitorName ?? '',
      visitorPosition: visit?.visitorPosition ?? '',
      visitOn: toDatabaseDateOrNull(visit?.visitOn ?? null),
      status: 'signed',
      draft: {},
      signedBy: db.userId,
      revision: { increment: 1 },
    },
  })
  if (count !== 1) throw new Error('There is no such draft to sign')
  await db.tx.observationSheetChild.createMany({
    data: childIds.map((childId) => ({ ...db.key, sheetId: id, childId })),
  })
}

/** Notes the number of the paper copy of a signed sheet; false when there is none with that id in the commune. */
export async function setPaperNumber(db: CommuneDb, id: string, paperNumber: string | null): Promise<boolean> {
  const { count } = await db.tx.observationSheet.updateMany({
    where: { ...db.key, id, status: 'signed' },
    data: { paperNumber, revision: { increment: 1 } },
  })
  return count === 1
}

type SheetSearch = {
  /** Words of the name of the family, or a number or part of it. */
  readonly q?: string
  readonly status?: 'draft' | 'signed' | null
  /** From 1. */
  readonly page: number
  readonly size: number
}

/** Sheets of the commune, the newest first. */
export async function listObservationSheets(
  db: CommuneDb,
  { q = '', status = null, page, size }: SheetSearch,
): Promise<{ readonly rows: readonly SheetInList[]; readonly total: number }> {
  const where = { ...db.key, ...(status === null ? {} : { status }), ...(await searched(db, q)) }
  const total = await db.tx.observationSheet.count({ where })
  const rows = await db.tx.observationSheet.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * size,
    take: size,
    select: {
      id: true,
      status: true,
      number: true,
      fillerKind: true,
      fillerName: true,
      filledOn: true,
      riskSheetNeeded: true,
      createdAt: true,
      family: { select: { headName: true } },
    },
  })
  return {
    total,
    rows: rows.map(({ family, status, filledOn, createdAt, ...row }) => ({
      ...row,
      headName: family.headName,
      status: status === 'signed' ? 'signed' : 'draft',
      filledOn: fromDatabaseDateOrNull(filledOn),
      createdAt: createdAt.toISOString(),
    })),
  }
}

/** The day of the family's last signed sheet ("2026-05-07"); null when it has none. */
export async function lastSheetOn(db: CommuneDb, familyId: string): Promise<string | null> {
  const { _max: last } = await db.tx.observationSheet.aggregate({
    where: { ...db.key, familyId, status: 'signed' },
    _max: { filledOn: true },
  })
  return fromDatabaseDateOrNull(last.filledOn)
}

async function searched(db: CommuneDb, q: string): Promise<Prisma.ObservationSheetWhereInput> {
  if (q === '') return {}
  if (looksLikeNumber(q)) return { OR: [{ number: { contains: q } }, { paperNumber: q }] }
  const rows = await db.tx.$queryRaw`
    SELECT id FROM family WHERE commune_id = ${db.key.communeId} AND search LIKE ${searchPatterns(q)}`
  return { familyId: { in: foundFamilies.parse(rows).map(({ id }) => id) } }
}
