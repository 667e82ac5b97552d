import { describe, expect, it } from 'vitest'
import { names, rows, tables } from './catalogue'

describe('a policy', () => {
  it('of a commune reads each setting in a scalar sub-select, once a statement and not for each row', async () => {
    const policies = await rows(`
      SELECT tablename, policyname, COALESCE(qual, '') || ' ' || COALESCE(with_check, '') AS rule, roles::text
      FROM pg_policies WHERE schemaname = 'public' AND tablename = ANY (${await tables()})`)
    const bare = policies.filter(({ rule }) =>
      /(?<!SELECT )\bapp_(user_id|commune_id|county_id|role)\(\)|current_setting/.test(
        String(rule).replace(/\( SELECT\s(?:(?!\( SELECT\s)[^])*? AS setting\b/g, ''),
      ),
    )
    expect(bare).toEqual([])
  })

  it('of reading tells the planner how many rows to expect: what it says of commune, county and role', async () => {
    const puzzling = await names(`
      SELECT tablename || ' ' || policyname AS name FROM pg_policies
      WHERE schemaname = 'public' AND cmd = 'SELECT' AND roles = '{public}' AND tablename = ANY (${await tables()})
        AND qual LIKE '%app_commune_id()%' AND qual LIKE '%app_county_id()%' ORDER BY 1`)
    expect(puzzling).toEqual([])
  })

  it('that names no commune is one of the few that are meant to', async () => {
    const wide = await names(`
      SELECT tablename || ' ' || policyname || ' ' || roles::text AS name FROM pg_policies
      WHERE schemaname = 'public' AND tablename = ANY (${await tables()})
        AND COALESCE(qual, '') || COALESCE(with_check, '') !~ 'commune_id = \\( SELECT\\s.*app[._]commune_id'
      ORDER BY 1`)
    const ownerName = (await names('SELECT current_user AS name'))[0] ?? ''
    expect(wide).toEqual([
      'access_log intervention_insert {public}',
      'access_log report_insert {public}',
      'access_log special_protection_insert {public}',
      'analysis_stale queue_read {public}',
      `analysis_stale trigger_write {${ownerName}}`,
      `audit_log trigger_insert {${ownerName}}`,
      'case_access own_insert {public}',
      'case_access own_read {public}',
      'case_access own_update {public}',
      `child_invisibility trigger_read {${ownerName}}`,
      'commune_analysis county_read {public}',
      'commune_analysis national_read {public}',
      'commune_analysis queue_delete {public}',
      'commune_analysis queue_insert {public}',
      'commune_analysis queue_read {public}',
      `commune_analysis trigger_write {${ownerName}}`,
      'commune_count_age county_read {public}',
      'commune_count_age queue_read {public}',
      `commune_count_age trigger_write {${ownerName}}`,
      'commune_day_count county_read {public}',
      `commune_day_count trigger_write {${ownerName}}`,
      // The round looks for communes to be counted anew, and learns nothing else.
      'commune_stale queue_read {public}',
      `commune_stale trigger_write {${ownerName}}`,
      'coordinator_assignment county_insert {public}',
      'coordinator_assignment county_read {public}',
      'coordinator_assignment county_update {public}',
      'coordinator_assignment queue_read {public}',
      'correction county_insert {public}',
      'correction county_read {public}',
      'correction list_insert {public}',
      'correction list_read {public}',
      'county_clock county_read {public}',
      `county_clock trigger_write {${ownerName}}`,
      'duty_count county_read {public}',
      `duty_count trigger_write {${ownerName}}`,
      'escalation county_read {public}',
      'escalation county_update {public}',
      'family_state_count county_read {public}',
      'family_state_count national_read {public}',
      `family_state_count trigger_write {${ownerName}}`,
      'guidance_note county_insert {public}',
      'guidance_note county_read {public}',
      'guidance_request county_read {public}',
      'guidance_request county_update {public}',
      'invisible_child_count county_read {public}',
      'invisible_child_count national_read {public}',
      `invisible_child_count trigger_write {${ownerName}}`,
      'meeting_attendance county_insert {public}',
      'meeting_attendance county_read {public}',
      // The number of a sheet finds the family that a coordinator opens.
      `observation_sheet trigger_read {${ownerName}}`,
      `plan_return trigger_write {${ownerName}}`,
      `receipt_counter trigger_write {${ownerName}}`,
      'report_edition county_read {public}',
      'report_edition county_update {public}',
      'special_protection_child county_insert {public}',
      'special_protection_child county_read {public}',
      'special_protection_child county_update {public}',
      'violence_alert county_read {public}',
      'violence_alert county_update {public}',
      'violence_count county_read {public}',
      'violence_count national_read {public}',
      `violence_count trigger_write {${ownerName}}`,
    ])
  })
})
