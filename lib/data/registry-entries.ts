import { nothingConfirmed, type OpenEntry } from '@/lib/core/registry/registry-moves'
import { toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'

/** The open entries of a family, and of these children wherever they were registered. */
export async function openEntries(
  db: CommuneDb,
  familyId: string,
  childIds: readonly string[],
): Promise<readonly OpenEntry[]> {
  return db.tx.registryEntry.findMany({
    where: { ...db.key, closedOn: null, OR: [{ familyId }, { childId: { in: [...childIds] } }] },
    select: { id: true, childId: true },
  })
}

type Basis = { readonly familyId: string; readonly riskSheetId: string; readonly day: string }

/** Enters children on the day of the sheet that confirms their risks. */
export async function enterRegistry(db: CommuneDb, childIds: readonly string[], basis: Basis): Promise<void> {
  const { familyId, riskSheetId, day } = basis
  await db.tx.registryEntry.createMany({
    data: childIds.map((childId) => ({
      ...db.key,
      childId,
      familyId,
      riskSheetId,
      registeredOn: toDatabaseDate(day),
    })),
  })
}

/** Lets open entries rest on a newer sheet. */
export async function keepInRegistry(db: CommuneDb, entryIds: readonly string[], basis: Basis): Promise<void> {
  const { familyId, riskSheetId } = basis
  await db.tx.registryEntry.updateMany({
    where: { ...db.key, id: { in: [...entryIds] } },
    data: { familyId, riskSheetId },
  })
}

/** Closes entries because the sheet of that day confirms nothing any more. */
export async function leaveRegistry(db: CommuneDb, entryIds: readonly string[], day: string): Promise<void> {
  await db.tx.registryEntry.updateMany({
    where: { ...db.key, id: { in: [...entryIds] } },
    data: { closedOn: toDatabaseDate(day), closeReason: nothingConfirmed },
  })
}
