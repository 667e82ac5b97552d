import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client } from '@/lib/data/client'
import { returnPlan } from '@/lib/features/plans/decide-plan'
import { actorOf, apata, daysAgo, recordApprovedPlan, recordFamily, tinca } from '../../factories/casework'
import { draft, mayor, owner, submitted, worker } from '../../factories/plans'
import { attack, attacker, shadow } from '../../factories/sql-session'

// What somebody could do who speaks SQL in the name of the program. The databases of the tests allow temporary tables, as one
// restored without its rights would: what is pinned in the functions has to hold alone.

const coordinator = { ...actorOf(tinca, 'dgaspc_coordinator'), commune: null }
let family: Awaited<ReturnType<typeof recordFamily>>
let approved = ''
let line = ''

beforeAll(async () => {
  await Promise.all([owner.connect(), attacker.connect()])
  family = await recordFamily(worker, {
    observations: [{ on: daysAgo(40), suspected: true }],
    riskSheets: [{ on: daysAgo(39), confirmed: ['1a'], situations: 1 }],
  })
  const riskSheetId = family.riskSheets[0] ?? ''
  approved = await recordApprovedPlan(worker, { familyId: family.id, riskSheetId, approvedOn: daysAgo(30), lines: 1 })
  line = String((await owner.query('SELECT id FROM plan_line WHERE plan_id = $1', [approved])).rows[0]?.id)
})
afterAll(async () => {
  await Promise.all([owner.end(), attacker.end()])
  await client.$disconnect()
})

describe('a temporary table named like one of ours', () => {
  it('opens no family to a coordinator', async () => {
    const id = randomUUID()
    const rows = await attack(coordinator, [
      shadow('case_access'),
      [
        `INSERT INTO pg_temp.case_access (commune_id, county_id, id, family_id, sheet_number, user_id, name, reason, opened_at, expires_at)
         VALUES ($1, $2, $3, $4, '1', $5, 'x', 'x', now(), now() + interval '1 day')`,
        ...[tinca.id, tinca.county.id, id, family.id, coordinator.userId],
      ],
      [`SELECT set_config('app.opened_case', $1, true), set_config('app.commune_id', $2, true)`, id, String(tinca.id)],
      ['SELECT id FROM public.family UNION ALL SELECT id FROM public.child UNION ALL SELECT id FROM public.risk_sheet'],
    ])
    expect(rows).toEqual([])
  })

  it('lets nobody write in an approved plan', async () => {
    const forged: [string, string] = [`UPDATE plan_line SET goal = 'FORGED' WHERE id = $1 RETURNING id`, line]
    await expect(attack(worker, [shadow('service_plan'), forged])).rejects.toThrow(/submitted is not written in/)
    const added: [string, ...unknown[]] = [
      `INSERT INTO plan_line (commune_id, county_id, plan_id, kind, code) VALUES ($1, $2, $3, 'benefit', 'A1')`,
      ...[tinca.id, tinca.county.id, approved],
    ]
    await expect(attack(worker, [shadow('service_plan'), added])).rejects.toThrow(/submitted is not written in/)
  })

  it('lets no mayor end the plan in force', async () => {
    const statements: [string, ...unknown[]][] = [
      shadow('service_plan'),
      [
        `INSERT INTO pg_temp.service_plan (commune_id, county_id, id, family_id, risk_sheet_id, status, due_on, created_by, version,
           goal, case_officer_name, case_officer_position, revision_reason, child_opinion, parents_opinion, close_note, revision,
           created_at, rewritten)
         VALUES ($1, $2, gen_random_uuid(), $3, gen_random_uuid(), 'submitted', now(), gen_random_uuid(), 9,
           '', '', '', '', '', '', '', 1, now(), false)`,
        ...[tinca.id, tinca.county.id, family.id],
      ],
      [`UPDATE public.service_plan SET status = 'replaced' WHERE id = $1`, approved],
    ]
    await expect(attack(mayor, statements)).rejects.toThrow(/not for this role/)
  })

  it('lets nobody change the children of an alert that was sent', async () => {
    const [alert, child] = [randomUUID(), family.children[0]]
    const sent: [string, ...unknown[]][] = [
      [
        `INSERT INTO public.violence_alert (commune_id, county_id, id, family_id, raised_by, created_by)
         VALUES ($1, $2, $3, $4, 'hand', $5)`,
        ...[tinca.id, tinca.county.id, alert, family.id, worker.userId],
      ],
      [
        'INSERT INTO violence_alert_child (commune_id, county_id, alert_id, child_id) VALUES ($1, $2, $3, $4)',
        ...[tinca.id, tinca.county.id, alert, child],
      ],
      [
        `UPDATE public.violence_alert SET status = 'sent', forms = '{neglect}', content = '{"children": []}', sent_at = now(),
           sent_by = $2, due_at = now() + interval '48 hours' WHERE id = $1`,
        ...[alert, worker.userId],
      ],
    ]
    const aged: [string, string] = ['UPDATE violence_alert_child SET age = 99 WHERE alert_id = $1', alert]
    await expect(attack(worker, [...sent, shadow('violence_alert'), aged])).rejects.toThrow(/do not change/)
    // Nor are they taken off it: to no draft, and to nowhere.
    const moved: [string, string] = [
      'UPDATE violence_alert_child SET alert_id = gen_random_uuid() WHERE alert_id = $1',
      alert,
    ]
    await expect(attack(worker, [...sent, moved])).rejects.toThrow(/do not change/)
  })
})

describe('what hangs on a decided record', () => {
  it('is not carried into a record that is open', async () => {
    const open = await draft()
    for (const { planId } of [{ planId: approved }, await submitted()]) {
      const statement = `UPDATE plan_line SET plan_id = $1, goal = 'FORGED' WHERE plan_id = $2`
      await expect(attack(worker, [[statement, open.planId, planId]])).rejects.toThrow(/written in|keys/)
    }
  })

  it.each([
    ['child', 'id'],
    ['risk_sheet', 'family_id'],
    ['service_plan', 'family_id'],
    ['service_plan', 'risk_sheet_id'],
    ['family', 'id'],
  ])('%s keeps its %s', async (table, column) => {
    const where = table === 'family' ? 'id' : 'family_id'
    const statement = `UPDATE ${table} SET ${column} = gen_random_uuid() WHERE ${where} = $1`
    await expect(attack(worker, [[statement, family.id]])).rejects.toThrow(/keys|finished|not for this role/)
  })

  it('nor are the children of a signed sheet', async () => {
    for (const table of ['observation_sheet_child', 'risk_sheet_child'])
      for (const change of [`UPDATE ${table} SET child_id = child_id`, `DELETE FROM ${table}`])
        await expect(attack(worker, [[change]])).rejects.toThrow(/permission denied/)
  })
})

describe('moments', () => {
  it('of a look are not for whoever looks to say', async () => {
    const backdated = `INSERT INTO access_log (commune_id, county_id, at, user_id, role, action, subject)
      VALUES ($1, $2, '2020-01-01', $3, 'spas_worker', 'open', 'family')`
    await expect(attack(worker, [[backdated, tinca.id, tinca.county.id, worker.userId]])).rejects.toThrow(/permission/)
  })

  it('of a case access are those of the database', async () => {
    const { rows } = await owner.query(
      `SELECT number FROM observation_sheet WHERE family_id = $1 AND number IS NOT NULL`,
      [family.id],
    )
    const opening = (from: string, until: string) =>
      attack(coordinator, [
        [
          `INSERT INTO case_access (commune_id, county_id, sheet_number, user_id, name, reason, opened_at, expires_at)
           VALUES ($1, $2, $3, $4, 'Popa', 'Sfat cerut de SPAS pentru plan', $5::timestamptz, $6::timestamptz)
           RETURNING opened_at = now()::timestamptz(3) AS "now", expires_at - opened_at <= interval '72 hours' AS brief`,
          ...[tinca.id, tinca.county.id, rows[0]?.number, coordinator.userId, from, until],
        ],
      ])
    const honest = [{ now: true, brief: true }]
    expect(await opening('2099-01-01', '2099-01-20')).toEqual(honest)
    expect(await opening('2020-01-01', '2020-01-30')).toEqual(honest)
  })
})

describe('a case that came in', () => {
  const entered: [string, ...unknown[]] = [
    `INSERT INTO referral (commune_id, county_id, id, trigger, channel, received_at, reporter_kind, created_by, outcome, outcome_note,
       decided_at, decided_by)
     VALUES ($1, $2, $3, 'd', 'field', now(), 'spas', $4, 'dismissed', 'Nu se confirmă', now(), $4)`,
    ...[tinca.id, tinca.county.id, '7a8a8e7e-58ad-4f6f-9a33-000000000001', worker.userId],
  ]
  it.each([`UPDATE referral SET outcome_note = 'Altul'`, `UPDATE referral SET told_text = 'Altul'`])(
    'and was decided stays: %s',
    async (change) => expect(attack(worker, [entered, [change]])).rejects.toThrow(/does not change/),
  )
  it('is opened again by nothing but the deletion of its draft', async () => {
    const reopened = 'UPDATE referral SET outcome = NULL, decided_at = NULL, decided_by = NULL'
    await expect(attack(worker, [entered, [reopened]])).rejects.toThrow(/does not change/)
  })
  it('is not deleted', async () => {
    await expect(attack(worker, [['DELETE FROM referral']])).rejects.toThrow(/permission denied/)
  })
})

describe('passwords', () => {
  it.each([
    'SELECT password_hash FROM app_user',
    'SELECT * FROM app_user',
    `UPDATE app_user SET password_hash = 'x'`,
    `UPDATE app_user SET disabled_at = NULL`,
    `INSERT INTO app_user (email, name, password_hash) VALUES ('x@exemplu.ro', 'x', 'x')`,
    `UPDATE membership SET role = 'anpdca_admin'`,
    'DELETE FROM session',
  ])('and rights to sign in are closed, whatever the purpose: %s', async (statement) => {
    const purposes: [string, ...unknown[]] = [`SELECT set_config('app.purpose', 'identity', true)`]
    await expect(attack(worker, [purposes, [statement]])).rejects.toThrow(/permission denied/)
  })

  it('are told of one address, and to sign-in alone', async () => {
    await owner.query(`SELECT set_config('app.purpose', 'identity', false)`)
    await owner.query(`INSERT INTO app_user (email, name, password_hash) VALUES ('unu@exemplu.ro', 'Unu', 'secret')`)
    const asked: [string] = [`SELECT password_hash FROM password_for('unu@exemplu.ro')`]
    expect(await attack(worker, [asked])).toEqual([])
    expect(await attack(null, [[`SELECT set_config('app.purpose', 'identity', true)`], asked])).toEqual([
      { password_hash: 'secret' },
    ])
  })
})

it('a plan that is only withdrawn was never put forward', async () => {
  const { planId, familyId } = await draft()
  const withdrawn = `UPDATE service_plan SET status = 'closed', closed_on = current_date, close_outcome = 'withdrawn' WHERE id = $1`
  const asMayor: [string] = [`SELECT set_config('app.role', 'mayor', true)`]
  const rows = await attack(worker, [
    [withdrawn, planId],
    asMayor,
    [
      `SELECT id FROM service_plan WHERE id = $1 UNION ALL SELECT id FROM plan_line WHERE plan_id = $1
      UNION ALL SELECT id FROM plan_children($2)`,
      ...[planId, familyId],
    ],
  ])
  expect(rows).toEqual([])
  await expect(
    attack(worker, [['UPDATE service_plan SET submitted_at = now() WHERE id = $1', planId]]),
  ).rejects.toThrow(/by submitting/)
})

it('lines of a returned plan that were written since are not the mayor’s, also without its head', async () => {
  const { planId, revision } = await submitted()
  await returnPlan(mayor, { planId, revision }, 'Lipsește furnizorul')
  const goals: [string, string] = [`SELECT goal FROM plan_line WHERE plan_id = $1`, planId]
  const asMayor: [string] = [`SELECT set_config('app.role', 'mayor', true)`]
  expect(await attack(mayor, [goals])).toEqual([{ goal: 'Copilul termină clasa' }])
  const changed: [string, string] = [`UPDATE plan_line SET goal = 'ATAC-NEVAZUT' WHERE plan_id = $1`, planId]
  expect(await attack(worker, [changed, asMayor, goals])).toEqual([])
  const kept = `SELECT lines -> 0 ->> 'goal' AS goal FROM plan_return WHERE plan_id = $1`
  expect(await attack(worker, [changed, asMayor, [kept, planId]])).toEqual([{ goal: 'Copilul termină clasa' }])
  expect(await attack(actorOf(apata, 'mayor'), [[kept, planId]])).toEqual([])
})
