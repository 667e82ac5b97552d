import { describe, expect, it } from 'vitest'
import { asSentSchema } from '@/lib/core/plan/as-sent'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { whatPlanSays } from '@/lib/data/what-a-plan-says'
import { keptByTriggers } from '@/prisma/seed/demo/records/recount'
import { tables } from '@/prisma/seed/demo/records/rows'
import { actorOf, apata, tinca } from '../factories/casework'
import { above, communes, load, loadDemoFirst, plain, rowsOf, today } from '../factories/demo'

const worker = actorOf(tinca)
const demo = loadDemoFirst()

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
    expect([...demo.filled()].sort()).toEqual([...communes].sort())
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
