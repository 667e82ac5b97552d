import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { coordinatorOf } from '@/lib/data/coordinators'
import { withActor } from '@/lib/data/db'
import { markDuty, unmarkDuty } from '@/lib/features/today/mark-duty'
import { showMarkedDuty } from '@/lib/features/today/show-marked-duty'
import { nameCoordinator } from '@/lib/features/oversight/name-coordinator'
import { seeCommune } from '@/lib/features/oversight/see-commune'
import { seeCounty } from '@/lib/features/oversight/see-county'
import { listToday } from '@/lib/features/today/list-today'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { coordinator, elsewhere, ofCounty, owner, stranger, worker } from '../factories/county'
import { value } from '../factories/outcome'

beforeAll(async () => {
  await owner.connect()
  await recordFamily(worker, {
    head: 'Popescu Maria',
    observations: [{ on: daysAgo(40), suspected: true }],
    riskSheets: [{ on: daysAgo(39), confirmed: ['1a', '4b'], situations: 2 }],
  })
  await recordFamily(worker, { head: 'Ionescu Vasile', observations: [{ on: daysAgo(5), suspected: true }] })
  await recordFamily(stranger, { head: 'Moldovan Ana', observations: [{ on: daysAgo(5), suspected: true }] })
})
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

describe('the duties of a commune', () => {
  it('are counted for the county when the commune looks at its day, and hold no name', async () => {
    await listToday(worker)
    const { rows } = await owner.query('SELECT * FROM duty_count WHERE commune_id = $1', [tinca.id])
    expect(rows.find(({ duty }) => duty === 'OB-21')).toMatchObject({ late: 1, met_in_time: 1 })
    expect(rows.find(({ duty }) => duty === 'OB-37')).toMatchObject({ late: 1, met_late: 0 })
    expect(rows.every(({ due_soon, open }) => Number(due_soon) <= Number(open))).toBe(true)
    expect(JSON.stringify(rows)).not.toMatch(/Popescu|Ionescu/)
  })

  it('are counted by the county itself where the commune did not look; late ones are told, the county reads no case', async () => {
    const seen = await seeCounty(elsewhere, {})
    expect(seen?.communes.map(({ name, totals }) => [name, totals.late])).toEqual([['Apața', 1]])
    expect((await seeCommune(elsewhere, apata.id))?.duties.find(({ duty }) => duty === 'OB-21')?.late).toBe(1)
    expect(await withActor(elsewhere, (db) => db.tx.family.count())).toBe(0)
  })

  it('replace the count before', async () => {
    await owner.query('ALTER TABLE duty_count DISABLE TRIGGER keep_keys')
    await owner.query("UPDATE duty_count SET counted_at = counted_at - interval '2 days' WHERE commune_id = $1", [
      tinca.id,
    ])
    await owner.query('ALTER TABLE duty_count ENABLE TRIGGER keep_keys')
    await listToday(worker)
    const { rows } = await owner.query(
      'SELECT count(DISTINCT counted_at)::integer AS n FROM duty_count WHERE commune_id = $1',
      [tinca.id],
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  it('of another county are not there', async () => {
    expect(await seeCommune(coordinator, apata.id)).toBeNull()
    expect((await seeCounty(coordinator, {}))?.communes.map(({ name }) => name)).toEqual(['Tinca'])
    expect(await seeCounty(actorOf(tinca, 'anpdca_analyst'), {})).toBeNull()
    expect(await withActor(coordinator, (db) => db.tx.dutyCount.count({ where: { communeId: apata.id } }))).toBe(0)
  })
})

describe('the work of a period', () => {
  it('is marked once, in the past or today, and taken back', async () => {
    const mark = { duty: 'OB-08', doneOn: daysAgo(0), note: '3 nou-născuți' } as const
    expect(await markDuty(worker, { ...mark, doneOn: daysAgo(-1) })).toMatchObject({
      error: { fields: { doneOn: { key: 'dateInFuture' } } },
    })
    value(await markDuty(worker, mark))
    expect(await markDuty(worker, mark)).toMatchObject({ error: { fields: { doneOn: { key: 'periodMarked' } } } })
    const view = await showMarkedDuty(worker, 'OB-08')
    expect(view?.periods[0]).toMatchObject({ state: 'met', late: false, mark: { note: '3 nou-născuți' } })
    const marked = view?.periods[0]?.mark?.id ?? ''
    expect(await unmarkDuty(stranger, marked)).toMatchObject({ error: { kind: 'not-found' } })
    value(await unmarkDuty(worker, marked))
    expect((await showMarkedDuty(worker, 'OB-08'))?.periods[0]).toMatchObject({ mark: null })
  })

  it.each(roles.filter((role) => role !== 'spas_worker'))('is not for %s', async (role) => {
    expect(await showMarkedDuty(actorOf(tinca, role), 'OB-08')).toBeNull()
    expect(await markDuty(actorOf(tinca, role), { duty: 'OB-08', doneOn: daysAgo(0), note: '' })).toMatchObject({
      error: { kind: 'not-found' },
    })
  })
})

describe('the coordinator of a commune', () => {
  it('is one at a time, and known to the commune', async () => {
    const [first, second] = await namedUsers()
    value(await nameCoordinator(coordinator, { communeId: tinca.id, userId: first, phone: '0259 111 222' }))
    value(await nameCoordinator(coordinator, { communeId: tinca.id, userId: second, phone: '' }))
    expect((await listToday(worker)).coordinator).toMatchObject({ name: 'Coordonator Doi', email: 'doi@bihor.demo' })
    expect((await listToday(stranger)).coordinator).toBeNull()
    const seenBy = (actor: Actor) => withActor(actor, (db) => coordinatorOf(db, tinca.id))
    expect(await seenBy(actorOf(tinca, 'mayor'))).toMatchObject({ name: 'Coordonator Doi' })
    expect(await seenBy(stranger)).toBeNull()
    const { rows } = await owner.query('SELECT count(*)::integer AS n FROM coordinator_assignment WHERE until IS NULL')
    expect(rows).toEqual([{ n: 1 }])
  })

  it('is somebody of the county, named by a coordinator, for a commune of the county', async () => {
    const [first] = await namedUsers()
    const wanted = { communeId: tinca.id, userId: first, phone: '' }
    expect(await nameCoordinator(elsewhere, wanted)).toMatchObject({ error: { fields: { userId: { key: 'choice' } } } })
    expect(await nameCoordinator(coordinator, { ...wanted, userId: randomUUID() })).toMatchObject({
      error: { kind: 'invalid' },
    })
    expect(await nameCoordinator(coordinator, { ...wanted, communeId: apata.id })).toMatchObject({
      error: { kind: 'not-found' },
    })
    expect(await nameCoordinator(ofCounty(tinca, 'dgaspc_monitoring'), wanted)).toMatchObject({
      error: { kind: 'not-found' },
    })
  })
})

async function namedUsers(): Promise<[string, string]> {
  await owner.query("SELECT set_config('app.purpose', 'identity', false)")
  const ids: string[] = []
  for (const [email, name] of [
    ['unu@bihor.demo', 'Coordonator Unu'],
    ['doi@bihor.demo', 'Coordonator Doi'],
  ]) {
    const { rows } = await owner.query<{ id: string }>(
      `INSERT INTO app_user (email, name, password_hash) VALUES ($1, $2, 'x')
       ON CONFLICT (email) DO UPDATE SET name = EXCLUDED.name RETURNING id`,
      [email, name],
    )
    const id = rows[0]?.id ?? ''
    await owner.query(
      `INSERT INTO membership (user_id, organisation_id, role)
       SELECT $1, id, 'dgaspc_coordinator' FROM organisation WHERE kind = 'county' AND county_id = $2
       ON CONFLICT DO NOTHING`,
      [id, tinca.county.id],
    )
    ids.push(id)
  }
  return [ids[0] ?? '', ids[1] ?? '']
}
