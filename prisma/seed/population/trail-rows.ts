import type { Row, Rows } from '../demo/records/rows'
import { numberMarks } from './marks'

/** Of which records the trail tells that they were made: those that a person would ask about. */
const trailed = [
  'family',
  'child',
  'observation_sheet',
  'risk_sheet',
  'home_visit',
  'service_plan',
  'monitoring_visit',
  'violence_alert',
  'escalation',
] as const

/** Documents that stand in the record itself: as the trigger leaves out the answers of a risk sheet, a load leaves out these too. */
const leftOut = new Set([
  ...['content', 'verdict'],
  ...['parameters', 'child_links', 'answers', 'other_texts', 'draft', 'identification'],
])

/** The trail of a family: one entry a record, as the trigger writes when it is made in one step. */
export function trailRows(rows: Rows): Row[] {
  return trailed.flatMap((table) =>
    rows[table].map((row) => ({
      commune_id: row.commune_id,
      county_id: row.county_id,
      at: row.created_at ?? row.sent_at,
      user_id: row.created_by ?? row.sent_by ?? rows.family[0]?.created_by,
      table_name: table,
      row_id: row.id,
      family_id: table === 'family' ? row.id : row.family_id,
      action: 'insert',
      before: null,
      after: Object.fromEntries(
        Object.entries(row).flatMap(([column, value]) =>
          leftOut.has(column) ? [] : [[column, value === numberMarks.village ? numberMarks.villageInJson : value]],
        ),
      ),
    })),
  )
}
