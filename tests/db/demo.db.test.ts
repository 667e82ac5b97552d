import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sentContentSchema } from '@/lib/core/alerts/sent-content'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { addDays } from '@/lib/core/deadlines/add-time'
import { asSentSchema } from '@/lib/core/plan/as-sent'
import { communeFigure } from '@/lib/core/report/edition-content'
import { parseSheet } from '@/lib/core/questionnaire/parse-sheet'
import { toSheet } from '@/lib/core/sheet-sync/content'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { numbersGiven } from '@/lib/data/risk-changes'
import { listEditions } from '@/lib/features/report/list-editions'
import { showEdition } from '@/lib/features/report/show-edition'
import { finishRiskSheet } from '@/lib/features/risk-sheets/finish-risk-sheet'
import { whatPlanSays } from '@/lib/data/what-a-plan-says'
import { seeRiskSheet } from '@/lib/features/risk-sheets/see-risk-sheet'
import { loadEditions } from '@/prisma/seed/demo/editions/load-editions'
import { loadDemo } from '@/prisma/seed/demo/load-demo'
import { keptByTriggers } from '@/prisma/seed/demo/records/recount'
import { tables } from '@/prisma/seed/demo/records/rows'
import { actorOf, apata, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'
import { manage } from '../setup/test-server'

// The owner of a database at a provider is no superuser: the policies are forced on it as on everybody.
const { ownerUrl } = testDatabase()
const plain = `plain_${randomBytes(6).toString('hex')}`
const plainUrl = new URL(ownerUrl)
plainUrl.username = plain
plainUrl.password = 'plain'

const above = new Client(ownerUrl)
const owner = new Client(plainUrl.href)
const worker = actorOf(tinca)
/** The day that the demo leads up to. */
const today = '2026-05-07'
const communes = new Set([tinca.name, apata.name])
const load = async () => {
  const asked = { today, communes, tell: () => {} }
  const loaded = await loadDemo(owner, asked)
  await loadEditions(owner, asked)
  return loaded
}
let first: readonly string[] = []

/** Gives the plain owner what the migrations made, as if it had run them. */
const handOver = `DO $$ DECLARE made record; BEGIN
  FOR made IN SELECT oid::regclass AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
    LOOP EXECUTE format('ALTER TABLE %s OWNER TO ${plain}', made.name); END LOOP;
  FOR made IN SELECT oid::regprocedure AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
    LOOP EXECUTE format('ALTER FUNCTION %s OWNER TO ${plain}', made.name); END LOOP;
END $$`

beforeAll(async () => {
  await manage(ownerUrl, `CREATE ROLE ${plain} LOGIN PASSWORD 'plain'`)
  await above.connect()
  await above.query(`GRANT CREATE, USAGE ON SCHEMA public TO ${plain}`)
  await above.query(handOver)
  for (const table of ['audit_log', 'office_audit_log'])
    await above.query(`ALTER POLICY trigger_insert ON ${table} TO ${plain}`)
  for (const table of [...keptByTriggers, 'receipt_counter', 'duty_count', 'plan_return'])
    await above.query(`ALTER POLICY trigger_write ON ${table} TO ${plain}`)
  for (const table of ['observation_sheet', 'child_invisibility'])
    await above.query(`ALTER POLICY trigger_read ON ${table} TO ${plain}`)
  await owner.connect()
  first = await load()
}, 180_000)

afterAll(async () => {
  await owner.end()
  await client.$disconnect()
  await above.query(`REASSIGN OWNED BY ${plain} TO CURRENT_USER`)
  await above.query(`DROP OWNED BY ${plain}`)
  await above.end()
  await manage(ownerUrl, `DROP ROLE ${plain}`)
})

async function rowsOf(query: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  return (await above.query<Record<string, unknown>>(query, values)).rows
}

async function counts(): Promise<readonly (readonly [table: string, rows: unknown])[]> {
  const found: [string, unknown][] = []
  for (const table of [...tables, ...keptByTriggers, 'audit_log', 'app_user', 'membership']) {
    const [row] = await rowsOf(`SELECT count(*)::integer AS rows FROM ${table}`)
    found.push([table, row?.rows])
  }
  return found
}

/** Tells the loaded records again, step by step as the commune and the county would, with the triggers in place. */
const replay = `
  CREATE TEMP TABLE told ON COMMIT DROP AS SELECT * FROM violence_alert;
  CREATE TEMP TABLE raised ON COMMIT DROP AS SELECT * FROM escalation;
  CREATE TEMP TABLE found ON COMMIT DROP AS SELECT * FROM child_invisibility;
  TRUNCATE violence_alert, violence_alert_child, escalation, child_invisibility, violence_count, county_clock,
    invisible_child_count, correction;
  INSERT INTO violence_alert (commune_id, county_id, id, family_id, risk_sheet_id, observation_sheet_id, raised_by, forms, created_at, created_by)
    SELECT commune_id, county_id, id, family_id, risk_sheet_id, observation_sheet_id, raised_by, forms, created_at, created_by FROM told;
  UPDATE violence_alert alert SET status = 'sent', content = told.content, sent_at = told.sent_at, sent_by = told.sent_by,
    due_at = told.due_at FROM told WHERE told.id = alert.id AND told.sent_at IS NOT NULL;
  INSERT INTO escalation (commune_id, county_id, id, family_id, risk_sheet_id, raised_by, content, situations, sent_at, sent_by)
    SELECT commune_id, county_id, id, family_id, risk_sheet_id, raised_by, content, situations, sent_at, sent_by FROM raised;
  INSERT INTO child_invisibility SELECT * FROM found;
  SELECT set_config('app.role', 'dgaspc_intervention', true);
  UPDATE violence_alert alert SET status = 'received', received_at = told.received_at, received_by = told.received_by
    FROM told WHERE told.id = alert.id AND told.received_at IS NOT NULL;
  UPDATE violence_alert alert SET status = 'verified', verified_at = told.verified_at, verified_by = told.verified_by,
    recorded_at = told.recorded_at, result = told.result, confirmed_forms = told.confirmed_forms,
    confirmed_children = told.confirmed_children FROM told WHERE told.id = alert.id AND told.status = 'verified';
  UPDATE escalation SET status = raised.status, received_at = raised.received_at, received_by = raised.received_by,
    advice = raised.advice, advised_at = raised.advised_at, advised_by = raised.advised_by
    FROM raised WHERE raised.id = escalation.id AND raised.received_at IS NOT NULL`

describe('the demo', () => {
  it('is loaded by an owner who is no superuser, into the communes asked for', async () => {
    expect(await rowsOf('SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = $1', [plain])).toEqual([
      { rolsuper: false, rolbypassrls: false },
    ])
    expect([...first].sort()).toEqual([...communes].sort())
    const filled = await rowsOf('SELECT DISTINCT commune_id FROM family ORDER BY 1')
    expect(filled).toEqual([{ commune_id: tinca.id }, { commune_id: apata.id }])
  })

  it('is the same after a second load', async () => {
    const before = await counts()
    expect(before.filter(([, rows]) => rows === 0)).toEqual([])
    expect(await load()).toEqual([])
    expect(await counts()).toEqual(before)
  })

  it('leaves every policy forced and every trigger in place', async () => {
    const lax = await rowsOf(
      `SELECT relname FROM pg_class WHERE relname = ANY ($1) AND NOT (relrowsecurity AND relforcerowsecurity)`,
      [[...tables, ...keptByTriggers, 'audit_log']],
    )
    const still = await rowsOf(`SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'O'`)
    expect([lax, still]).toEqual([[], []])
  })

  it('has families in every state, and some with work that is due today and late', async () => {
    const inTinca = await rowsOf(
      `SELECT state, count(*) FILTER (WHERE due_on = $2)::integer AS today, count(*) FILTER (WHERE due_on < $2)::integer AS late
       FROM family WHERE commune_id = $1 GROUP BY state`,
      [tinca.id, today],
    )
    expect(inTinca.map(({ state }) => state)).toEqual(
      expect.arrayContaining([
        'no-sheet',
        'observation-draft',
        'no-suspicion',
        'visit-due',
        'risk-sheet-draft',
        'plan-due',
        'plan-submitted',
        'plan-returned',
        'monitored',
        'not-confirmed',
        'closed',
      ]),
    )
    for (const state of ['visit-due', 'plan-due', 'monitored', 'not-confirmed']) {
      const found = inTinca.find((each) => each.state === state)
      expect({ state, today: Number(found?.today) > 0, late: Number(found?.late) > 0 }).toEqual({
        state,
        today: true,
        late: true,
      })
    }
  })

  it('counts the families by state as the triggers would', async () => {
    const kept = await rowsOf('SELECT commune_id, state, families, children FROM family_state_count ORDER BY 1, 2')
    const counted = await rowsOf(
      `SELECT commune_id, state, count(*)::integer AS families, sum(children_count)::integer AS children
       FROM family GROUP BY 1, 2 ORDER BY 1, 2`,
    )
    expect(kept).toEqual(counted)
  })

  it('counts violence, clocks and unknown children as the triggers would', async () => {
    const kept = async () => [
      await rowsOf('SELECT * FROM violence_count ORDER BY commune_id, year, form, age_band, sex, stage'),
      await rowsOf('SELECT * FROM county_clock ORDER BY commune_id, kind, case_id'),
      await rowsOf('SELECT * FROM invisible_child_count ORDER BY commune_id, month, service'),
    ]
    const loaded = await kept()
    expect(loaded.every((rows) => rows.length > 0)).toBe(true)
    await above.query('BEGIN')
    try {
      await above.query(replay)
      expect(await kept()).toEqual(loaded)
    } finally {
      await above.query('ROLLBACK')
    }
  })

  it('has alerts in every step where the county of the demo answers, and what was sent can be read', async () => {
    const alerts = await rowsOf(
      `SELECT CASE WHEN status = 'received' AND due_at < $2::date THEN 'late' ELSE status END AS step, count(*)::integer
       FROM violence_alert WHERE commune_id = $1 GROUP BY 1`,
      [tinca.id, today],
    )
    expect(alerts.map(({ step }) => step).sort()).toEqual(['draft', 'late', 'received', 'verified'])
    const sent = await rowsOf(
      `SELECT content FROM violence_alert WHERE content IS NOT NULL UNION ALL SELECT content FROM escalation`,
    )
    for (const { content } of sent) expect(sentContentSchema.safeParse(content).success).toBe(true)
  })

  it('has an alert for each sheet that speaks of violence and an escalation for each family over ten situations', async () => {
    const [missing] = await rowsOf(
      `SELECT count(*) FILTER (WHERE alert AND NOT EXISTS
                (SELECT FROM violence_alert a WHERE a.risk_sheet_id = s.id))::integer AS alerts,
              count(*) FILTER (WHERE situations > 10 AND NOT EXISTS
                (SELECT FROM escalation e WHERE e.risk_sheet_id = s.id))::integer AS escalations
       FROM risk_sheet s WHERE status = 'finished'`,
    )
    expect(missing).toEqual({ alerts: 0, escalations: 0 })
  })

  it('has an alert for each sheet of the last days that speaks of violence and that no visit has followed', async () => {
    const [found] = await rowsOf(
      `SELECT count(*) FILTER (WHERE a.id IS NULL)::integer AS missing, count(a.id)::integer AS observed
       FROM observation_sheet s LEFT JOIN violence_alert a
         ON a.commune_id = s.commune_id AND a.observation_sheet_id = s.id
       WHERE s.status = 'signed' AND (s.answers ->> '6b')::boolean AND s.filled_on > $1::date - 7
         AND NOT EXISTS (SELECT FROM risk_sheet r WHERE r.family_id = s.family_id AND r.status = 'finished')`,
      [today],
    )
    expect(found).toMatchObject({ missing: 0 })
    expect(Number(found?.observed)).toBeGreaterThan(0)
    // Nobody's day begins with a flood.
    const unsent = await rowsOf(
      "SELECT commune_id FROM violence_alert WHERE status = 'draft' GROUP BY 1 HAVING count(*) > 1",
    )
    expect(unsent).toEqual([])
  })

  it('has work that nobody has done yet for the worker, the professional and the county', async () => {
    const [open] = await rowsOf(
      `SELECT (SELECT count(*) FROM referral WHERE commune_id = $1 AND outcome IS NULL)::integer AS cases,
              (SELECT count(*) FROM professional_sheet WHERE commune_id = $1 AND status = 'sent')::integer AS sheets,
              (SELECT count(*) FROM professional_sheet WHERE commune_id = $1 AND status = 'draft')::integer AS drafts,
              (SELECT count(*) FROM home_visit WHERE commune_id = $1 AND status = 'planned')::integer AS visits,
              (SELECT count(*) FROM home_visit WHERE commune_id = $1 AND status = 'not-found')::integer AS missed,
              (SELECT count(*) FROM service_plan WHERE commune_id = $1 AND version = 2)::integer AS revised,
              (SELECT count(*) FROM special_protection_child WHERE commune_id = $1 AND family_id IS NULL)::integer AS untied,
              (SELECT count(*) FROM guidance_request WHERE commune_id = $1 AND answered_at IS NULL)::integer AS questions`,
      [tinca.id],
    )
    expect(open).toEqual({ cases: 3, sheets: 2, drafts: 1, visits: 5, missed: 1, revised: 2, untied: 2, questions: 1 })
  })

  it('stands as the program would compute it from the records', async () => {
    const families = await rowsOf(
      `SELECT DISTINCT ON (state, due_for, due_on < $2) id, state, due_on::text AS "dueOn", due_at AS "dueAt", due_for AS "dueFor", monitoring_due_on::text AS "monitoringDueOn", dimensions,
              situations, children_count AS "childrenCount"
       FROM family WHERE commune_id = $1 ORDER BY state, due_for, due_on < $2, id`,
      [tinca.id, today],
    )
    for (const { id, dueAt, ...standing } of families)
      expect(await withCommune(worker, (db) => refreshFamilyStanding(db, String(id), today))).toEqual({
        ...standing,
        dueAt: dueAt instanceof Date ? dueAt.toISOString() : null,
      })
  })

  it('keeps with each plan that was put forward what the program would keep', async () => {
    const plans = await rowsOf(
      `SELECT id, family_id AS "familyId", risk_sheet_id AS "riskSheetId", as_sent AS "asSent", commune_id AS commune,
         submitted_at IS NOT NULL AS sent FROM service_plan ORDER BY id`,
    )
    for (const { id, sent, asSent } of plans)
      expect({ id, kept: asSentSchema.safeParse(asSent).success }).toEqual({ id, kept: sent })
    const ours = plans.filter(({ sent, commune }) => sent && commune === tinca.id)
    expect(ours.length).toBeGreaterThan(0)
    for (const { familyId, riskSheetId, asSent } of ours)
      expect(
        await withCommune(worker, (db) =>
          whatPlanSays(db, { familyId: String(familyId), riskSheetId: String(riskSheetId) }),
        ),
      ).toEqual(asSent)
  })

  it('speaks in the goal of a plan of the separated children where those are all', async () => {
    const unnamed = await rowsOf(
      `SELECT goal FROM service_plan plan WHERE jsonb_array_length(as_sent -> 'children') = 0
         AND EXISTS (SELECT FROM child c WHERE c.family_id = plan.family_id AND c.separated)`,
    )
    expect(unnamed.length).toBeGreaterThan(0)
    for (const { goal } of unnamed) expect(goal).toContain('în protecție specială')
  })

  it('has reports in several states, which its records still tell and whose fingerprints fit', async () => {
    const told = async (place: typeof tinca | typeof apata) => {
      const shown: unknown[] = []
      for (const { id } of (await listEditions(actorOf(place))) ?? []) {
        const edition = await showEdition(actorOf(place), id)
        if (edition === null) throw new Error('an edition is not there')
        const { head, intact, since, figures, narrative } = edition
        shown.push([head.referenceDate, head.edition, head.status, intact, since])
        expect(communeFigure(figures, 'A4'), head.referenceDate).toBeGreaterThan(0)
        expect(Object.values(narrative).every((part) => part.length > 20)).toBe(true)
      }
      return shown
    }
    expect(await told(tinca)).toEqual([
      ['2025-12-31', 2, 'accepted', true, []],
      ['2025-12-31', 1, 'returned', true, []],
      ['2025-06-30', 1, 'accepted', true, []],
    ])
    expect(await told(apata)).toEqual([
      ['2025-12-31', 1, 'handed-in', true, []],
      ['2025-06-30', 1, 'accepted', true, []],
    ])
  })

  it('is shown to its own commune alone', async () => {
    const [mine, other] = [actorOf(tinca), actorOf(apata)]
    const seen = (actor: typeof mine, communeId: number) =>
      withCommune(actor, async ({ tx }) => [
        await tx.family.count({ where: { communeId } }),
        await tx.child.count({ where: { communeId } }),
        await tx.riskSheet.count({ where: { communeId } }),
        await tx.servicePlan.count({ where: { communeId } }),
      ])
    expect(await seen(other, tinca.id)).toEqual([0, 0, 0, 0])
    expect((await seen(mine, tinca.id)).every((rows) => rows > 0)).toBe(true)
    expect(await seen(mine, apata.id)).toEqual([0, 0, 0, 0])
  })
})

describe('a risk sheet that was left halfway', () => {
  const drafts = () => rowsOf(`SELECT id FROM risk_sheet WHERE commune_id = $1 AND status = 'draft'`, [tinca.id])

  it('opens where the worker stopped, answered in its first sections alone', async () => {
    const [draft] = await drafts()
    const seen = await seeRiskSheet(worker, String(draft?.id), 'open')
    expect(seen).toMatchObject({ ok: true, value: { sheet: { finish: null }, lastTouched: { entity: 'household' } } })
    if (!seen.ok) return
    const { name: form, version } = riskEngine2018.form.questionnaire
    const { content, revision, childLinks } = seen.value.sheet
    const sheet = toSheet(content, { id: seen.value.sheet.id, form, version })
    expect(parseSheet(riskEngine2018.form.questionnaire, sheet)).toMatchObject({ ok: true })
    expect(Object.keys(content.household)).toContain('VENG')
    expect(Object.keys(content.household)).not.toContain('L1')
    expect(content.sheetDate).toBe(addDays(today, -1))
    expect(Object.keys(childLinks.persons).length).toBeGreaterThan(0)

    const numbers = await withCommune(worker, (db) => numbersGiven(db, seen.value.sheet.id))
    expect(numbers.person.map(String).sort()).toEqual(Object.keys(content.persons).sort())
    const [log] = await rowsOf('SELECT max(revision) AS last FROM risk_change WHERE sheet_id = $1', [draft?.id])
    expect(log?.last).toBe(revision)
  })

  it('can be finished, and moves the family on', async () => {
    const [draft] = await drafts()
    const seen = await seeRiskSheet(worker, String(draft?.id), 'open')
    if (!seen.ok) throw new Error('the sheet is not there')
    const { id: sheetId, revision, familyId } = seen.value.sheet
    expect(await finishRiskSheet(worker, { sheetId, revision, unansweredReason: 'Mama a plecat' })).toEqual({
      ok: true,
      value: { familyId },
    })
    const [family] = await rowsOf('SELECT state FROM family WHERE id = $1', [familyId])
    expect(family?.state).not.toBe('risk-sheet-draft')
  })
})
