import { z } from 'zod'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { visitStatuses } from '@/lib/core/home-visit/home-visit'
import { triesOfFamily, type TriesOfFamily } from '@/lib/core/home-visit/retry'
import { visitKinds } from '@/lib/core/plan/schedule-view'
import type { CommuneDb } from './db'

const family = z.object({ id: z.string(), home: z.boolean(), monitoring: z.boolean(), toldAt: z.date().nullable() })
const visit = z.object({
  familyId: z.string(),
  kind: z.enum(visitKinds),
  status: z.enum(visitStatuses),
  happenedOn: z.string().nullable(),
  happenedTime: z.string().nullable(),
})

const familyList = z.array(family)
const visitList = z.array(visit)

/**
 * How the visits were tried that families of the commune wait for: of every family that has a visit on record and waits for
 * one, or of these families alone. A family that is not in the answer was not tried.
 */
export async function triesOf(
  db: CommuneDb,
  familyIds: readonly string[] | null = null,
): Promise<ReadonlyMap<string, TriesOfFamily>> {
  const { communeId } = db.key
  const ids = familyIds === null ? null : [...familyIds]
  const families = familyList.parse(
    await db.tx.$queryRaw`
    SELECT f.id, COALESCE(f.due_for = 'home-visit', false) AS home, f.monitoring_due_on IS NOT NULL AS monitoring,
           GREATEST(
             (SELECT max(e.sent_at) FROM escalation e WHERE e.commune_id = ${communeId} AND e.family_id = f.id),
             (SELECT max(a.sent_at) FROM violence_alert a WHERE a.commune_id = ${communeId} AND a.family_id = f.id)
           ) AS "toldAt"
    FROM family f
    WHERE f.commune_id = ${communeId} AND f.closed_on IS NULL
      AND (f.due_for = 'home-visit' OR f.monitoring_due_on IS NOT NULL)
      AND (${ids}::uuid[] IS NULL OR f.id = ANY (${ids}::uuid[]))
      AND EXISTS (SELECT FROM home_visit h WHERE h.commune_id = ${communeId} AND h.family_id = f.id)`,
  )
  const known = families.map(({ id }) => id)
  if (known.length === 0) return new Map()
  const visits = visitList.parse(
    await db.tx.$queryRaw`
    SELECT h.family_id AS "familyId", h.kind, h.status, COALESCE(m.visited_on, h.happened_on)::text AS "happenedOn",
           h.happened_time AS "happenedTime"
    FROM home_visit h
    LEFT JOIN monitoring_visit m ON m.commune_id = ${communeId} AND m.id = h.visit_id
    WHERE h.commune_id = ${communeId} AND h.family_id = ANY (${known}::uuid[]) AND h.status <> 'cancelled'
    UNION ALL
    SELECT m.family_id, 'monitoring-visit', 'done', max(m.visited_on)::text, NULL
    FROM monitoring_visit m
    WHERE m.commune_id = ${communeId} AND m.family_id = ANY (${known}::uuid[]) GROUP BY m.family_id`,
  )
  const own = new Map<string, z.output<typeof visit>[]>(known.map((id) => [id, []]))
  for (const each of visits) own.get(each.familyId)?.push(each)
  return new Map(
    families.map(({ id, home, monitoring, toldAt }) => [
      id,
      triesOfFamily(
        own.get(id) ?? [],
        { 'home-visit': home, 'monitoring-visit': monitoring, toldAt: toldAt?.toISOString() ?? null },
        datedLimits,
      ),
    ]),
  )
}

/** What comes before each visit to a family. */
export const retriesIn = (tries: ReadonlyMap<string, TriesOfFamily>, familyId: string) => ({
  'home-visit': tries.get(familyId)?.['home-visit'].retry ?? null,
  'monitoring-visit': tries.get(familyId)?.['monitoring-visit'].retry ?? null,
})
