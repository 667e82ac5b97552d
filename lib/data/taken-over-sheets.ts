import type { Identification } from '@/lib/core/observation/sheet'
import type { SentSheet } from '@/lib/core/intake/professional-sheet'
import type { Visit } from '@/lib/core/observation/check-visit'
import { toDatabaseDate, toDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'

export type TakenOver = {
  readonly familyId: string
  readonly number: string
  readonly identification: Identification
  readonly childIds: readonly string[]
  /** When it reached SPAS, ISO in UTC: the clock of the visit counts from there. */
  readonly receivedAt: string
  readonly signedAt: Date
  readonly visit: Visit | null
}

/** Enters a professional's sheet among the signed sheets of a family, word for word, and returns its id. */
export async function addTakenOverSheet(db: CommuneDb, sheet: SentSheet, entry: TakenOver): Promise<string> {
  const { fillerKind, fillerName, fillerPosition, talkStart, talkEnd, headSigned, answers, otherTexts } = sheet
  const { visit, childIds, ...signed } = entry
  const row = await db.tx.observationSheet.create({
    data: {
      ...db.key,
      ...signed,
      fillerKind,
      fillerName,
      fillerPosition,
      talkStart: talkStart || null,
      talkEnd: talkEnd || null,
      headSigned,
      answers,
      otherTexts,
      status: 'signed',
      filledOn: toDatabaseDate(sheet.filledOn),
      riskSheetNeeded: sheet.suspicion,
      visitorName: visit?.visitorName ?? '',
      visitorPosition: visit?.visitorPosition ?? '',
      visitOn: toDatabaseDateOrNull(visit?.visitOn ?? null),
      signedBy: db.userId,
      createdBy: db.userId,
    },
    select: { id: true },
  })
  await db.tx.observationSheetChild.createMany({
    data: childIds.map((childId) => ({ ...db.key, sheetId: row.id, childId })),
  })
  return row.id
}
