import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { withActor, withOpenedCase } from '@/lib/data/db'
import { endCase } from '@/lib/features/cases/end-case'
import { listOpenings } from '@/lib/features/cases/list-openings'
import { openCase } from '@/lib/features/cases/open-case'
import { showCase } from '@/lib/features/cases/show-case'
import { markDuty, unmarkDuty } from '@/lib/features/today/mark-duty'
import { showMarkedDuty } from '@/lib/features/today/show-marked-duty'
import { nameCoordinator } from '@/lib/features/oversight/name-coordinator'
import { ownCoordinator } from '@/lib/features/oversight/own-coordinator'
import { seeCommune } from '@/lib/features/oversight/see-commune'
import { seeCounty } from '@/lib/features/oversight/see-county'
import { listToday } from '@/lib/features/today/list-today'
import { actorOf, apata, daysAgo, recordFamily, tinca, type RecordedFamily } from '../factories/casework'
import { testDatabase } from '../setup/database'

const worker = actorOf(tinca)
const stranger = actorOf(apata)
const ofCounty = (place: typeof tinca | typeof apata, role: Role = 'dgaspc_coordinator'): Actor => ({
  ...actorOf(place, role),
  commune: null,
})
const coordinator = ofCounty(tinca)
const colleague = ofCounty(tinca)
const elsewhere = ofCounty(apata)
const owner = new Client(testDatabase().ownerUrl)

let family: RecordedFamily
let number: string

const value = <Value>(outcome: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

beforeAll(async () => {
  await owner.connect()
  family = await recordFamily(worker, {
    head: 'Popescu Maria',
    observations: [{ on: daysAgo(40), suspected: true }],
    riskSheets: [{ on: daysAgo(39), confirmed: ['1a', '4b'], situations: 2 }],
  })
  await recordFamily(worker, { head: 'Ionescu Vasile', observations: [{ on: daysAgo(5), suspected: true }] })
  await recordFamily(stranger, { head: 'Moldovan Ana', observations: [{ on: daysAgo(5), suspected: true }] })
  const { rows } = await owner.query<{ number: string }>('SELECT number FROM observation_sheet WHERE family_id = $1', [
    family.id,
  ])
  number = rows[0]?.number ?? ''
})
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const opened = async (reason = 'SPAS cere sfatul pentru plan.') =>
  value(await openCase(coordinator, { communeId: tinca.id, sheetNumber: number, reason })).accessId

describe('the duties of a commune', () => {
  it('are counted for the county when the commune looks at its day, and hold no name', async () => {
    await listToday(worker)
    const { rows } = await owner.query('SELECT * FROM duty_count WHERE commune_id = $1', [tinca.id])
    expect(rows.find(({ duty }) => duty === 'OB-21')).toMatchObject({ late: 1, met_in_time: 1 })
    expect(rows.find(({ duty }) => duty === 'OB-37')).toMatchObject({ late: 1, met_late: 0 })
    expect(JSON.stringify(rows)).not.toMatch(/Popescu|Ionescu/)
  })

  it('are counted by the county itself where the commune did not look; late ones are told, the county reads no case', async () => {
    const { communes } = await seeCounty(elsewhere, {})
    expect(communes.map(({ name, totals }) => [name, totals.late])).toEqual([['Apața', 1]])
    expect((await seeCommune(elsewhere, apata.id))?.duties.find(({ duty }) => duty === 'OB-21')?.late).toBe(1)
    expect(await withActor(elsewhere, (db) => db.tx.family.count())).toBe(0)
  })

  it('replace the count before', async () => {
    await owner.query("UPDATE duty_count SET counted_at = counted_at - interval '2 days' WHERE commune_id = $1", [
      tinca.id,
    ])
    await listToday(worker)
    const { rows } = await owner.query(
      'SELECT count(DISTINCT counted_at)::integer AS n FROM duty_count WHERE commune_id = $1',
      [tinca.id],
    )
    expect(rows).toEqual([{ n: 1 }])
  })

  it('of another county are not there', async () => {
    expect(await seeCommune(coordinator, apata.id)).toBeNull()
    expect((await seeCounty(coordinator, {})).communes.map(({ name }) => name)).toEqual(['Tinca'])
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
    expect(await ownCoordinator(worker)).toMatchObject({ name: 'Coordonator Doi', email: 'doi@bihor.demo' })
    expect(await ownCoordinator(actorOf(tinca, 'mayor'))).toMatchObject({ name: 'Coordonator Doi' })
    expect(await ownCoordinator(stranger)).toBeNull()
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

describe('a family file', () => {
  it('is opened by the number of a sheet, for a reason, and the commune sees it', async () => {
    const accessId = await opened()
    const seen = await showCase(coordinator, accessId)
    expect(seen).toMatchObject({
      kind: 'file',
      file: {
        commune: 'Tinca',
        family: { id: family.id, headName: 'Popescu Maria' },
        children: [{ surname: 'Popescu' }],
        records: { observationSheets: [{ number }], riskSheets: [{ situations: 2 }], registry: [{}] },
        confirmed: [{ code: '1a' }, { code: '4b' }],
      },
    })
    const openings = await listOpenings(worker, family.id)
    expect(openings.find(({ id }) => id === accessId)).toMatchObject({
      name: coordinator.userName,
      reason: 'SPAS cere sfatul pentru plan.',
      state: 'open',
    })
    const { rows } = await owner.query(
      'SELECT role, action, subject FROM access_log WHERE family_id = $1 AND user_id = $2',
      [family.id, coordinator.userId],
    )
    expect(rows).toEqual([{ role: 'dgaspc_coordinator', action: 'open', subject: 'family' }])
  })

  it('shows this family alone, and only while it is open in the transaction', async () => {
    const accessId = await opened()
    const place = { id: accessId, communeId: tinca.id, countyId: tinca.county.id }
    const tables = [
      'family',
      'child',
      'observation_sheet',
      'observation_sheet_child',
      'risk_sheet',
      'risk_sheet_child',
      'registry_entry',
    ] as const
    const counted = await withOpenedCase(coordinator, place, async ({ tx }) => {
      const found: Record<string, number> = {}
      for (const table of tables) {
        const [row] = await tx.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::integer AS n FROM ${table}`)
        found[table] = row?.n ?? -1
      }
      return found
    })
    expect(counted).toEqual(Object.fromEntries(tables.map((table) => [table, 1])))
    expect(await withActor(coordinator, (db) => db.tx.family.count())).toBe(0)
    const ofAnother = { ...place, id: randomUUID() }
    expect(await withOpenedCase(coordinator, ofAnother, (db) => db.tx.family.count())).toBe(0)
    expect(await withOpenedCase(colleague, place, (db) => db.tx.family.count())).toBe(0)
    expect(await withOpenedCase(ofCounty(tinca, 'dgaspc_monitoring'), place, (db) => db.tx.family.count())).toBe(0)
  })

  it('cannot be written in', async () => {
    const accessId = await opened()
    const place = { id: accessId, communeId: tinca.id, countyId: tinca.county.id }
    for (const table of ['family', 'child', 'service_plan', 'registry_entry']) {
      const changed = await withOpenedCase(coordinator, place, (db) =>
        db.tx.$executeRawUnsafe(`UPDATE ${table} SET commune_id = commune_id`),
      )
      expect(changed, table).toBe(0)
    }
  })

  it.each([
    ['a number that is none', 'Popescu', 'sheetNumber'],
    ['a sheet that is not there', '05-999/2026', 'noSuchSheet'],
  ])('is not opened by %s', async (_what, sheetNumber, key) =>
    expect(await openCase(coordinator, { communeId: tinca.id, sheetNumber, reason: 'X' })).toMatchObject({
      error: { fields: { sheetNumber: { key } } },
    }),
  )

  it('is not opened without a reason, past the use case too', async () => {
    await expect(openCase(coordinator, { communeId: tinca.id, sheetNumber: number, reason: '' })).rejects.toThrow(
      /check/,
    )
  })

  it('is closed to another county, another coordinator and every other role', async () => {
    const accessId = await opened()
    expect(await openCase(elsewhere, { communeId: tinca.id, sheetNumber: number, reason: 'X' })).toMatchObject({
      error: { kind: 'not-found' },
    })
    for (const actor of [
      elsewhere,
      colleague,
      ...roles.filter((role) => role !== 'dgaspc_coordinator').map((role) => ({ ...coordinator, role })),
    ]) {
      expect(await showCase(actor, accessId), actor.role).toBeNull()
      expect(await endCase(actor, accessId), actor.role).toMatchObject({ error: { kind: 'not-found' } })
    }
    expect(await listOpenings(stranger, family.id)).toEqual([])
  })

  it('closes by itself, and sooner by the coordinator', async () => {
    const [ended, expired] = [await opened(), await opened()]
    value(await endCase(coordinator, ended))
    value(await endCase(coordinator, ended))
    await owner.query("SELECT set_config('app.role', '', false)")
    await owner.query('ALTER TABLE case_access NO FORCE ROW LEVEL SECURITY')
    await owner.query(
      "UPDATE case_access SET opened_at = opened_at - interval '73 hours', expires_at = expires_at - interval '73 hours' WHERE id = $1",
      [expired],
    )
    await owner.query('ALTER TABLE case_access FORCE ROW LEVEL SECURITY')
    for (const id of [ended, expired]) {
      expect(await showCase(coordinator, id)).toMatchObject({ kind: 'over' })
      const place = { id, communeId: tinca.id, countyId: tinca.county.id }
      expect(await withOpenedCase(coordinator, place, (db) => db.tx.family.count())).toBe(0)
    }
    const states = new Map((await listOpenings(worker, family.id)).map(({ id, state }) => [id, state]))
    expect([states.get(ended), states.get(expired)]).toEqual(['ended', 'expired'])
  })

  it('keeps what was asked: neither reason nor time can be changed', async () => {
    const accessId = await opened()
    for (const change of ["reason = 'Altul'", "expires_at = expires_at + interval '1 day'"]) {
      await expect(
        withActor(coordinator, (db) =>
          db.tx.$executeRawUnsafe(`UPDATE case_access SET ${change} WHERE id = '${accessId}'`),
        ),
      ).rejects.toThrow(/permission denied/)
    }
  })
})
