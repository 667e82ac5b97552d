import { childLinksSchema, frozenParametersSchema, frozenVerdictSchema } from '@/lib/core/risk-sheet/frozen-verdict'
import type { ChildLinks, FrozenParameters, FrozenVerdict } from '@/lib/core/risk-sheet/frozen-verdict'
import { storedContentSchema, type SheetContent } from '@/lib/core/sheet-sync/content'
import { fromDatabaseDate, toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'
import type { Prisma } from './generated/client'

/** What finishing a sheet has frozen. `finishedAt` is a moment in UTC. */
export type Finish = {
  readonly finishedAt: Date
  readonly rules: string
  readonly parameters: FrozenParameters
  readonly verdict: FrozenVerdict
  /** Why questions were left unanswered that rows depend on; null where none were, or nobody asked yet. */
  readonly unansweredReason: string | null
}

/** A risk sheet of the commune. `finish` is null while it is a draft. */
export type RiskSheet = {
  readonly id: string
  readonly familyId: string
  /** The sheet with the suspicion that the visit follows. */
  readonly observationSheetId: string | null
  readonly number: string | null
  readonly content: SheetContent
  readonly childLinks: ChildLinks
  readonly revision: number
  readonly finish: Finish | null
}

const keyOf = (db: CommuneDb, id: string) => ({ communeId_id: { communeId: db.key.communeId, id } })
const draftOf = (db: CommuneDb, id: string) => ({ ...db.key, id, status: 'draft' })

function sheetOf(row: Prisma.RiskSheetGetPayload<object>): RiskSheet {
  const { id, familyId, observationSheetId, number, revision, status, finishedAt, rules } = row
  return {
    id,
    familyId,
    observationSheetId,
    number,
    revision,
    content: { sheetDate: fromDatabaseDate(row.sheetDate), ...storedContentSchema.parse(row.content) },
    childLinks: childLinksSchema.parse(row.childLinks),
    finish:
      status === 'draft' || finishedAt === null || rules === null
        ? null
        : {
            finishedAt,
            rules,
            parameters: frozenParametersSchema.parse(row.parameters),
            verdict: frozenVerdictSchema.parse(row.verdict),
            unansweredReason: row.unansweredReason,
          },
  }
}

/** The sheet with that id; null when the commune has none. */
export async function findRiskSheet(db: CommuneDb, id: string): Promise<RiskSheet | null> {
  const row = await db.tx.riskSheet.findUnique({ where: keyOf(db, id) })
  return row === null ? null : sheetOf(row)
}

/** As findRiskSheet; others who change the sheet wait until this transaction ends. */
export async function lockRiskSheet(db: CommuneDb, id: string): Promise<RiskSheet | null> {
  await db.tx.$queryRaw`SELECT 1 FROM risk_sheet WHERE commune_id = ${db.key.communeId} AND id = ${id}::uuid FOR UPDATE`
  return findRiskSheet(db, id)
}

/** Where a sheet stands, without its answers; null when the commune has none. */
export async function riskSheetState(
  db: CommuneDb,
  id: string,
): Promise<{ readonly revision: number; readonly status: 'draft' | 'finished' } | null> {
  const row = await db.tx.riskSheet.findUnique({ where: keyOf(db, id), select: { revision: true, status: true } })
  return row === null ? null : { revision: row.revision, status: row.status === 'finished' ? 'finished' : 'draft' }
}

/** The id of the family's open sheet, if it has one. */
export async function openRiskDraftOf(db: CommuneDb, familyId: string): Promise<string | null> {
  const row = await db.tx.riskSheet.findFirst({ where: { ...db.key, familyId, status: 'draft' }, select: { id: true } })
  return row?.id ?? null
}

/** The day of the family's latest finished sheet; null when it has none. */
export async function latestVisitOf(db: CommuneDb, familyId: string): Promise<string | null> {
  const row = await db.tx.riskSheet.findFirst({
    where: { ...db.key, familyId, status: 'finished' },
    orderBy: { sheetDate: 'desc' },
    select: { sheetDate: true },
  })
  return row === null ? null : fromDatabaseDate(row.sheetDate)
}

/** The family's latest signed observation sheet, which a home visit follows; null before the first one. */
export async function observationToFollow(
  db: CommuneDb,
  familyId: string,
): Promise<{ readonly id: string; readonly number: string | null } | null> {
  return db.tx.observationSheet.findFirst({
    where: { ...db.key, familyId, status: 'signed' },
    orderBy: [{ filledOn: 'desc' }, { signedAt: 'desc' }],
    select: { id: true, number: true },
  })
}

export type NewRiskSheet = Pick<RiskSheet, 'familyId' | 'number' | 'content' | 'childLinks' | 'revision'> & {
  readonly observationSheetId: string
}

/** Begins a draft and returns its id. The database refuses a second one for the family. */
export async function addRiskSheet(db: CommuneDb, { content, ...sheet }: NewRiskSheet): Promise<string> {
  const { sheetDate, ...stored } = content
  const row = await db.tx.riskSheet.create({
    data: { ...db.key, ...sheet, content: stored, sheetDate: toDatabaseDate(sheetDate), createdBy: db.userId },
    select: { id: true },
  })
  return row.id
}

/** Saves the answers of a locked draft as they stand after its revision. */
export async function saveRiskContent(
  db: CommuneDb,
  id: string,
  { content, revision }: Pick<RiskSheet, 'content' | 'revision'>,
): Promise<void> {
  const { sheetDate, ...stored } = content
  await db.tx.riskSheet.update({
    where: { ...keyOf(db, id), status: 'draft' },
    data: { content: stored, sheetDate: toDatabaseDate(sheetDate), revision },
    select: { id: true },
  })
}

/** Freezes a locked draft. Nothing but a new sheet changes a verdict afterwards. */
export async function freezeRiskSheet(db: CommuneDb, id: string, finish: Finish): Promise<void> {
  const { verdict, parameters, rules, finishedAt, unansweredReason } = finish
  const { confirmed, undetermined, situations, monitoringMonths, alert } = verdict
  await db.tx.riskSheet.update({
    where: { ...keyOf(db, id), status: 'draft' },
    data: {
      status: 'finished',
      rules,
      parameters,
      verdict,
      confirmed: [...confirmed],
      undetermined: [...undetermined],
      situations,
      monitoringMonths,
      alert,
      unansweredReason,
      finishedAt,
      finishedBy: db.userId,
    },
    select: { id: true },
  })
}

/** Deletes a draft; its changes stay in the trail. Returns its family, null when it is no draft of the commune. */
export async function deleteRiskDraft(db: CommuneDb, id: string): Promise<string | null> {
  const draft = await db.tx.riskSheet.findFirst({ where: draftOf(db, id), select: { familyId: true } })
  const { count } = await db.tx.riskSheet.deleteMany({ where: draftOf(db, id) })
  return count === 1 ? (draft?.familyId ?? null) : null
}
