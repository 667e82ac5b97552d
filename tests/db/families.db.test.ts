import { describe, expect, it } from 'vitest'
import { withCommune } from '@/lib/data/db'
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
import { actorOf, closing, recordFamily, tinca } from '../factories/casework'
import { opened, added, child, family, worker, neighbour } from '../factories/families'

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
          'children.1.birthDate': { key: 'dateUnreal' },
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
    expect(await closeFamily(neighbour, { ...closing, familyId })).toEqual(notFound)
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
