import { createHash, randomUUID } from 'node:crypto'
import { act, app, author, enter, owner, type Place, type Row } from './role-session'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A row of every table, in both communes, entered as the commune's own worker. */
export async function enterRows(place: Place): Promise<void> {
  const [family, child, sheet, risk, plan, user] = Array.from({ length: 6 }, () => randomUUID())
  const draft = randomUUID()
  const sent = {
    ...{ status: 'sent', forms: ['neglect'], content: { children: [{ id: child, sex: 1, ageBand: '3-6' }] } },
    ...{ sent_at: '2026-05-07T10:00Z', sent_by: user, due_at: '2026-05-09T10:00Z' },
  }
  const closed = { name: 'Ana', at: new Date().toISOString() }
  const quarter = { id: '2026-1', from: '2026-01-01' }
  const extract = JSON.stringify({ commune: { id: place.id }, quarter, edition: 1, reason: '', closed })
  const [other, putForward, planLine, visit] = Array.from({ length: 4 }, () => randomUUID())
  const rows: [string, Row][] = [
    ['family', { id: other, head_name: 'Ionescu', created_by: user }],
    ['family', { id: family, head_name: 'Popescu', created_by: user, due_on: '2026-05-07' }],
    ['child', { id: child, family_id: family, surname: 'Popescu', given_name: 'Ion' }],
    ['sheet_counter', { year: 2026, last: 1 }],
    ['observation_sheet', { id: sheet, family_id: family, created_by: user, number: '00-001/2026' }],
    ['observation_sheet_child', { sheet_id: sheet, child_id: child }],
    ['risk_sheet', { id: risk, family_id: family, sheet_date: '2026-05-07', created_by: user }],
    [
      'risk_change',
      { id: randomUUID(), sheet_id: risk, entity: 'household', at: '2026-05-07T10:00Z', user_id: user, revision: 1 },
    ],
    ['risk_sheet_child', { sheet_id: risk, child_id: child, cpers: 3 }],
    [
      'registry_entry',
      { id: randomUUID(), child_id: child, family_id: family, risk_sheet_id: risk, registered_on: '2026-05-07' },
    ],
    // Put forward, so that the mayor reads one; the draft after it is the one that the matrix is tried on.
    ['service_plan', { id: putForward, family_id: other, risk_sheet_id: risk, due_on: '2026-06-06', created_by: user }],
    ['service_plan', { id: plan, family_id: family, risk_sheet_id: risk, due_on: '2026-06-06', created_by: user }],
    ['plan_line', { id: planLine, plan_id: plan, kind: 'benefit', code: 'A1' }],
    ['plan_answer', { plan_id: plan, line_id: planLine, risk_row: '1a' }],
    ['plan_left_out', { id: randomUUID(), plan_id: plan, risk_row: '1a', reason: 'x' }],
    ['monitoring_visit', { id: visit, family_id: family, plan_id: plan, visited_on: '2026-05-07', created_by: user }],
    ['visit_line', { visit_id: visit, line_id: planLine, progress: 'done' }],
    ['correction', { id: randomUUID(), subject: 'monitoring-visit', subject_id: visit, reason: 'x' }],
    [
      'invitation',
      {
        ...{ id: randomUUID(), family_id: family, kind: 'town-hall', addressee: 'Popescu', meet_on: '2026-05-09' },
        ...{ meet_at: '10:00', place: 'Primărie', reason: 'Plan', issued_on: '2026-05-07', created_by: user },
      },
    ],
    [
      'attachment',
      {
        ...{ id: randomUUID(), family_id: family, subject: 'plan', subject_id: plan, media_type: 'image/png', size: 9 },
        ...{ sha256: '0'.repeat(64), original_name: 'plan.png', stored_name: randomUUID(), uploaded_by: user },
      },
    ],
    ['violence_alert', { id: draft, family_id: family, raised_by: 'hand', created_by: user }],
    ['violence_alert_child', { alert_id: draft, child_id: child }],
    // The county reads what was sent: this row is the one that the matrix is tried on.
    ['violence_alert', { id: randomUUID(), family_id: family, raised_by: 'hand', created_by: user, ...sent }],
    [
      'escalation',
      {
        ...{ id: randomUUID(), family_id: family, raised_by: 'hand', reason: 'Sprijin', content: {} },
        ...{ sent_at: '2026-05-07T10:00Z', sent_by: user },
      },
    ],
    [
      'referral',
      {
        id: randomUUID(),
        trigger: 'd',
        channel: 'field',
        received_at: '2026-05-07T10:00Z',
        reporter_kind: 'spas',
        created_by: user,
      },
    ],
    [
      'home_visit',
      { id: randomUUID(), family_id: family, planned_on: '2026-05-07', visitor_name: 'Popescu', created_by: user },
    ],
    [
      'child_invisibility',
      {
        id: randomUUID(),
        child_id: child,
        service: 'school',
        found_on: '2026-05-07',
        source: 'by-hand',
        created_by: user,
      },
    ],
    ['child_population', { village_id: place.villages[0], year: 2026, children: 9 }],
    ['access_log', { user_id: user, role: 'spas_worker', action: 'open', subject: 'family', family_id: family }],
    [
      'duty_mark',
      { id: randomUUID(), duty: 'OB-08', period_start: '2026-05-01', done_on: '2026-05-07', created_by: user },
    ],
    [
      'duty_count',
      {
        ...{ duty: 'OB-21', counted_at: '2026-05-07T10:00Z' },
        ...{ open: 1, due_today: 0, late: 0, met_in_time: 0, met_late: 0 },
      },
    ],
    ['report_edition', { id: randomUUID(), reference_date: '2026-05-07', edition: 1, created_by: user }],
    [
      'quarterly_extract',
      {
        ...{ id: randomUUID(), period_start: '2026-01-01', edition: 1, content: extract, fingerprint: sha256(extract) },
        ...{ frozen_at: closed.at, frozen_by: user, frozen_name: closed.name },
      },
    ],
    ['earlier_registry_entry', { id: randomUUID(), child_id: child, content: {}, entered_by: user }],
    ['guidance_request', { id: randomUUID(), question: 'Cum?', asked_at: '2026-05-07T10:00Z', asked_by: user }],
  ]
  await enter('spas_worker', place, rows, user)
  await owner.query("UPDATE service_plan SET status = 'submitted', submitted_at = now() WHERE id = $1", [putForward])
  await owner.query(
    "INSERT INTO plan_return (commune_id, county_id, plan_id, family_id, plan, lines) VALUES ($1, $2, $3, $4, '{}', '[]')",
    [place.id, place.county.id, putForward, other],
  )
  const meeting = randomUUID()
  await owner.query(
    "INSERT INTO meeting (county_id, id, held_on, points, created_by) VALUES ($1, $2, '2026-05-07', 'Fișe', $3)",
    [place.county.id, meeting, author],
  )
  await enter('dgaspc_coordinator', place, [
    [
      'coordinator_assignment',
      { id: randomUUID(), user_id: author, name: 'Popa', since: '2026-05-07', created_by: author },
    ],
    [
      'case_access',
      {
        ...{
          id: randomUUID(),
          sheet_number: '00-001/2026',
          user_id: author,
          name: 'Popa',
          reason: 'Sfat cerut de SPAS pentru plan',
        },
        ...{ opened_at: '2026-05-07T10:00Z', expires_at: '2026-05-10T10:00Z' },
      },
    ],
    [
      'special_protection_child',
      {
        ...{
          id: randomUUID(),
          surname: 'Popescu',
          given_name: 'Ion',
          birth_date: '2015-05-07',
          measure: 'residential',
        },
        ...{ source: 'entered', listed_at: '2026-05-07T10:00Z', listed_by: author },
      },
    ],
    ['meeting_attendance', { meeting_id: meeting }],
    ['guidance_note', { id: randomUUID(), body: 'Notă', written_at: '2026-05-07T10:00Z', written_by: author }],
  ])
  await act('spas_worker', place)
  await app.query("SELECT begin_day_count(), keep_day_count('2026-05-07', 1, '{1}')")
  await app.query(`SELECT begin_analysis(), keep_analysis(1, '[{"year": 2026, "figures": [9]}]')`)
  await app.query('COMMIT')
  await owner.query('INSERT INTO commune_analysis VALUES ($1, $2, 2026, true, 1, $3) ON CONFLICT DO NOTHING', [
    place.id,
    place.county.id,
    [9],
  ])
  // A file that is open is not opened again.
  await owner.query('UPDATE case_access SET ended_at = now() WHERE commune_id = $1', [place.id])
  await enter('professional', place, [['professional_sheet', { id: randomUUID(), created_by: author }]])
}
