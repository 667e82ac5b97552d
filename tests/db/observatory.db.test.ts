import { beforeAll, describe, expect, it } from 'vitest'
import { readObservatoryView } from '@/lib/core/casework/observatory-view'
import { toDatabaseDate } from '@/lib/data/calendar-date'
import { withCommune } from '@/lib/data/db'
import { listFamilies } from '@/lib/data/family-list'
import { closeFamily } from '@/lib/features/families/close-family'
import { findByCnp } from '@/lib/features/observatory/find-by-cnp'
import { listObservatory } from '@/lib/features/observatory/list-observatory'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, closing, daysAgo, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)
const other = actorOf(apata)

const heads = async (params: Record<string, string>, actor = worker) => {
  const { listed } = await listObservatory(actor, params)
  return listed.kind === 'families' ? listed.rows.map(({ headName }) => headName) : []
}
const childrenOf = async (params: Record<string, string>) => {
  const { listed } = await listObservatory(worker, { view: 'children', ...params })
  return listed.kind === 'children' ? listed.rows.map(({ surname, givenName }) => `${surname} ${givenName}`) : []
}

beforeAll(async () => {
  await recordFamily(worker, {
    head: 'Pârvu Ștefania',
    village: 31798,
    children: [{ name: 'Ana-Maria' }, { name: 'Eva', left: true }],
  })
  await recordFamily(worker, {
    head: 'Şerban Ionel',
    village: 31823,
    children: [{ name: 'Țuțu' }],
    observations: [{ on: daysAgo(10), suspected: true }],
  })
  await recordFamily(worker, {
    head: 'Ănescu Dan',
    village: 31798,
    children: [{ name: 'Zoe' }, { name: 'Ilie', separated: true }],
    observations: [{ on: daysAgo(20), suspected: true }],
    riskSheets: [{ on: daysAgo(19), confirmed: ['4b', '6b'], situations: 7 }],
  })
  await recordFamily(worker, {
    head: '100%_sigur',
    village: 31798,
    observations: [{ on: daysAgo(1), suspected: false }],
  })
  await recordFamily(worker, { head: 'Zamfir Plecat', village: 31798, closed: true, children: [{ left: true }] })
  await recordFamily(other, { head: 'Pârvu Vecin', village: 40535, children: [{ name: 'Ana-Maria' }] })
})

describe('a search in the Observatory', () => {
  it.each([
    ['pârvu', ['Pârvu Ștefania']],
    ['Pîrvu', ['Pârvu Ștefania']],
    ['parvu', ['Pârvu Ștefania']],
    ['PARVU', ['Pârvu Ștefania']],
    ['stefania parvu', ['Pârvu Ștefania']],
    ['Ştefania', ['Pârvu Ștefania']],
    ['Șerban', ['Şerban Ionel']],
    ['Şerban', ['Şerban Ionel']],
    ['serban', ['Şerban Ionel']],
    ['ana maria', ['Pârvu Ștefania']],
    ['tutu', ['Şerban Ionel']],
    ['100%', ['100%_sigur']],
    ['%', ['100%_sigur']],
    ['_', ['100%_sigur']],
    ['nimeni', []],
    ["' OR 1=1 --", []],
    ['\\', []],
  ])('for %s finds %o', async (q, expected) => expect(await heads({ q })).toEqual(expected))

  it('for the number of a sheet finds its family, in full or in part', async () => {
    const { listed } = await listObservatory(worker, { q: 'serban' })
    const number = listed.kind === 'families' ? (listed.rows[0]?.sheetNumber ?? '') : ''
    expect(number).toMatch(/^05-\d{3}\/2026$/)
    expect(await heads({ q: number })).toEqual(['Şerban Ionel'])
    expect(await heads({ q: number.slice(3) })).toEqual(['Şerban Ionel'])
  })

  it('for a CNP is answered for the own commune alone, and never by an address', async () => {
    const cnp = '6240515700129'
    const family = await recordFamily(worker, { head: 'Cu Cod', children: [{ name: 'Irina' }] })
    await withCommune(worker, (db) =>
      db.tx.child.update({
        where: { communeId_id: { communeId: tinca.id, id: family.children[0] ?? '' } },
        data: { cnp },
      }),
    )
    expect(await findByCnp(worker, cnp)).toBe(family.id)
    expect(await findByCnp(other, cnp)).toBeNull()
    expect(await findByCnp(actorOf(tinca, 'mayor'), cnp)).toBeNull()
    expect((await listObservatory(worker, { q: cnp })).view.q).toBe('')
    await closeFamily(worker, { ...closing, familyId: family.id, reason: 'entered-twice' })
    expect(await findByCnp(worker, cnp)).toBe(family.id)
  })
})

describe('the list of families', () => {
  const open = ['100%_sigur', 'Ănescu Dan', 'Pârvu Ștefania', 'Şerban Ionel']

  it('has the open ones in the Romanian order of letters, with totals', async () => {
    const list = await listObservatory(worker, {})
    expect(await heads({})).toEqual(open)
    expect([list.total, list.listed.kind === 'families' && list.listed.totalChildren]).toEqual([4, 4])
    expect(list.villages.map(({ name }) => name)).toEqual(['Gurbediu', 'Tinca'])
  })

  it.each<[Record<string, string>, string[]]>([
    [{ village: '31823' }, ['Şerban Ionel']],
    [{ village: '40535' }, []],
    [{ state: 'visit-due' }, ['Şerban Ionel']],
    [{ state: 'plan-due' }, ['Ănescu Dan']],
    [{ state: 'no-sheet' }, ['Pârvu Ștefania']],
    [{ state: 'no-suspicion' }, ['100%_sigur']],
    [{ dimension: '4' }, ['Ănescu Dan']],
    [{ dimension: '1' }, ['Şerban Ionel']],
    [{ dimension: '5' }, []],
    [{ due: 'late' }, ['Şerban Ionel']],
    [{ due: 'month' }, ['Ănescu Dan']],
    [{ due: 'week' }, []],
    [{ due: 'none' }, ['Pârvu Ștefania']],
    [{ village: '31798', dimension: '6', due: 'month', q: 'dan' }, ['Ănescu Dan']],
    [{ sort: 'name', dir: 'desc' }, [...open].reverse()],
    [{ sort: 'due' }, ['Şerban Ionel', 'Ănescu Dan', '100%_sigur', 'Pârvu Ștefania']],
    [{ sort: 'situations', dir: 'desc' }, ['Ănescu Dan', '100%_sigur', 'Pârvu Ștefania', 'Şerban Ionel']],
    [{ sort: 'state' }, ['Pârvu Ștefania', '100%_sigur', 'Şerban Ionel', 'Ănescu Dan']],
    [{ sort: 'village' }, ['Şerban Ionel', '100%_sigur', 'Ănescu Dan', 'Pârvu Ștefania']],
  ])('asked for %o gives %o', async (params, expected) => expect(await heads(params)).toEqual(expected))

  it.each([
    ['an hour ago is late', -1, 'late', 'week'],
    ['in an hour is not', 1, 'week', 'late'],
  ])('a limit of hours that ended %s', async (_name, hours, found, missed) => {
    const dueAt = new Date(Date.now() + hours * 3_600_000)
    const due = { dueOn: toDatabaseDate(today()), dueAt }
    const where = { communeId: tinca.id, headName: 'Şerban Ionel' }
    await expect(
      withCommune(worker, async (db) => {
        await db.tx.family.updateMany({ where, data: due })
        const of = (due: string) => listFamilies(db, readObservatoryView({ due }), today())
        expect((await of(found)).rows).toMatchObject([{ headName: 'Şerban Ionel', dueAt: dueAt.toISOString() }])
        expect((await of(missed)).rows).toEqual([])
        throw new Error('as it was')
      }),
    ).rejects.toThrow('as it was')
  })

  it('shows the closed ones when they are asked for', async () =>
    expect(await heads({ state: 'closed' })).toContain('Zamfir Plecat'))

  it('shows the first page instead of one past the end', async () => {
    const list = await listObservatory(worker, { page: '9' })
    expect([list.view.page, list.total, list.listed.rows.length]).toEqual([1, 4, 4])
  })

  it('says how many stand in each state, from the counts of the triggers', async () => {
    const { counts } = await listObservatory(worker, {})
    const families = Object.fromEntries(counts.map((count) => [count.state, count.families]))
    expect(families).toMatchObject({ 'visit-due': 1, 'plan-due': 1, 'no-sheet': 1, 'no-suspicion': 1 })
  })

  it('has nothing of another commune', async () => {
    expect(await heads({}, other)).toEqual(['Pârvu Vecin'])
    expect(await heads({ q: 'stefania' }, other)).toEqual([])
  })
})

describe('the list of children', () => {
  it('has each child that has not left, once', async () =>
    expect((await childrenOf({})).sort()).toEqual([
      'Popescu Ana-Maria',
      'Popescu Ilie',
      'Popescu Ion',
      'Popescu Zoe',
      'Popescu Țuțu',
    ]))
  it.each<[Record<string, string>, string[]]>([
    [{ q: 'zoe' }, ['Popescu Zoe']],
    [{ q: 'anescu' }, ['Popescu Ilie', 'Popescu Zoe']],
    [{ state: 'visit-due' }, ['Popescu Țuțu']],
    [{ dimension: '4', sort: 'name', dir: 'desc' }, ['Popescu Zoe', 'Popescu Ilie']],
    [{ village: '31823' }, ['Popescu Țuțu']],
  ])('asked for %o gives %o', async (params, expected) => expect(await childrenOf(params)).toEqual(expected))

  it.each(['name', 'birth', 'family', 'state', 'due'])('is sorted by %s', async (sort) =>
    expect(await childrenOf({ sort })).toHaveLength(5),
  )
})

it('every sort of the address is one that a list knows', () =>
  expect(readObservatoryView({ view: 'children', sort: 'situations' }).sort).toBe('name'))
