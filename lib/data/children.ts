import { z } from 'zod'
import { noCnpReasons, type Child, type ChildDetails } from '@/lib/core/casework/child-record'
import { fromDatabaseDateOrNull, toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'

const key = (db: CommuneDb, id: string) => ({ communeId_id: { communeId: db.key.communeId, id } })
const sexCode = z.literal([1, 2]).nullable()
const reasonCode = z.enum(noCnpReasons).nullable().catch(null)

const columns = (child: ChildDetails) => ({ ...child, birthDate: toDatabaseDate(child.birthDate) })

type ChildColumns = {
  id: string
  familyId: string
  surname: string
  givenName: string
  birthDate: Date | null
  sex: number | null
  cnp: string | null
  noCnpReason: string | null
  separated: boolean
  leftOn: Date | null
  leftReason: string | null
  revision: number
}

const childOf = (row: ChildColumns): Child => ({
  id: row.id,
  familyId: row.familyId,
  surname: row.surname,
  givenName: row.givenName,
  birthDate: fromDatabaseDateOrNull(row.birthDate),
  sex: sexCode.parse(row.sex),
  cnp: row.cnp,
  noCnpReason: reasonCode.parse(row.noCnpReason),
  separated: row.separated,
  leftOn: fromDatabaseDateOrNull(row.leftOn),
  leftReason: row.leftReason,
  revision: row.revision,
})

/** Enters children into a family. A CNP that the commune has already is refused by the database (holderOfCnp asks first). */
export async function addChildren(db: CommuneDb, familyId: string, children: readonly ChildDetails[]): Promise<void> {
  await db.tx.child.createMany({ data: children.map((child) => ({ ...db.key, familyId, ...columns(child) })) })
}

/** All children ever entered in a family: those there first, the oldest first. */
export async function childrenOfFamily(db: CommuneDb, familyId: string): Promise<Child[]> {
  const rows = await db.tx.child.findMany({
    where: { communeId: db.key.communeId, familyId },
    orderBy: [{ leftOn: { sort: 'asc', nulls: 'first' } }, { birthDate: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
  })
  return rows.map(childOf)
}

/** One child of a family; null when it is not there, in another family or another commune. */
export async function findChild(db: CommuneDb, familyId: string, id: string): Promise<Child | null> {
  const row = await db.tx.child.findUnique({ where: { ...key(db, id), familyId } })
  return row === null ? null : childOf(row)
}

/** Saves a child if it still has the revision that was read; false when it has not, or is not there. */
export async function changeChild(db: CommuneDb, id: string, revision: number, child: ChildDetails): Promise<boolean> {
  const { count } = await db.tx.child.updateMany({
    where: { communeId: db.key.communeId, id, revision },
    data: { ...columns(child), revision: revision + 1 },
  })
  return count === 1
}

/** The child leaves the Observatory on a day, for a reason (a code), and with it the Registry. False when it has left already. */
export async function endChild(db: CommuneDb, id: string, leftOn: string, leftReason: string): Promise<boolean> {
  const day = toDatabaseDate(leftOn)
  const { count } = await db.tx.child.updateMany({
    where: { communeId: db.key.communeId, id, leftOn: null },
    data: { leftOn: day, leftReason, revision: { increment: 1 } },
  })
  await db.tx.registryEntry.updateMany({
    where: { communeId: db.key.communeId, childId: id, closedOn: null },
    data: { closedOn: day, closeReason: leftReason },
  })
  return count === 1
}

/** The child is in the Observatory again. False when it has not left. */
export async function returnChild(db: CommuneDb, id: string): Promise<boolean> {
  const { count } = await db.tx.child.updateMany({
    where: { communeId: db.key.communeId, id, NOT: { leftOn: null } },
    data: { leftOn: null, leftReason: null, revision: { increment: 1 } },
  })
  return count === 1
}

/** Whether the child stood in the Registry until it left, on that day and for that reason. */
export async function leftTheRegistry(db: CommuneDb, id: string, leftOn: string, leftReason: string): Promise<boolean> {
  const count = await db.tx.registryEntry.count({
    where: { communeId: db.key.communeId, childId: id, closedOn: toDatabaseDate(leftOn), closeReason: leftReason },
  })
  return count > 0
}

export type CnpHolder = { readonly childId: string; readonly familyId: string; readonly headName: string }

/** Who in the commune has this CNP, also among those who left. */
export async function holderOfCnp(db: CommuneDb, cnp: string): Promise<CnpHolder | null> {
  const row = await db.tx.child.findFirst({
    where: { communeId: db.key.communeId, cnp },
    select: { id: true, familyId: true, family: { select: { headName: true } } },
  })
  return row === null ? null : { childId: row.id, familyId: row.familyId, headName: row.family.headName }
}
