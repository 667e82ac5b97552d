import { entrySchema, type Entry, type Target } from '@/lib/core/sheet-sync/change'
import type { UsedNumbers } from '@/lib/core/sheet-sync/numbers'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'

const columns = {
  id: true,
  kind: true,
  entity: true,
  number: true,
  code: true,
  value: true,
  at: true,
  revision: true,
} as const

const entryOf = ({ at, ...row }: Prisma.RiskChangeGetPayload<{ select: typeof columns }>): Entry =>
  entrySchema.parse({ ...row, at: at.toISOString() })

/** The changes of a sheet after a revision, up to `until` where given, in order. */
export async function changesSince(
  db: CommuneDb,
  sheetId: string,
  since: number,
  until?: number,
): Promise<readonly Entry[]> {
  const rows = await db.tx.riskChange.findMany({
    where: { ...db.key, sheetId, revision: { gt: since, lte: until } },
    orderBy: { revision: 'asc' },
    select: columns,
  })
  return rows.map(entryOf)
}

/** Those of the changes that the commune has already, with the sheet they belong to. */
export async function knownChanges(
  db: CommuneDb,
  ids: readonly string[],
): Promise<readonly (Pick<Entry, 'id' | 'revision' | 'number'> & { readonly sheetId: string })[]> {
  return db.tx.riskChange.findMany({
    where: { ...db.key, id: { in: [...ids] } },
    select: { id: true, revision: true, number: true, sheetId: true },
  })
}

/** The numbers that were given to persons of a sheet, the removed ones included. */
export async function numbersGiven(db: CommuneDb, sheetId: string): Promise<UsedNumbers> {
  const rows = await db.tx.riskChange.findMany({
    where: { ...db.key, sheetId, kind: 'add' },
    select: { entity: true, number: true },
  })
  const of = (entity: string) => rows.filter((row) => row.entity === entity).map(({ number }) => number)
  return { person: of('person'), separatedChild: of('separatedChild') }
}

/** Writes changes into the log of a locked sheet. */
export async function logChanges(db: CommuneDb, sheetId: string, entries: readonly Entry[]): Promise<void> {
  await db.tx.riskChange.createMany({
    data: entries.map(({ value, at, ...entry }) => ({
      ...db.key,
      ...entry,
      sheetId,
      value: value ?? Prisma.DbNull,
      at: new Date(at),
      userId: db.userId,
    })),
  })
}

/** Where the last answer of a sheet was given; null while it holds only what it began with, all of one moment. */
export async function lastAnswered(db: CommuneDb, sheetId: string): Promise<Target | null> {
  const first = await db.tx.riskChange.findFirst({ where: { ...db.key, sheetId, revision: 1 }, select: { at: true } })
  const row = await db.tx.riskChange.findFirst({
    where: { ...db.key, sheetId, kind: 'answer', at: { not: first?.at } },
    orderBy: { revision: 'desc' },
    select: columns,
  })
  if (row === null) return null
  const { entity, number, code } = entryOf(row)
  return { entity, number, code }
}
