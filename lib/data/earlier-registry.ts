import { z } from 'zod'
import { earlierCells, type EarlierCells } from '@/lib/core/workbook/earlier-entry'
import { toDatabaseDate, toDatabaseDateOrNull } from './calendar-date'
import type { ChildDetails } from '@/lib/core/casework/child-record'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'

export type Registered = {
  readonly row: number
  readonly cnp: string | null
  readonly surname: string
  readonly givenName: string
  readonly birthDate: string
}

const onFile = z.object({
  row: z.number(),
  childId: z.string(),
  familyId: z.string(),
  headName: z.string(),
  child: z.string(),
  /** The child left, or the file of the family is closed. */
  gone: z.boolean(),
  /** Stands in the Registry already, or an earlier register was entered. */
  entered: z.boolean(),
  /** Day of the latest finished risk sheet of the family. */
  judgedOn: z.string().nullable(),
})
/** A child of the commune whom a row of a register means. */
export type ChildOnFile = z.output<typeof onFile>

/** Whom the rows mean: the same CNP, or, where either has none, the same names and birth date. */
export async function childrenOnFile(db: CommuneDb, rows: readonly Registered[]): Promise<readonly ChildOnFile[]> {
  const { communeId } = db.key
  const found = await db.tx.$queryRaw`
    SELECT n.row, c.id AS "childId", f.id AS "familyId", f.head_name AS "headName", c.surname || ' ' || c.given_name AS child,
      c.left_on IS NOT NULL OR f.closed_on IS NOT NULL AS gone,
      EXISTS (SELECT FROM registry_entry e WHERE e.commune_id = ${communeId} AND e.child_id = c.id AND e.closed_on IS NULL)
        OR EXISTS (SELECT FROM earlier_registry_entry e WHERE e.commune_id = ${communeId} AND e.child_id = c.id) AS entered,
      (SELECT max(s.sheet_date)::text FROM risk_sheet s
       WHERE s.commune_id = ${communeId} AND s.family_id = f.id AND s.status = 'finished') AS "judgedOn"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS n (row integer, cnp text, surname text, "givenName" text, "birthDate" date)
    JOIN LATERAL (
      SELECT * FROM child k WHERE k.commune_id = ${communeId} AND k.cnp = n.cnp
      UNION
      SELECT * FROM child k WHERE k.commune_id = ${communeId} AND k.birth_date = n."birthDate"
        AND (k.cnp IS NULL OR n.cnp IS NULL) AND k.search = search_key(n.surname || ' ' || n."givenName")
    ) c ON true
    JOIN LATERAL (SELECT * FROM family WHERE commune_id = ${communeId} AND id = c.family_id LIMIT 1) f ON true
    ORDER BY n.row, c.id`
  return z.array(onFile).parse(found)
}

/** Adds children to families that are on file. */
export async function addSiblings(
  db: CommuneDb,
  siblings: readonly { readonly id: string; readonly familyId: string; readonly details: ChildDetails }[],
): Promise<void> {
  await db.tx.child.createMany({
    data: siblings.map(({ id, familyId, details }) => ({
      ...{ ...db.key, ...details, id, familyId, birthDate: toDatabaseDate(details.birthDate) },
    })),
  })
}

/** Keeps what an earlier register said of these children. */
export async function addEarlierEntries(
  db: CommuneDb,
  entries: readonly { readonly childId: string; readonly registeredOn: string | null; readonly cells: EarlierCells }[],
): Promise<void> {
  await db.tx.earlierRegistryEntry.createMany({
    data: entries.map(({ childId, registeredOn, cells }) => ({
      ...{ ...db.key, childId, content: cells, enteredBy: db.userId },
      registeredOn: toDatabaseDateOrNull(registeredOn),
    })),
  })
}

/**
 * Child `c` and family `f` of an entry `e`, looked up by their keys one by one: behind the policies the planner expects a handful of
 * rows and would compare each with each.
 */
export const childAndFamily = (communeId: number): Prisma.Sql => Prisma.sql`
  JOIN LATERAL (SELECT * FROM child WHERE commune_id = ${communeId} AND id = e.child_id LIMIT 1) c ON true
  JOIN LATERAL (SELECT * FROM family WHERE commune_id = ${communeId} AND id = c.family_id LIMIT 1) f ON true`

/** Holds while the family of an entry `e` has no finished risk sheet of the day of registration or later. */
export const waitsForSheet = (communeId: number): Prisma.Sql => Prisma.sql`
  c.left_on IS NULL AND f.closed_on IS NULL
  AND (SELECT s.id FROM risk_sheet s WHERE s.commune_id = ${communeId} AND s.family_id = c.family_id AND s.status = 'finished'
         AND (e.registered_on IS NULL OR s.sheet_date >= e.registered_on) LIMIT 1) IS NULL
  AND (SELECT r.id FROM registry_entry r WHERE r.commune_id = ${communeId} AND r.child_id = c.id AND r.closed_on IS NULL
       LIMIT 1) IS NULL`

const waiting = z.object({
  id: z.string(),
  child: z.string(),
  birthDate: z.string().nullable(),
  familyId: z.string(),
  headName: z.string(),
  registeredOn: z.string().nullable(),
  cells: earlierCells,
})
/** A child of an earlier register who waits for a risk sheet. */
export type EarlierEntry = z.output<typeof waiting>

/** Who waits, by the family; at most `limit` from `offset` on, and how many there are. */
export async function earlierEntries(
  db: CommuneDb,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly EarlierEntry[]; readonly total: number }> {
  const { communeId } = db.key
  const from = Prisma.sql`FROM earlier_registry_entry e ${childAndFamily(communeId)}
    WHERE e.commune_id = ${communeId} AND ${waitsForSheet(communeId)}`
  const [counted] = await db.tx.$queryRaw<{ total: number }[]>`SELECT count(*)::integer AS total ${from}`
  const rows = await db.tx.$queryRaw`
    SELECT e.id, c.surname || ' ' || c.given_name AS child, c.birth_date::text AS "birthDate", f.id AS "familyId",
      f.head_name AS "headName", e.registered_on::text AS "registeredOn", e.content AS cells
    ${from} ORDER BY f.head_name, f.id, c.birth_date, c.given_name, e.id LIMIT ${limit} OFFSET ${offset}`
  return { rows: z.array(waiting).parse(rows), total: counted?.total ?? 0 }
}
