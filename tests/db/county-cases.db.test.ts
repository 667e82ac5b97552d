import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { roles } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { addCaseAccess } from '@/lib/data/case-access'
import { withActor, withCommune, withOpenedCase } from '@/lib/data/db'
import { endCase } from '@/lib/features/cases/end-case'
import { listOpenings } from '@/lib/features/cases/list-openings'
import { openCase } from '@/lib/features/cases/open-case'
import { showCase } from '@/lib/features/cases/show-case'
import { daysAgo, recordFamily, tinca, type RecordedFamily } from '../factories/casework'
import { elsewhere, ofCounty, owner, stranger, worker } from '../factories/county'
import { value } from '../factories/outcome'

const colleague = ofCounty(tinca)

// Each test has its own: a file is open once at a time, and only a few are opened in a day.
let coordinator = ofCounty(tinca)
beforeEach(() => {
  coordinator = ofCounty(tinca)
})

let family: RecordedFamily
let number: string

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

const ofOne = ofCounty(tinca)
const told = "SELECT count(*) AS n FROM pgboss.job WHERE data ->> 'kind' = 'case-opened'"
const words = 'SPAS cere sfatul pentru plan.'
const opened = async (reason = words) =>
  value(await openCase(coordinator, { communeId: tinca.id, sheetNumber: number, reason })).accessId

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
    expect(await openCase(coordinator, { communeId: tinca.id, sheetNumber, reason: words })).toMatchObject({
      error: { fields: { sheetNumber: { key } } },
    }),
  )

  it.each(['', '.', 'x'.repeat(19), `  ${'x'.repeat(19)}  `])('is not opened for the reason "%s"', async (reason) => {
    expect(await openCase(coordinator, { communeId: tinca.id, sheetNumber: number, reason })).toMatchObject({
      error: { fields: { reason: { key: 'reasonTooShort' } } },
    })
    const past = {
      ...{ communeId: tinca.id, countyId: tinca.county.id, sheetNumber: number, reason, name: 'X' },
      ...{ userId: coordinator.userId, openedAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) },
    }
    await expect(withActor(coordinator, (db) => addCaseAccess(db, past))).rejects.toThrow(/reason/)
  })

  it('is not opened twice while it is open, by another number of its sheets neither', async () => {
    const accessId = await opened()
    const again = { error: { fields: { sheetNumber: { key: 'caseOpenAlready' } } } }
    expect(await openCase(coordinator, { communeId: tinca.id, sheetNumber: number, reason: words })).toMatchObject(
      again,
    )
    expect(await openCase(colleague, { communeId: tinca.id, sheetNumber: number, reason: words })).toMatchObject({
      ok: true,
    })
    value(await endCase(coordinator, accessId))
    expect(await opened()).not.toBe(accessId)
  })

  it('is one of a few that a coordinator opens in a day', async () => {
    for (let each = 0; each < 5; each += 1) value(await endCase(coordinator, await opened()))
    expect(await openCase(coordinator, { communeId: tinca.id, sheetNumber: number, reason: words })).toMatchObject({
      error: { fields: { form: { key: 'casesToday', params: { n: 5 } } } },
    })
    const six = Array.from({ length: 6 }, () =>
      openCase(ofOne, { communeId: tinca.id, sheetNumber: number, reason: words }),
    )
    expect((await Promise.all(six)).filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('tells the commune that it was opened, and shows the tries at its door', async () => {
    const visit = { plannedOn: new Date(daysAgo(38)), visitorName: 'Ana', visitorPosition: 'asistent social' }
    await withCommune(worker, (db) =>
      db.tx.homeVisit.create({
        data: { ...db.key, ...visit, familyId: family.id, createdBy: db.userId, note: 'Poarta era încuiată.' },
      }),
    )
    const { rows: before } = await owner.query(told)
    const seen = await showCase(coordinator, await opened())
    expect(seen).toMatchObject({ file: { homeVisits: [{ note: 'Poarta era încuiată.' }] } })
    const { rows: after } = await owner.query(told)
    expect(Number(after[0]?.n)).toBe(Number(before[0]?.n) + 1)
  })

  it('is closed to another county, another coordinator and every other role', async () => {
    const accessId = await opened()
    expect(await openCase(elsewhere, { communeId: tinca.id, sheetNumber: number, reason: words })).toMatchObject({
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
    const ended = await opened()
    value(await endCase(coordinator, ended))
    value(await endCase(coordinator, ended))
    const expired = await opened()
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
