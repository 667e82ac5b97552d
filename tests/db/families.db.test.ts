import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { TypedChild } from '@/lib/core/casework/child-record'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { addChild } from '@/lib/features/families/add-child'
import { addFamily } from '@/lib/features/families/add-family'
import { changeChild } from '@/lib/features/families/change-child'
import { changeFamily } from '@/lib/features/families/change-family'
import { closeFamily } from '@/lib/features/families/close-family'
import { endChild } from '@/lib/features/families/end-child'
import { reopenFamily } from '@/lib/features/families/reopen-family'
import { returnChild } from '@/lib/features/families/return-child'
import { showFamily } from '@/lib/features/families/show-family'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordApprovedPlan, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)
const neighbour = actorOf(apata)
const mayor = actorOf(tinca, 'mayor')

let serial = 0
const family = (headName: string) => ({ headName, villageId: 31798, street: '', streetNo: '', phone: '0722 123 456' })
const child = (changes: Partial<TypedChild> = {}): TypedChild => ({
  surname: 'Copil',
  givenName: `Al${(serial += 1)}`,
  birthDate: daysAgo(1000 + serial),
  sex: '2',
  cnp: '',
  noCnpReason: 'not-shown',
  separated: false,
  ...changes,
})
const added = async (headName: string, children: (TypedChild | null)[] = [child()], actor = worker) => {
  const outcome = await addFamily(actor, { family: family(headName), children, sure: true })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value.familyId
}
const opened = async (familyId: string, actor = worker) => {
  const file = await showFamily(actor, familyId)
  if (file === null) throw new Error('No such file')
  return file
}

describe('a new family', () => {
  it('stands in the Observatory with its children, without a sheet', async () => {
    const file = await opened(await added('Nouă Familia', [null, child(), child()]))
    expect(file.family).toMatchObject({
      headName: 'Nouă Familia',
      phone: '+40722123456',
      state: 'no-sheet',
      dueOn: null,
    })
    expect(file.children).toHaveLength(2)
    expect(file.next).toEqual({ kind: 'start-observation-sheet' })
    expect(file.timeline.map(({ kind }) => kind)).toEqual(['family-added'])
  })

  it('is entered once when the button is pressed twice in one moment; the second press is shown the first', async () => {
    const typed = { family: family('Apăsat Deodată'), children: [child()], sure: false }
    const outcomes = await Promise.all([1, 2, 3].map(() => addFamily(worker, typed)))
    const [first] = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.familyId] : []))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const outcome of outcomes)
      if (!outcome.ok)
        expect(outcome.error).toMatchObject({ kind: 'unsure', matches: [{ href: `/families/${first}` }] })
  })

  it('is not entered while something is wrong, and all of it is said', async () => {
    const children = [child({ cnp: '1' }), null, child({ surname: '', birthDate: null })]
    const outcome = await addFamily(worker, { family: { ...family(''), villageId: 40535 }, children, sure: true })
    expect(outcome).toEqual({
      ok: false,
      error: {
        kind: 'invalid',
        fields: {
          headName: { key: 'required' },
          villageId: { key: 'choice' },
          'children.0.cnp': { key: 'cnpLength' },
          'children.2.surname': { key: 'required' },
          'children.2.birthDate': { key: 'required' },
        },
      },
    })
  })

  it('is told of a CNP that is taken together with everything else, and of a day that is none', async () => {
    const girl = { cnp: '6240515700997', birthDate: '2024-05-15', sex: '2' } as const
    await added('Deținător Petru', [child({ ...girl, noCnpReason: null })])
    const children = [child({ ...girl, surname: '' }), child({ birthDate: '31.02.2020' })]
    expect(await addFamily(worker, { family: family('🙂'), children, sure: true })).toEqual({
      ok: false,
      error: {
        kind: 'invalid',
        fields: {
          headName: { key: 'nameWithoutLetter' },
          'children.0.surname': { key: 'required' },
          'children.0.cnp': { key: 'cnpTaken', params: { family: 'Deținător Petru' } },
          'children.1.birthDate': { key: 'date' },
        },
      },
    })
  })

  it('without a child is asked about, and entered when the person is sure', async () => {
    const typed = { family: family('Fărăcopii Sanda'), children: [null] }
    expect(await addFamily(worker, { ...typed, sure: false })).toEqual({
      ok: false,
      error: { kind: 'unsure', matches: [] },
    })
    expect((await addFamily(worker, { ...typed, sure: true })).ok).toBe(true)
  })

  it.each([
    ['the same head, spelled otherwise', 'Lakatoş Árpád', [child()]],
    [
      'a child of the same name and birth date',
      'Altul Ion',
      [child({ surname: 'LACATOS', givenName: 'reka', birthDate: '2020-03-04' })],
    ],
    [
      'a child born the same day with one name the same',
      'Altul Ion',
      [child({ surname: 'Pop', givenName: 'Réka', birthDate: '2020-03-04' })],
    ],
  ])('that may be on file by %s is shown first, and entered when the person is sure', async (_name, head, children) => {
    const kept = await added('Lakatos Árpád', [
      child({ surname: 'Lacatoș', givenName: 'Réka', birthDate: '2020-03-04' }),
    ])
    const doubtful = await addFamily(worker, { family: family(head), children, sure: false })
    expect(doubtful).toMatchObject({ ok: false, error: { kind: 'unsure' } })
    const matches = !doubtful.ok && doubtful.error.kind === 'unsure' ? doubtful.error.matches : []
    expect(matches.map(({ href }) => href)).toContain(`/families/${kept}`)
    expect(await addFamily(worker, { family: family(head), children, sure: true })).toMatchObject({ ok: true })
  })

  it('is not compared with those of another commune', async () => {
    await added('Unic Aici')
    const there = await addFamily(neighbour, {
      family: { ...family('Unic Aici'), villageId: 40535 },
      children: [child({ givenName: 'Cu totul', birthDate: '2011-11-11' })],
      sure: false,
    })
    expect(there).toMatchObject({ ok: true })
  })
})

describe('a CNP', () => {
  const cnp = '6240515700129'
  const owner = { birthDate: '2024-05-15', sex: '2', cnp, noCnpReason: null } as const

  it('stands once in a commune, and the refusal names the family', async () => {
    await added('Prima Familie', [child(owner)])
    const again = await addFamily(worker, { family: family('A Doua'), children: [child(owner)], sure: true })
    expect(again).toEqual({
      ok: false,
      error: {
        kind: 'invalid',
        fields: { 'children.0.cnp': { key: 'cnpTaken', params: { family: 'Prima Familie' } } },
      },
    })
    const twice = await addFamily(neighbour, {
      family: { ...family('Dublu'), villageId: 40535 },
      children: [child(owner), child(owner)],
      sure: true,
    })
    expect(twice).toMatchObject({ error: { fields: { 'children.1.cnp': { key: 'cnpTwice' } } } })
    expect(await added('Vecinii', [child(owner)], neighbour).catch(String)).toContain('choice')
  })

  it('entered by two people at the same moment is kept once, and the other is told', async () => {
    const both = await Promise.all(
      ['Unu', 'Doi'].map((head) =>
        addFamily(worker, {
          family: family(head),
          children: [child({ cnp: '5250101700011', birthDate: '2025-01-01', sex: '1', noCnpReason: null })],
          sure: true,
        }),
      ),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { fields: { 'children.0.cnp': { key: 'cnpTaken' } } } })
  })

  it('is taken from the child who has it when that child is changed', async () => {
    const familyId = await added('Cod Propriu', [
      child({ cnp: '5160229370010', birthDate: '2016-02-29', sex: '1', noCnpReason: null }),
    ])
    const [kept] = (await opened(familyId)).children
    const change = { familyId, childId: kept?.id ?? '', revision: 1 }
    const same = child({
      cnp: '5160229370010',
      birthDate: '2016-02-29',
      sex: '1',
      noCnpReason: null,
      givenName: 'Radu',
    })
    expect(await changeChild(worker, { ...change, child: same })).toMatchObject({ ok: true })
    const taken = child({ ...owner })
    expect(await changeChild(worker, { ...change, revision: 2, child: taken })).toMatchObject({
      error: { fields: { cnp: { key: 'cnpTaken', params: { family: 'Prima Familie' } } } },
    })
  })
})

describe('a form that somebody else overtook', () => {
  it('of a family is told what stands there now', async () => {
    const familyId = await added('Depășită')
    const save = (street: string) =>
      changeFamily(worker, { familyId, revision: 1, family: { ...family('Depășită'), street } })
    expect(await save('Horea')).toMatchObject({ ok: true })
    expect(await save('Cloșca')).toMatchObject({
      error: { kind: 'stale', current: { street: 'Horea', revision: '2', phone: '0722 123 456', villageId: '31798' } },
    })
    expect((await opened(familyId)).family.street).toBe('Horea')
  })

  it('of a child likewise', async () => {
    const familyId = await added('Depășit Copil', [child({ givenName: 'Vechi', birthDate: '2020-01-02' })])
    const childId = (await opened(familyId)).children[0]?.id ?? ''
    const save = (givenName: string) =>
      changeChild(worker, { familyId, childId, revision: 1, child: child({ givenName, birthDate: '2020-01-02' }) })
    expect(await save('Nou')).toMatchObject({ ok: true })
    expect(await save('Altul')).toMatchObject({
      error: { kind: 'stale', current: { givenName: 'Nou', birthDate: '02.01.2020', revision: '2' } },
    })
  })
})

describe('leaving', () => {
  const monitored = () =>
    recordFamily(worker, {
      head: 'În Registru',
      children: [{ name: 'Mare', born: daysAgo(18 * 366) }, { name: 'Mic' }],
      observations: [{ on: daysAgo(40), suspected: true }],
      riskSheets: [{ on: daysAgo(39), confirmed: ['1a'], situations: 1 }],
    })

  it('takes a child out of the Observatory and the Registry, and deletes nothing', async () => {
    const { id: familyId, children } = await monitored()
    const childId = children[0] ?? ''
    const leave = { familyId, childId, on: today(), reason: 'came-of-age' } as const
    expect(await endChild(worker, leave)).toMatchObject({ ok: true })
    const file = await opened(familyId)
    expect(file.children.find(({ id }) => id === childId)).toMatchObject({ leftOn: today(), inRegistry: false })
    expect(file.records.registry.find((spell) => spell.childId === childId)).toMatchObject({
      closedOn: today(),
      closeReason: 'came-of-age',
    })
    expect(file.timeline.map(({ kind }) => kind)).toContain('child-left')
  })

  it('for being 18 waits until the child is', async () => {
    const { id: familyId, children } = await monitored()
    const leave = { familyId, childId: children[1] ?? '', on: today(), reason: 'came-of-age' } as const
    expect(await endChild(worker, leave)).toMatchObject({ error: { fields: { reason: { key: 'notOfAge' } } } })
  })

  it('by a slip is put right, in the Registry too', async () => {
    const { id: familyId, children } = await monitored()
    const childId = children[1] ?? ''
    await endChild(worker, { familyId, childId, on: today(), reason: 'moved-away' })
    expect(await returnChild(worker, familyId, childId)).toBe(true)
    const back = (await opened(familyId)).children.find(({ id }) => id === childId)
    expect(back).toMatchObject({ leftOn: null, inRegistry: true })
  })

  it('of the whole family closes its file; opened again, the children are back', async () => {
    const { id: familyId } = await monitored()
    expect(await closeFamily(worker, { familyId, on: today(), reason: 'no-children' })).toMatchObject({
      error: { fields: { reason: { key: 'childrenLeft', params: { n: 2 } } } },
    })
    expect(await closeFamily(worker, { familyId, on: today(), reason: 'moved-away' })).toMatchObject({ ok: true })
    const closed = await opened(familyId)
    expect([closed.family.state, closed.family.dueOn, closed.next.kind]).toEqual(['closed', null, 'none'])
    expect(closed.children.every(({ leftOn, inRegistry }) => leftOn !== null && !inRegistry)).toBe(true)

    expect(await reopenFamily(worker, familyId)).toBe(true)
    const open = await opened(familyId)
    expect(open.family.state).toBe('plan-due')
    expect(open.children.every(({ leftOn, inRegistry }) => leftOn === null && inRegistry)).toBe(true)
  })
})

describe('where a family stands', () => {
  it('is computed anew also when the mayor, who reads no sheet, decides', async () => {
    const { id: familyId, riskSheets } = await recordFamily(worker, {
      observations: [{ on: daysAgo(20), suspected: true }],
      riskSheets: [{ on: daysAgo(19), confirmed: ['1a'], situations: 1 }],
    })
    await recordApprovedPlan(worker, { familyId, riskSheetId: riskSheets[0] ?? '', approvedOn: today() })
    const { standing, role, sheets } = await withCommune(mayor, async (db) => {
      const standing = await refreshFamilyStanding(db, familyId, today())
      const [now] = await db.tx.$queryRaw<{ role: string }[]>`SELECT app_role() AS role`
      return { standing, role: now?.role, sheets: await db.tx.riskSheet.count() }
    })
    expect(standing).toMatchObject({ state: 'monitored', dueFor: 'monitoring-visit' })
    expect([role, sheets]).toEqual(['mayor', 0])
    expect((await opened(familyId)).family.state).toBe('monitored')
  })

  it('sees every change of two people at the same moment', async () => {
    const familyId = await added('Doi Deodată')
    const grow = () => addChild(worker, { familyId, child: child(), sure: true })
    await Promise.all([grow(), grow(), grow(), grow()])
    const kept = await withCommune(worker, (db) =>
      db.tx.family.findUniqueOrThrow({ where: { communeId_id: { communeId: tinca.id, id: familyId } } }),
    )
    expect(kept.childrenCount).toBe(5)
  })

  it('of no family of the commune is nothing', async () => {
    const { id } = await recordFamily(neighbour, {})
    const asked = (familyId: string) => withCommune(worker, (db) => refreshFamilyStanding(db, familyId, today()))
    expect([await asked(id), await asked(randomUUID())]).toEqual([null, null])
  })
})

it('opening a file is logged with who and when, and nobody changes the log', async () => {
  const familyId = await added('Jurnal')
  await opened(familyId)
  const log = await withCommune(worker, (db) => db.tx.accessLog.findMany({ where: { familyId } }))
  expect(log).toMatchObject([
    { userId: worker.userId, role: 'spas_worker', action: 'open', subject: 'family', communeId: tinca.id },
  ])
  await expect(withCommune(worker, (db) => db.tx.accessLog.deleteMany({ where: { familyId } }))).rejects.toThrow()
})

describe('a family of another commune', () => {
  it('is not there for any step', async () => {
    const { id: familyId, children } = await recordFamily(worker, { head: 'A Mea' })
    const childId = children[0] ?? ''
    const notFound = { ok: false, error: { kind: 'not-found' } }
    const details = { ...family('Furată'), villageId: 40535 }
    expect(await showFamily(neighbour, familyId)).toBeNull()
    expect(await changeFamily(neighbour, { familyId, revision: 1, family: details })).toEqual(notFound)
    expect(await addChild(neighbour, { familyId, child: child(), sure: true })).toEqual(notFound)
    expect(await changeChild(neighbour, { familyId, childId, revision: 1, child: child() })).toEqual(notFound)
    expect(await endChild(neighbour, { familyId, childId, on: today(), reason: 'death' })).toEqual(notFound)
    expect(await closeFamily(neighbour, { familyId, on: today(), reason: 'moved-away' })).toEqual(notFound)
    expect(await returnChild(neighbour, familyId, childId)).toBe(false)
    expect(await reopenFamily(neighbour, familyId)).toBe(false)
    expect((await opened(familyId)).family).toMatchObject({ headName: 'A Mea', closedOn: null, revision: 1 })
  })

  it('nor is a child of another family of the own one', async () => {
    const mine = await recordFamily(worker, {})
    const other = await recordFamily(worker, {})
    const change = { familyId: mine.id, childId: other.children[0] ?? '', revision: 1, child: child() }
    expect(await changeChild(worker, change)).toMatchObject({ error: { kind: 'not-found' } })
  })

  it.each(['professional', 'mayor', 'spas_admin'] as const)('nor is any family for a %s', async (role) => {
    const { id } = await recordFamily(worker, {})
    const actor = actorOf(tinca, role)
    expect(await showFamily(actor, id)).toBeNull()
    expect(await addFamily(actor, { family: family('Fără drept'), children: [], sure: true })).toMatchObject({
      ok: false,
    })
  })
})
