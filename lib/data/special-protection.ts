import { z } from 'zod'
import type { Recorded } from '@/lib/core/corrections/correction'
import { measures, type ListedChild, type NewListedChild } from '@/lib/core/special-protection/listed-child'
import { toDatabaseDate, toDatabaseDateOrNull } from './calendar-date'
import type { ActorDb, CommuneDb } from './db'
import { Prisma } from './generated/client'

const listedRow = z.object({
  id: z.string(),
  communeId: z.number(),
  commune: z.string(),
  surname: z.string(),
  givenName: z.string(),
  birthDate: z.string(),
  parents: z.string(),
  measure: z.enum(measures),
  placedOn: z.string().nullable(),
  familyId: z.string().nullable(),
  familyName: z.string().nullable(),
  riskSheetOn: z.string().nullable(),
  excuse: z.string(),
  leftOn: z.string().nullable(),
  leftReason: z.string(),
  withdrawnOn: z.string().nullable(),
  withdrawnReason: z.string(),
  revision: z.number(),
})

/** Under the policies of the county the family and its risk sheets are not there to join. */
const listed = (where: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT x.id, x.commune_id AS "communeId", c.name AS commune, x.surname, x.given_name AS "givenName",
         x.birth_date::text AS "birthDate", x.parents, x.measure, x.placed_on::text AS "placedOn",
         x.family_id AS "familyId", f.head_name AS "familyName", first.day::text AS "riskSheetOn", x.excuse,
         x.left_on::text AS "leftOn", x.left_reason AS "leftReason",
         (x.withdrawn_at AT TIME ZONE 'Europe/Bucharest')::date::text AS "withdrawnOn", x.withdrawn_reason AS "withdrawnReason",
         x.revision
  FROM special_protection_child x
  JOIN commune c ON c.id = x.commune_id
  LEFT JOIN family f ON f.commune_id = x.commune_id AND f.id = x.family_id
  LEFT JOIN LATERAL (SELECT min(r.sheet_date) AS day FROM risk_sheet r
    WHERE r.commune_id = x.commune_id AND r.family_id = x.family_id AND r.status = 'finished') first ON true
  WHERE ${where}
  ORDER BY c.name, x.withdrawn_at IS NOT NULL, x.left_on NULLS FIRST, x.surname, x.given_name, x.id LIMIT 2000`

type Place = { readonly communeId: number } | { readonly countyId: number }

/** The children on the list of a commune or a county, those who left last; at most 2,000. */
export async function listedChildren(db: ActorDb, place: Place): Promise<ListedChild[]> {
  const where =
    'communeId' in place ? Prisma.sql`x.commune_id = ${place.communeId}` : Prisma.sql`x.county_id = ${place.countyId}`
  return z.array(listedRow).parse(await db.tx.$queryRaw(listed(where)))
}

/** One child of the list; null when the actor sees none with that id. */
export async function findListedChild(db: ActorDb, id: string): Promise<ListedChild | null> {
  const [row] = z.array(listedRow).parse(await db.tx.$queryRaw(listed(Prisma.sql`x.id = ${id}::uuid`)))
  return row ?? null
}

type Listing = {
  readonly countyId: number
  readonly by: string
  readonly at: Date
  readonly source: 'entered' | 'imported'
}

/** Puts children on the list, but for those who are on it already; says how many were added. */
export async function listChildren(
  db: ActorDb,
  children: readonly NewListedChild[],
  { countyId, by, at, source }: Listing,
): Promise<number> {
  const { count } = await db.tx.specialProtectionChild.createMany({
    data: children.map(({ communeId, surname, givenName, birthDate, parents, measure, placedOn }) => ({
      ...{ communeId, countyId, surname, givenName, parents, measure, source },
      birthDate: toDatabaseDate(birthDate),
      placedOn: toDatabaseDateOrNull(placedOn),
      listedAt: at,
      listedBy: by,
    })),
    skipDuplicates: true,
  })
  return count
}

type Change = { readonly id: string; readonly revision: number }
const seen = (db: CommuneDb, { id, revision }: Change) => ({ ...db.key, id, revision, leftOn: null, withdrawnAt: null })

/** Ties a child of the list to a family of the commune; false when somebody was faster. */
export async function tieChild(db: CommuneDb, change: Change, familyId: string, at: Date): Promise<boolean> {
  const { count } = await db.tx.specialProtectionChild.updateMany({
    where: seen(db, change),
    data: {
      ...{ familyId, tiedAt: at, excuse: '', excusedAt: null, decidedBy: db.userId },
      revision: change.revision + 1,
    },
  })
  return count === 1
}

/** Keeps why the family of a child gets no risk sheet; false when somebody was faster. */
export async function excuseChild(db: CommuneDb, change: Change, excuse: string, at: Date): Promise<boolean> {
  const { count } = await db.tx.specialProtectionChild.updateMany({
    where: seen(db, change),
    data: { excuse, excusedAt: at, decidedBy: db.userId, revision: change.revision + 1 },
  })
  return count === 1
}

/** The county takes a child off the list that left special protection; false when somebody was faster. */
export async function takeOffList(
  db: ActorDb,
  { id, revision }: Change,
  left: { readonly countyId: number; readonly on: string; readonly reason: string },
): Promise<boolean> {
  const { count } = await db.tx.specialProtectionChild.updateMany({
    where: { countyId: left.countyId, id, revision, leftOn: null, withdrawnAt: null },
    data: { leftOn: toDatabaseDate(left.on), leftReason: left.reason, revision: revision + 1 },
  })
  return count === 1
}

/** The county withdraws an entry that was made by mistake; false when somebody was faster. */
export async function withdrawChild(
  db: ActorDb,
  { id, revision }: Change,
  withdrawn: { readonly countyId: number; readonly at: Date; readonly reason: string },
): Promise<boolean> {
  const { count } = await db.tx.specialProtectionChild.updateMany({
    where: { countyId: withdrawn.countyId, id, revision, withdrawnAt: null },
    data: { withdrawnAt: withdrawn.at, withdrawnReason: withdrawn.reason, revision: revision + 1 },
  })
  return count === 1
}

/** As findListedChild; others who change the entry wait until this transaction ends. */
export async function lockListedChild(db: ActorDb, id: string): Promise<ListedChild | null> {
  await db.tx.$queryRaw`SELECT 1 FROM special_protection_child WHERE id = ${id}::uuid FOR UPDATE`
  return findListedChild(db, id)
}

/** Lays a correction upon an entry; addCorrection has kept what it said. */
export async function changeListedChild(
  db: ActorDb,
  { id, communeId }: Pick<ListedChild, 'id' | 'communeId'>,
  { birthDate, placedOn, leftOn, ...entry }: Recorded<'listed-child'>,
): Promise<void> {
  await db.tx.specialProtectionChild.update({
    where: { communeId_id: { communeId, id } },
    data: {
      ...entry,
      birthDate: toDatabaseDate(birthDate),
      placedOn: toDatabaseDateOrNull(placedOn),
      leftOn: toDatabaseDateOrNull(leftOn),
      revision: { increment: 1 },
    },
    select: { id: true },
  })
}

/** The family of the commune that a signed sheet's number names; null: no such sheet. */
export async function familyOfSheet(db: CommuneDb, number: string): Promise<string | null> {
  const row = await db.tx.observationSheet.findUnique({
    where: { communeId_number: { communeId: db.key.communeId, number } },
    select: { familyId: true, status: true },
  })
  return row?.status === 'signed' ? row.familyId : null
}
