import type { FamilyStanding } from '@/lib/core/casework/family-standing'
import type { Identification } from '@/lib/core/observation/sheet'
import type { ReadFamily } from '@/lib/core/workbook/read-observatory'
import type { ReadChild } from '@/lib/core/workbook/read-persons'
import type { ReadSheet } from '@/lib/core/workbook/read-sheet'
import { toDatabaseDate, toDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'

/** A family of a workbook as it is entered; ids are made beforehand, so that all of it goes in by a few statements. */
export type NewcomerFamily = {
  readonly id: string
  readonly family: ReadFamily['family']
  readonly standing: FamilyStanding
  readonly children: readonly { readonly id: string; readonly details: ReadChild['details']; readonly tied: boolean }[]
  readonly sheet:
    | (Omit<ReadSheet, 'number'> & {
        readonly id: string
        readonly number: string
        readonly signedAt: Date
        readonly identification: Identification
      })
    | null
}

/** Each part is put together in one breath, through which nothing else is served. */
const atATime = 100

async function inParts<Row>(rows: readonly Row[], save: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let first = 0; first < rows.length; first += atATime) await save(rows.slice(first, first + atATime))
}

/** Enters families with their children, signed sheets and planned home visits. */
export async function addNewcomers(db: CommuneDb, newcomers: readonly NewcomerFamily[]): Promise<void> {
  const { key, userId, tx } = db
  await inParts(newcomers, (part) =>
    tx.family.createMany({
      data: part.map(({ id, family, standing: { dueOn, monitoringDueOn, dimensions, ...standsAt } }) => ({
        ...{ ...key, ...family, ...standsAt, id, createdBy: userId, dimensions: [...dimensions] },
        ...{ dueOn: toDatabaseDateOrNull(dueOn), monitoringDueOn: toDatabaseDateOrNull(monitoringDueOn) },
      })),
    }),
  )
  const children = newcomers.flatMap(({ id: familyId, children }) => children.map((child) => ({ ...child, familyId })))
  await inParts(children, (part) =>
    tx.child.createMany({
      data: part.map(({ id, familyId, details }) => ({
        ...{ ...key, ...details, id, familyId, birthDate: toDatabaseDate(details.birthDate) },
      })),
    }),
  )
  const sheets = newcomers.flatMap((family) => (family.sheet === null ? [] : [{ ...family, sheet: family.sheet }]))
  await inParts(sheets, (part) =>
    tx.observationSheet.createMany({
      data: part.map(({ id: familyId, sheet: { filledOn, receivedOn, visitOn, ...sheet } }) => ({
        ...{ ...key, ...sheet, familyId, status: 'signed', signedBy: userId, createdBy: userId },
        ...{ filledOn: toDatabaseDate(filledOn), receivedAt: toDatabaseDateOrNull(receivedOn) },
        visitOn: toDatabaseDateOrNull(visitOn),
        talkStart: sheet.talkStart || null,
        talkEnd: sheet.talkEnd || null,
      })),
    }),
  )
  const ties = sheets.flatMap(({ sheet, children }) =>
    children.flatMap(({ id, tied }) => (tied ? [{ ...key, sheetId: sheet.id, childId: id }] : [])),
  )
  await inParts(ties, (part) => tx.observationSheetChild.createMany({ data: part }))
  const visits = sheets.flatMap(({ id: familyId, sheet: { id, visitOn, visitorName, visitorPosition } }) =>
    visitOn === null
      ? []
      : [
          {
            ...key,
            familyId,
            observationSheetId: id,
            plannedOn: toDatabaseDate(visitOn),
            visitorName,
            visitorPosition,
            createdBy: userId,
          },
        ],
  )
  await inParts(visits, (part) => tx.homeVisit.createMany({ data: part }))
}

/** Numbers that came with sheets are not given out again: the counters of their years go on behind them. */
export async function passNumbers(db: CommuneDb, numbers: readonly string[]): Promise<void> {
  const { communeId, countyId } = db.key
  const last = new Map<number, number>()
  for (const number of numbers) {
    const [, running = '0', year = '0'] = /-(\d+)\/(\d+)$/.exec(number) ?? []
    last.set(Number(year), Math.max(last.get(Number(year)) ?? 0, Number(running)))
  }
  for (const [year, running] of last)
    await db.tx.$executeRaw`
      INSERT INTO sheet_counter (commune_id, county_id, year, last)
      SELECT ${communeId}, ${countyId}, ${year}, GREATEST(${running}::integer, COALESCE(MAX(substring(number FROM '^[0-9]{2}-([0-9]+)/')::integer), 0))
      FROM observation_sheet WHERE commune_id = ${communeId} AND number LIKE ${`%/${year}`}
      ON CONFLICT (commune_id, year) DO UPDATE SET last = GREATEST(sheet_counter.last, EXCLUDED.last)`
}
