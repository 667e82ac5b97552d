import { fromDatabaseDateOrNull } from './calendar-date'
import type { CommuneDb } from './db'

/** What an observation sheet takes from the file of its family. Days are "2026-05-07". */
export type FamilyOfSheet = {
  readonly headName: string
  readonly village: string
  readonly street: string
  readonly streetNo: string
  readonly phone: string
  readonly closed: boolean
  readonly state: string
  readonly children: readonly {
    readonly id: string
    readonly birthDate: string | null
    readonly leftOn: string | null
  }[]
}

/** The family as its file stands now; null when the commune has none with that id. */
export async function familyOfSheet(db: CommuneDb, familyId: string): Promise<FamilyOfSheet | null> {
  const { communeId } = db.key
  const row = await db.tx.family.findUnique({
    where: { communeId_id: { communeId, id: familyId } },
    select: {
      headName: true,
      villageId: true,
      street: true,
      streetNo: true,
      phone: true,
      closedOn: true,
      state: true,
      children: { select: { id: true, birthDate: true, leftOn: true }, orderBy: { id: 'asc' } },
    },
  })
  if (row === null) return null
  const { villageId, closedOn, children, ...family } = row
  const village =
    villageId === null
      ? null
      : await db.tx.village.findUnique({
          where: { communeId_id: { communeId, id: villageId } },
          select: { name: true },
        })
  return {
    ...family,
    village: village?.name ?? '',
    closed: closedOn !== null,
    children: children.map(({ id, birthDate, leftOn }) => ({
      id,
      birthDate: fromDatabaseDateOrNull(birthDate),
      leftOn: fromDatabaseDateOrNull(leftOn),
    })),
  }
}

/** As familyOfSheet; others who change the family wait until this transaction ends. */
export async function lockFamilyOfSheet(db: CommuneDb, familyId: string): Promise<FamilyOfSheet | null> {
  await db.tx.$queryRaw`
    SELECT 1 FROM family WHERE commune_id = ${db.key.communeId} AND id = ${familyId}::uuid FOR UPDATE`
  return familyOfSheet(db, familyId)
}
