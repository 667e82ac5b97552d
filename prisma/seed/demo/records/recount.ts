import type { Client } from 'pg'

/** Counts and clocks that the triggers keep row by row: made anew after a load, from the rows of a commune ($1). */
const recounts = {
  family_state_count: `
    INSERT INTO family_state_count (commune_id, county_id, state, families, children)
    SELECT commune_id, county_id, state, count(*), sum(children_count)
    FROM family WHERE commune_id = $1 GROUP BY commune_id, county_id, state`,
  violence_count: `
    INSERT INTO violence_count (commune_id, county_id, year, form, age_band, sex, stage, children)
    SELECT alert.commune_id, alert.county_id, extract(year FROM sent_at AT TIME ZONE 'Europe/Bucharest')::integer, form,
           child ->> 'ageBand', COALESCE((child ->> 'sex')::integer, 0), told.stage, count(*)
    FROM violence_alert alert,
         LATERAL (VALUES ('suspected', forms), ('confirmed', confirmed_forms)) AS told (stage, named),
         unnest(ARRAY['any'] || told.named) AS form,
         jsonb_array_elements(content -> 'children') AS child
    WHERE alert.commune_id = $1 AND sent_at IS NOT NULL
      AND (told.stage = 'suspected' OR (child ->> 'id')::uuid = ANY (confirmed_children))
    GROUP BY 1, 2, 3, 4, 5, 6, 7`,
  county_clock: `
    INSERT INTO county_clock (commune_id, county_id, kind, case_id, sent_at, due_at, received_at, answered_at)
    SELECT commune_id, county_id, 'alert', id, sent_at, due_at, received_at, verified_at
    FROM violence_alert WHERE commune_id = $1 AND sent_at IS NOT NULL
    UNION ALL
    SELECT commune_id, county_id, 'escalation', id, sent_at, NULL, received_at, advised_at
    FROM escalation WHERE commune_id = $1`,
  // Counted by the first round.
  commune_stale: `
    INSERT INTO commune_stale (commune_id, county_id, xact) SELECT id, county_id, 0 FROM commune WHERE id = $1`,
  analysis_stale: `
    INSERT INTO analysis_stale (commune_id, county_id, xact) SELECT id, county_id, 0 FROM commune WHERE id = $1`,
  invisible_child_count: `
    INSERT INTO invisible_child_count (commune_id, county_id, month, service, found, solved)
    SELECT commune_id, county_id, to_char(day, 'YYYY-MM'), service,
           count(*) FILTER (WHERE event = 'found'), count(*) FILTER (WHERE event = 'solved')
    FROM (
      SELECT commune_id, county_id, COALESCE(service, 'any') AS service, min(found_on) AS found_on,
             CASE WHEN bool_and(solved_on IS NOT NULL) THEN max(solved_on) END AS solved_on
      FROM child_invisibility WHERE commune_id = $1
      GROUP BY GROUPING SETS ((commune_id, county_id, child_id, service), (commune_id, county_id, child_id))
    ) spell, LATERAL (VALUES ('found', found_on), ('solved', solved_on)) AS told (event, day)
    WHERE day IS NOT NULL
    GROUP BY commune_id, county_id, to_char(day, 'YYYY-MM'), service`,
} as const

export const keptByTriggers: readonly string[] = Object.keys(recounts)

/** Counts a commune as the triggers do change by change. */
export async function recount(owner: Client, commune: number): Promise<void> {
  for (const [table, counted] of Object.entries(recounts)) {
    await owner.query(`DELETE FROM ${table} WHERE commune_id = $1`, [commune])
    await owner.query(counted, [commune])
  }
}
