import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { withActor } from '@/lib/data/db'
import { communesOwing } from '@/lib/features/report/owing-communes'
import { decideOnEdition } from '@/lib/features/report/decide-edition'
import { listEditions } from '@/lib/features/report/list-editions'
import { setChildPopulation } from '@/lib/features/report/set-population'
import { showEdition } from '@/lib/features/report/show-edition'
import { correctEdition, startEdition } from '@/lib/features/report/start-edition'
import { handInEdition, saveEdition } from '@/lib/features/report/write-edition'
import { yearlyDuty } from '@/lib/features/report/yearly-duty'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const worker = actorOf(tinca)
const coordinatorOf = (place: typeof tinca | typeof apata, role: Role = 'dgaspc_coordinator'): Actor => ({
  ...actorOf(place, role),
  commune: null,
})
const coordinator = coordinatorOf(tinca)
const app = new Client(testDatabase().appUrl)
const above = new Client(testDatabase().ownerUrl)

const value = <Value>(outcome: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}
const shown = async (actor: Actor, id: string) => {
  const edition = await showEdition(actor, id)
  if (edition === null) throw new Error('no edition')
  return edition
}
const seen = async (actor: Actor, id: string) => ({ editionId: id, revision: (await shown(actor, id)).revision })
const handedIn = async (day: string) => {
  const { id } = value(await startEdition(worker, day))
  value(await handInEdition(worker, await seen(worker, id)))
  return id
}
/** Kinds of what waits in the queue to be told of the commune, in order. */
const told = async (): Promise<unknown[]> =>
  (
    await above.query(
      `SELECT data ->> 'kind' AS kind FROM pgboss.job WHERE data ->> 'communeId' = $1 ORDER BY created_on`,
      [String(tinca.id)],
    )
  ).rows.map(({ kind }) => kind)

beforeAll(async () => {
  await Promise.all([app.connect(), above.connect()])
  await recordFamily(worker, {
    village: tinca.villages[0],
    children: [{ direct: ['4b'] }, {}],
    observations: [{ on: daysAgo(60), suspected: true }],
    riskSheets: [{ on: daysAgo(50), confirmed: ['1a', '4b'], situations: 2 }],
  })
})
afterAll(async () => {
  await Promise.all([app.end(), above.end(), client.$disconnect()])
})

describe('the yearly duty', () => {
  it('is owed until a report is handed in, and the county sees by whom', async () => {
    expect(await yearlyDuty(worker)).toEqual({
      year: today().slice(0, 4),
      state: today().endsWith('12-31') ? 'due' : 'open',
      on: `${today().slice(0, 4)}-12-31`,
      figuresOf: null,
    })
    const owing = async () => (await communesOwing(coordinator, (await listEditions(coordinator)) ?? []))?.communes
    expect(await owing()).toMatchObject([{ id: tinca.id, name: 'Tinca', last: null }])
    await handedIn(daysAgo(20))
    expect(await yearlyDuty(worker)).toMatchObject({ state: 'met', on: today(), figuresOf: daysAgo(20) })
    expect(await owing()).toEqual([])
    for (const role of ['mayor', 'professional', 'dgaspc_intervention', 'anpdca_analyst'] as const)
      expect(await communesOwing(actorOf(tinca, role), [])).toBeNull()
  })

  it('tells the coordinator, then the worker what was decided', async () => {
    const before = (await told()).length
    const id = await handedIn(daysAgo(21))
    value(await decideOnEdition(coordinator, await seen(coordinator, id), 'Lipsește un sat'))
    const { id: next } = value(await correctEdition(worker, { editionId: id, reason: 'Adăugat satul' }))
    value(await handInEdition(worker, await seen(worker, next)))
    value(await decideOnEdition(coordinator, await seen(coordinator, next), null))
    expect((await told()).slice(before)).toEqual([
      'report-handed-in',
      'report-returned',
      'report-handed-in',
      'report-accepted',
    ])
  })
})

it('a draft is kept under the revision of the save before it, and under no other', async () => {
  const { id } = value(await startEdition(worker, daysAgo(5)))
  const { narrative, revision } = await shown(worker, id)
  const written = (results: string, of: number) =>
    saveEdition(worker, { editionId: id, revision: of, narrative: { ...narrative, results }, correctionReason: '' })
  expect(await written('Prima', revision)).toEqual({ ok: true, value: { revision: revision + 1 } })
  expect(await written('A doua', revision + 1)).toEqual({ ok: true, value: { revision: revision + 2 } })
  expect(await written('Din altă filă', revision + 1)).toMatchObject({
    error: { kind: 'stale', current: { results: 'A doua', revision: String(revision + 2) } },
  })
  expect((await shown(worker, id)).narrative.results).toBe('A doua')
})

describe('records corrected after a report was handed in', () => {
  it('leave it as it was, and the worker is shown the difference', async () => {
    const id = await handedIn(today())
    const before = await shown(worker, id)
    expect(before).toMatchObject({ intact: true, since: [] })
    await recordFamily(worker, { village: tinca.villages[1], observations: [{ on: today(), suspected: false }] })
    value(
      await setChildPopulation(
        worker,
        Number(today().slice(0, 4)),
        tinca.villages.map((village) => ({ village, children: 300 })),
      ),
    )

    const after = await shown(worker, id)
    expect({ ...after, since: [] }).toEqual({ ...before, since: [] })
    const found = after.since?.map(({ row, column, frozen, now }) => [row, column.id, frozen, now])
    expect(found).toContainEqual(['A2', 'commune', 2, 3])
    expect(found).toContainEqual(['A2', tinca.villages[1], 0, 1])
    expect(found).toContainEqual(['A1', 'commune', null, 600])
    expect(found?.some(([, column]) => column === tinca.villages[0] && found.length === 1)).toBe(false)
    // The county and the mayor read what was handed in: they do not count.
    for (const reader of [coordinator, actorOf(tinca, 'mayor')])
      expect(await showEdition(reader, id)).toMatchObject({ intact: true, since: null, figures: before.figures })
  })
})

describe('what was handed in, before the app role with its policies', () => {
  const rowOf = async (id: string) => (await above.query('SELECT * FROM report_edition WHERE id = $1', [id])).rows
  /** What an attempt comes to as somebody of a place: rows touched, or that it was refused. */
  async function attempt(actor: Actor, statement: string, values: unknown[]): Promise<number | 'refused'> {
    await app.query('BEGIN')
    try {
      for (const [name, set] of [
        ['app.user_id', actor.userId],
        ['app.role', actor.role],
        ['app.county_id', String(actor.county?.id ?? '')],
        ['app.commune_id', String(actor.commune?.id ?? '')],
      ])
        await app.query('SELECT set_config($1, $2, true)', [name, set])
      const { rowCount } = await app.query(statement, values)
      await app.query('COMMIT')
      return rowCount ?? 0
    } catch {
      await app.query('ROLLBACK')
      return 'refused'
    }
  }
  const touched = (outcome: number | 'refused') => (outcome === 'refused' ? 0 : outcome)
  const everybody = roles.flatMap((role) =>
    [tinca, apata].map((place) =>
      role.startsWith('dgaspc') || role.startsWith('anpdca') ? coordinatorOf(place, role) : actorOf(place, role),
    ),
  )
  let id = ''
  beforeAll(async () => {
    id = await handedIn(daysAgo(30))
  })

  it.each([
    `DELETE FROM report_edition WHERE id = $1`,
    `UPDATE report_edition SET content = '{}', fingerprint = encode(sha256('{}'), 'hex') WHERE id = $1`,
    `UPDATE report_edition SET results_text = 'Altceva' WHERE id = $1`,
    `UPDATE report_edition SET handed_in_at = handed_in_at - interval '1 day' WHERE id = $1`,
    `UPDATE report_edition SET status = 'draft', content = NULL, fingerprint = NULL, handed_in_at = NULL,
       handed_in_by = NULL, author_name = '' WHERE id = $1`,
    `UPDATE report_edition SET status = 'accepted', decided_at = now(), decided_by = gen_random_uuid(),
       decider_name = 'x' WHERE id = $1`,
    `UPDATE report_edition SET status = 'accepted', decided_at = now(), decided_by = app_user_id(), decider_name = 'x',
       content = '{}', fingerprint = encode(sha256('{}'), 'hex') WHERE id = $1`,
    `UPDATE report_edition SET commune_id = 40526, county_id = 8 WHERE id = $1`,
    `INSERT INTO report_edition SELECT (jsonb_populate_record(NULL::report_edition,
       to_jsonb(x) || '{"id": "00000000-0000-4000-8000-000000000001", "edition": 9}')).* FROM report_edition x WHERE id = $1`,
  ])('stands against %s, whoever asks', async (statement) => {
    const before = await rowOf(id)
    for (const actor of everybody)
      expect(touched(await attempt(actor, statement, [id])), `${actor.role} of ${actor.county?.name}`).toBe(0)
    expect(await rowOf(id)).toEqual(before)
    expect((await above.query('SELECT FROM report_edition WHERE edition = 9')).rowCount).toBe(0)
  })

  it.each([
    'TRUNCATE report_edition',
    'ALTER TABLE report_edition DISABLE TRIGGER guard',
    'ALTER TABLE report_edition DISABLE ROW LEVEL SECURITY',
    'DROP TRIGGER guard ON report_edition',
    `SET LOCAL session_replication_role = 'replica'`,
    'CREATE OR REPLACE FUNCTION guard_edition() RETURNS trigger LANGUAGE sql AS $$SELECT NULL$$',
  ])('lets nobody do %s', async (statement) => {
    for (const actor of [worker, coordinator]) expect(await attempt(actor, statement, [])).toBe('refused')
  })

  it('is decided once, by its own county, and stays decided', async () => {
    const decide = `UPDATE report_edition SET status = 'accepted', decided_at = now(), decided_by = $2::uuid,
      decider_name = 'x' WHERE id = $1`
    const stranger = coordinatorOf(apata)
    expect(touched(await attempt(stranger, decide, [id, stranger.userId]))).toBe(0)
    expect(touched(await attempt(worker, decide, [id, worker.userId]))).toBe(0)
    expect(await attempt(coordinator, decide, [id, coordinator.userId])).toBe(1)
    for (const change of [decide, `UPDATE report_edition SET status = 'returned', return_reason = $2 WHERE id = $1`])
      expect(touched(await attempt(coordinator, change, [id, coordinator.userId]))).toBe(0)
    const rows = await withActor(coordinator, (db) => db.tx.reportEdition.findMany({ where: { id } }))
    expect(rows).toMatchObject([{ status: 'accepted', deciderName: 'x' }])
  })
})
