import { z } from 'zod'
import type { OpenRecords } from '@/lib/core/casework/next-step'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { visitStatuses } from '@/lib/core/home-visit/home-visit'
import { triesOfFamily, type TriesOfFamily } from '@/lib/core/home-visit/retry'
import { visitKinds } from '@/lib/core/plan/schedule-view'
import type { CommuneDb } from './db'
import { Prisma } from './generated/client'
import { jsonMoment, readTogether, type Read } from './read-together'

const familyList = z.array(
  z.object({ id: z.string(), home: z.boolean(), monitoring: z.boolean(), toldAt: jsonMoment.nullable() }),
)
const visit = z.object({
  familyId: z.string(),
  kind: z.enum(visitKinds),
  status: z.enum(visitStatuses),
  happenedOn: z.string().nullable(),
  happenedTime: z.string().nullable(),
})
const visitList = z.array(visit)

/** The queries behind triesIn: of every family that waits for a visit and had one in vain, or of these families alone. */
export function triesQueries(communeId: number, familyIds: readonly string[] | null = null) {
  const ids = familyIds === null ? null : [...familyIds]
  const waiting = Prisma.sql`
    f.commune_id = ${communeId} AND f.closed_on IS NULL AND (f.due_for = 'home-visit' OR f.monitoring_due_on IS NOT NULL)
    AND (${ids}::uuid[] IS NULL OR f.id = ANY (${ids}::uuid[]))
    AND EXISTS (SELECT FROM home_visit h WHERE h.commune_id = ${communeId} AND h.family_id = f.id
                AND h.status IN ('not-found', 'refused'))`
  return {
    waiting: Prisma.sql`
      SELECT f.id, COALESCE(f.due_for = 'home-visit', false) AS home, f.monitoring_due_on IS NOT NULL AS monitoring,
             GREATEST(
               (SELECT max(e.sent_at) FROM escalation e WHERE e.commune_id = ${communeId} AND e.family_id = f.id),
               (SELECT max(a.sent_at) FROM violence_alert a WHERE a.commune_id = ${communeId} AND a.family_id = f.id)
             ) AS "toldAt"
      FROM family f WHERE ${waiting}`,
    tried: Prisma.sql`
      SELECT v.family_id AS "familyId", v.kind, v.status, COALESCE(m.visited_on, v.happened_on)::text AS "happenedOn",
             v.happened_time AS "happenedTime"
      FROM family f
      JOIN home_visit v ON v.commune_id = ${communeId} AND v.family_id = f.id AND v.status <> 'cancelled'
      LEFT JOIN monitoring_visit m ON m.commune_id = ${communeId} AND m.id = v.visit_id
      WHERE ${waiting}
      UNION ALL
      SELECT m.family_id, 'monitoring-visit', 'done', max(m.visited_on)::text, NULL
      FROM family f JOIN monitoring_visit m ON m.commune_id = ${communeId} AND m.family_id = f.id
      WHERE ${waiting} GROUP BY m.family_id`,
  }
}

/** How the visits were tried that families wait for. Of a family that is not in the answer no try was in vain. */
export function triesIn(read: Read<keyof ReturnType<typeof triesQueries>>): ReadonlyMap<string, TriesOfFamily> {
  const own = new Map<string, z.output<typeof visit>[]>()
  for (const each of visitList.parse(read('tried'))) {
    const same = own.get(each.familyId)
    if (same === undefined) own.set(each.familyId, [each])
    else same.push(each)
  }
  return new Map(
    familyList
      .parse(read('waiting'))
      .map(({ id, home, monitoring, toldAt }) => [
        id,
        triesOfFamily(own.get(id) ?? [], { 'home-visit': home, 'monitoring-visit': monitoring, toldAt }, datedLimits),
      ]),
  )
}

/** The same, of these families alone. */
export const triesOf = async (
  db: CommuneDb,
  familyIds: readonly string[],
): Promise<ReadonlyMap<string, TriesOfFamily>> =>
  familyIds.length === 0 ? new Map() : triesIn(await readTogether(db, triesQueries(db.key.communeId, familyIds)))

/** What comes before each visit to a family. */
export function retriesIn(tries: ReadonlyMap<string, TriesOfFamily>, familyId: string): OpenRecords['retry'] {
  const tried = tries.get(familyId)
  if (tried === undefined) return nothingBefore
  return { 'home-visit': tried['home-visit'].retry, 'monitoring-visit': tried['monitoring-visit'].retry }
}
const nothingBefore = { 'home-visit': null, 'monitoring-visit': null } as const
