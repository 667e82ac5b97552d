import { z } from 'zod'
import { addMonths } from '@/lib/core/deadlines/add-time'
import type { CommuneDb } from './db'

const pair = z.tuple([z.string(), z.number()])
/** How often each class of the records occurs, by the keys of lib/content/oversight/day-layout. */
export type Pairs = readonly (readonly [string, number])[]

/** What other counts tell already: families by state, duties as last judged, clocks of what was sent to the county. */
export async function keptFigures(db: CommuneDb): Promise<Pairs> {
  const { communeId } = db.key
  const [found] = await db.tx.$queryRaw<{ pairs: unknown }[]>`
    SELECT COALESCE(json_agg(json_build_array(key, figure)), '[]') AS pairs FROM (
      SELECT 'families.' || state AS key, families AS figure FROM family_state_count WHERE commune_id = ${communeId}
      UNION ALL
      SELECT 'children.' || state, children FROM family_state_count WHERE commune_id = ${communeId}
      UNION ALL
      SELECT told.key || duty, told.figure
      FROM (SELECT *, rank() OVER (ORDER BY counted_at DESC) AS newest FROM duty_count WHERE commune_id = ${communeId}) kept,
           LATERAL (VALUES ('open.', open + due_today), ('late.', late)) AS told (key, figure)
      WHERE newest = 1
      UNION ALL
      SELECT told.key, count(*)::integer
      FROM county_clock, LATERAL (VALUES (kind || 's.open', true), ('alerts.late', kind = 'alert' AND due_at < now()))
           AS told (key, holds)
      WHERE commune_id = ${communeId} AND answered_at IS NULL AND told.holds GROUP BY told.key
    ) kept`
  return z.array(pair).parse(found?.pairs)
}

/** Families with an open file by the situations of their latest risk sheet; plans in force; what is missing in the records. */
export async function recordFigures(db: CommuneDb): Promise<{ situations: Pairs; figures: Pairs }> {
  const { communeId } = db.key
  const situations = z.array(pair).parse(
    (
      await db.tx.$queryRaw<{ pairs: unknown }[]>`
        SELECT COALESCE(json_agg(json_build_array(situations::text, families)), '[]') AS pairs FROM (
          SELECT situations, count(*)::integer AS families FROM family
          WHERE commune_id = ${communeId} AND closed_on IS NULL AND situations IS NOT NULL GROUP BY situations) class`
    )[0]?.pairs,
  )
  const [found] = await db.tx.$queryRaw<{ pairs: unknown }[]>`
    SELECT json_build_array(
      json_build_array('plans.inForce', (
        SELECT count(*) FROM service_plan WHERE commune_id = ${communeId} AND status = 'approved')),
      json_build_array('quality.noCnpReason', count(*) FILTER (WHERE cnp IS NULL AND COALESCE(no_cnp_reason, '') = '')),
      json_build_array('quality.noBirthDate', count(*) FILTER (WHERE birth_date IS NULL)),
      json_build_array('quality.undetermined', (
        SELECT count(*) FROM family, LATERAL (
          SELECT undetermined FROM risk_sheet sheet
          WHERE sheet.commune_id = ${communeId} AND sheet.family_id = family.id AND sheet.status = 'finished'
          ORDER BY sheet_date DESC, finished_at DESC LIMIT 1) latest
        WHERE family.commune_id = ${communeId} AND family.closed_on IS NULL AND cardinality(latest.undetermined) > 0))
    ) AS pairs
    FROM child, LATERAL (
      SELECT FROM family WHERE family.commune_id = ${communeId} AND family.id = child.family_id AND closed_on IS NULL LIMIT 1
    ) open
    WHERE child.commune_id = ${communeId} AND left_on IS NULL`
  return { situations, figures: z.array(pair).parse(found?.pairs) }
}

/**
 * Children in special protection, and of those who entered it in the twelve months until `day` what was known of the family before
 * that day. An entry without a date is no entry.
 */
export async function careFigures(db: CommuneDb, day: string): Promise<Pairs> {
  const { communeId } = db.key
  const [found] = await db.tx.$queryRaw<{ pairs: unknown }[]>`
    SELECT COALESCE(json_agg(json_build_array(key, figure)), '[]') AS pairs FROM (
      SELECT 'care.children' AS key, count(*)::integer AS figure
      FROM special_protection_child WHERE commune_id = ${communeId} AND left_on IS NULL
      UNION ALL
      SELECT 'entered.' || CASE
          WHEN x.family_id IS NULL THEN 'untied'
          WHEN EXISTS (SELECT FROM service_plan p WHERE p.commune_id = ${communeId} AND p.family_id = x.family_id
                       AND p.order_date < x.placed_on) THEN 'plan'
          WHEN EXISTS (SELECT FROM risk_sheet r WHERE r.commune_id = ${communeId} AND r.family_id = x.family_id
                       AND r.status = 'finished' AND r.sheet_date < x.placed_on) THEN 'risk-sheet'
          WHEN EXISTS (SELECT FROM observation_sheet o WHERE o.commune_id = ${communeId} AND o.family_id = x.family_id
                       AND o.status = 'signed' AND o.filled_on < x.placed_on) THEN 'observation-sheet'
          ELSE 'nothing' END, count(*)::integer
      FROM special_protection_child x
      WHERE x.commune_id = ${communeId} AND placed_on > ${addMonths(day, -12)}::date AND placed_on <= ${day}::date
      GROUP BY 1
    ) care`
  return z.array(pair).parse(found?.pairs)
}
