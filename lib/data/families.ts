import { z } from 'zod'
import type { Family, FamilyDetails } from '@/lib/core/casework/family-record'
import { dimensions, duties, familyStates } from '@/lib/core/casework/family-states'
import { fromDatabaseDateOrNull, toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'

const key = (db: CommuneDb, id: string) => ({ communeId_id: { communeId: db.key.communeId, id } })
const keptState = z.enum(familyStates)
const keptDuty = z.enum(duties).nullable()
const keptDimensions = z.array(z.literal(dimensions))

/** Enters a family into the Observatory; returns its id. Its standing is computed by refreshFamilyStanding. */
export async function addFamily(db: CommuneDb, details: FamilyDetails): Promise<string> {
  const created = await db.tx.family.create({
    data: { ...db.key, ...details, createdBy: db.userId },
    select: { id: true },
  })
  return created.id
}

/** One family of the commune; null when it is not there or of another one. */
export async function findFamily(db: CommuneDb, id: string): Promise<Family | null> {
  const row = await db.tx.family.findUnique({ where: key(db, id) })
  if (row === null) return null
  const village =
    row.villageId === null
      ? null
      : await db.tx.village.findUnique({ where: { id: row.villageId }, select: { name: true } })
  return {
    id: row.id,
    headName: row.headName,
    villageId: row.villageId,
    villageName: village?.name ?? null,
    street: row.street,
    streetNo: row.streetNo,
    phone: row.phone,
    state: keptState.parse(row.state),
    dueOn: fromDatabaseDateOrNull(row.dueOn),
    dueFor: keptDuty.parse(row.dueFor),
    dueAt: row.dueAt?.toISOString() ?? null,
    monitoringDueOn: fromDatabaseDateOrNull(row.monitoringDueOn),
    dimensions: keptDimensions.parse(row.dimensions),
    situations: row.situations,
    revision: row.revision,
    closedOn: fromDatabaseDateOrNull(row.closedOn),
    closeReason: row.closeReason,
    closeNote: row.closeNote,
  }
}

/** Saves the details if the family still has the revision that was read; false when it has not, or is not there. */
export async function changeFamily(
  db: CommuneDb,
  id: string,
  revision: number,
  details: FamilyDetails,
): Promise<boolean> {
  const { count } = await db.tx.family.updateMany({
    where: { communeId: db.key.communeId, id, revision },
    data: { ...details, revision: revision + 1 },
  })
  return count === 1
}

/** Closes the file on a day, for a reason (a code), with what is said of what was still open. False when it is closed already, or not there. */
export async function closeFamily(
  db: CommuneDb,
  id: string,
  { on, reason, note }: { readonly on: string; readonly reason: string; readonly note: string },
): Promise<boolean> {
  const { count } = await db.tx.family.updateMany({
    where: { communeId: db.key.communeId, id, closedOn: null },
    data: { closedOn: toDatabaseDate(on), closeReason: reason, closeNote: note, revision: { increment: 1 } },
  })
  return count === 1
}

/** Opens a closed file again. False when it is open, or not there. */
export async function reopenFamily(db: CommuneDb, id: string): Promise<boolean> {
  const { count } = await db.tx.family.updateMany({
    where: { communeId: db.key.communeId, id, NOT: { closedOn: null } },
    data: { closedOn: null, closeReason: null, closeNote: '', revision: { increment: 1 } },
  })
  return count === 1
}

/** Whether the commune has recorded any family yet. */
export const hasFamilies = async (db: CommuneDb): Promise<boolean> =>
  (await db.tx.family.findFirst({ where: db.key, select: { id: true } })) !== null
