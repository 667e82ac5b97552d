import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
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
import { today } from '@/lib/platform/clock'
import { actorOf, closing, daysAgo, recordApprovedPlan, recordFamily, tinca } from '../factories/casework'
import { added, child, worker, family, neighbour, opened } from '../factories/families'

const mayor = actorOf(tinca, 'mayor')

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
    expect(await closeFamily(worker, { ...closing, familyId, reason: 'no-children' })).toMatchObject({
      error: { fields: { reason: { key: 'childrenLeft', params: { n: 2 } } } },
    })
    expect(await closeFamily(worker, { ...closing, familyId })).toMatchObject({ ok: true })
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
