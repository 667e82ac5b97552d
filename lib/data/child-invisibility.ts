import { z } from 'zod'
import { findingsOf, type SheetChild } from '@/lib/core/invisible/from-risk-sheet'
import { services, type Invisibility, type Service } from '@/lib/core/invisible/invisibility'
import type { MonthCount } from '@/lib/core/invisible/shares'
import { fromDatabaseDate, fromDatabaseDateOrNull, toDatabaseDate } from './calendar-date'
import type { ActorDb, CommuneDb } from './db'
import type { Prisma } from './generated/client'

const service = z.enum(services)
const source = z.enum(['risk-sheet', 'intake', 'by-hand'])

const recordOf = (row: Prisma.ChildInvisibilityGetPayload<object>): Invisibility => ({
  id: row.id,
  childId: row.childId,
  service: service.parse(row.service),
  foundOn: fromDatabaseDate(row.foundOn),
  source: source.parse(row.source),
  solvedOn: fromDatabaseDateOrNull(row.solvedOn),
  solution: row.solution,
})

/** What was ever found of some children, the latest first. */
export async function invisibilityOf(db: CommuneDb, childIds: readonly string[]): Promise<readonly Invisibility[]> {
  const rows = await db.tx.childInvisibility.findMany({
    where: { ...db.key, childId: { in: [...childIds] } },
    orderBy: [{ foundOn: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map(recordOf)
}

export type Finding = {
  readonly childId: string
  readonly service: Service
  readonly foundOn: string
  readonly source: Invisibility['source']
  readonly riskSheetId: string | null
}

/** Keeps findings; one that stands open already is left as it is. */
export async function addFindings(db: CommuneDb, findings: readonly Finding[]): Promise<void> {
  await db.tx.childInvisibility.createMany({
    data: findings.map((finding) => ({
      ...db.key,
      ...finding,
      foundOn: toDatabaseDate(finding.foundOn),
      createdBy: db.userId,
    })),
    skipDuplicates: true,
  })
}

/** The service knows the child since that day; `solution` says how. Counts how many open records of the commune that was. */
export async function solveFindings(
  db: CommuneDb,
  ids: readonly string[],
  solvedOn: string,
  solution: string,
): Promise<number> {
  const { count } = await db.tx.childInvisibility.updateMany({
    where: { ...db.key, id: { in: [...ids] }, solvedOn: null },
    data: { solvedOn: toDatabaseDate(solvedOn), solution },
  })
  return count
}

/** Kept as the solution of a record that a later risk sheet shows to be solved. */
const solvedBySheet = 'risk-sheet'

/** Keeps what a finished risk sheet tells of children whom a family doctor or a school does not know. */
export async function noteFindingsOfSheet(
  db: CommuneDb,
  children: readonly SheetChild[],
  { riskSheetId, day }: { readonly riskSheetId: string; readonly day: string },
): Promise<void> {
  const known = await invisibilityOf(
    db,
    children.map(({ childId }) => childId),
  )
  const open = known.filter(({ solvedOn, foundOn }) => solvedOn === null && foundOn <= day)
  const { found, solved } = findingsOf(children, open)
  await addFindings(
    db,
    found.map((finding) => ({ ...finding, foundOn: day, source: 'risk-sheet', riskSheetId })),
  )
  await solveFindings(db, solved, day, solvedBySheet)
}

/** One record of the commune; null when there is none with that id. */
export async function findFinding(db: CommuneDb, id: string): Promise<Invisibility | null> {
  const row = await db.tx.childInvisibility.findUnique({
    where: { communeId_id: { communeId: db.key.communeId, id } },
  })
  return row === null ? null : recordOf(row)
}

const openChild = z.object({
  childId: z.string(),
  familyId: z.string(),
  name: z.string(),
  birthDate: z.string().nullable(),
  headName: z.string(),
  village: z.string().nullable(),
  services: z.array(service),
  foundOn: z.string(),
})
export type InvisibleChild = z.output<typeof openChild>

/** The children whom a service does not know today, the longest so first. */
export async function invisibleChildren(db: CommuneDb): Promise<readonly InvisibleChild[]> {
  const rows = await db.tx.$queryRaw`
    SELECT c.id AS "childId", c.family_id AS "familyId", c.surname || ' ' || c.given_name AS name,
      c.birth_date::text AS "birthDate", f.head_name AS "headName", v.name AS village,
      array_agg(i.service ORDER BY i.service) AS services, min(i.found_on)::text AS "foundOn"
    FROM child_invisibility i
    JOIN child c ON c.commune_id = i.commune_id AND c.id = i.child_id
    JOIN family f ON f.commune_id = c.commune_id AND f.id = c.family_id
    LEFT JOIN village v ON v.commune_id = ${db.key.communeId} AND v.id = f.village_id
    WHERE i.commune_id = ${db.key.communeId} AND i.solved_on IS NULL AND c.left_on IS NULL
    GROUP BY c.commune_id, c.id, f.head_name, v.name
    ORDER BY min(i.found_on), name, c.id`
  return z.array(openChild).parse(rows)
}

/** How many children entered the Observatory in one month ("2026-05") and left it in another, or not yet. */
export async function childrenOverTime(
  db: CommuneDb,
): Promise<readonly { readonly entered: string; readonly left: string | null; readonly children: number }[]> {
  return db.tx.$queryRaw`
    SELECT to_char(created_at AT TIME ZONE 'Europe/Bucharest', 'YYYY-MM') AS entered, to_char(left_on, 'YYYY-MM') AS "left",
      count(*)::integer AS children
    FROM child WHERE commune_id = ${db.key.communeId} GROUP BY 1, 2`
}

const counted = z.object({
  communeId: z.number(),
  commune: z.string(),
  /** In families without a closed file, today. */
  children: z.number(),
  counts: z.array(z.object({ month: z.string(), service: z.string(), found: z.number(), solved: z.number() })),
})
export type CommuneCounts = z.output<typeof counted>

/** The counts of every commune that the actor may know of, by name of commune. Communes without families are left out. */
export async function invisibleCounts(db: ActorDb): Promise<readonly CommuneCounts[]> {
  const rows = await db.tx.$queryRaw`
    SELECT commune.id AS "communeId", commune.name AS commune, kept.children,
      COALESCE((SELECT jsonb_agg(jsonb_build_object('month', n.month, 'service', n.service, 'found', n.found,
                                                    'solved', n.solved) ORDER BY n.month)
                FROM invisible_child_count n WHERE n.commune_id = commune.id), '[]') AS counts
    FROM (SELECT commune_id, sum(children)::integer AS children FROM family_state_count
          WHERE state <> 'closed' GROUP BY commune_id) kept
    JOIN commune ON commune.id = kept.commune_id
    ORDER BY commune.name, commune.id`
  return z.array(counted).parse(rows)
}

const countedCounty = z.object({
  id: z.number(),
  name: z.string(),
  children: z.number(),
  counts: z.array(z.object({ month: z.string(), found: z.number(), solved: z.number() })),
})

/** The counties with the sums of their communes, whatever the service, by name. Counties without families are left out. */
export async function invisibleCountsByCounty(db: ActorDb): Promise<readonly z.output<typeof countedCounty>[]> {
  const rows = await db.tx.$queryRaw`
    SELECT county.code AS id, county.name, kept.children, COALESCE(counted.counts, '[]') AS counts
    FROM (SELECT county_id, sum(children)::integer AS children FROM family_state_count
          WHERE state <> 'closed' GROUP BY county_id) kept
    JOIN county ON county.code = kept.county_id
    LEFT JOIN (
      SELECT county_id, jsonb_agg(jsonb_build_object('month', month, 'found', found, 'solved', solved) ORDER BY month) AS counts
      FROM (SELECT county_id, month, sum(found)::integer AS found, sum(solved)::integer AS solved
            FROM invisible_child_count WHERE service = 'any' GROUP BY county_id, month) monthly
      GROUP BY county_id
    ) counted ON counted.county_id = kept.county_id
    ORDER BY county.name, county.code`
  return z.array(countedCounty).parse(rows)
}

/** The counts of the own commune for one service, or 'any'. */
export async function countsOfCommune(db: CommuneDb, of: Service | 'any'): Promise<readonly MonthCount[]> {
  return db.tx.invisibleChildCount.findMany({
    where: { communeId: db.key.communeId, service: of },
    orderBy: { month: 'asc' },
    select: { month: true, found: true, solved: true },
  })
}
