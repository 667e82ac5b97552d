import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TypedReferral } from '@/lib/core/intake/check-referral'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { addFamilyFor } from '@/lib/features/families/add-family-for'
import { linkReferral } from '@/lib/features/intake/link-referral'
import { recordReferral } from '@/lib/features/intake/record-referral'
import { showReferral } from '@/lib/features/intake/show-referral'
import { actorOf, apata, pestera, recordFamily, tinca } from '../factories/casework'
import { written, worker, told, other } from '../factories/referrals'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

describe('a case', () => {
  it('is kept as it was told, at the moment of Romania', async () => {
    const id = await written()
    const shown = await showReferral(worker, id, '')
    expect(shown?.referral).toMatchObject({
      trigger: 'c',
      receivedAt: '2026-05-06T11:30:00.000Z',
      toldChildren: [{ name: 'Moldovan Ionuț', birthDate: '2016-02-29', cnp: '' }],
      villageName: 'Tinca',
      outcome: null,
    })
  })

  it.each<[string, Partial<TypedReferral>, readonly string[]]>([
    ['from a minute later', { receivedOn: '2026-05-07', receivedTime: '12:01' }, ['receivedTime']],
    ['from tomorrow', { receivedOn: '2026-05-08' }, ['receivedOn']],
    ['from before the law', { receivedOn: '2014-12-31' }, ['receivedOn']],
    [
      'with a child born in 1900',
      { children: [{ name: 'Ion', birthDate: '1900-01-01', cnp: '' }] },
      ['children.0.birthDate'],
    ],
    ['from nobody in particular', { reporterName: '' }, ['reporterName']],
    ['about nobody', { toldHead: '', toldText: '', children: [null] }, ['toldHead']],
    ['of another commune', { villageId: apata.villages[0] }, ['villageId']],
    ['with a false CNP', { children: [{ name: 'Ion', birthDate: null, cnp: '5160229055551' }] }, ['children.0.cnp']],
    [
      'of parents who leave, without their facts',
      { trigger: 'b', absence: 'both', parents: [] },
      [
        ...['parents.0.name', 'parents.0.country', 'parents.0.leavesOn'],
        ...['parents.1.name', 'parents.1.country', 'parents.1.leavesOn'],
        ...['carerName', 'delegation', 'contact'],
      ],
    ],
  ])('%s is refused by field', async (_case, changes, fields) => {
    const refused = await recordReferral(worker, told(changes))
    expect(refused.ok ? [] : refused.error.kind === 'invalid' && Object.keys(refused.error.fields)).toEqual(fields)
  })

  it('is written once, however often its form is sent', async () => {
    const typed = told({
      trigger: 'b',
      absence: 'one',
      parents: [{ name: 'Moldovan Ana', country: 'Italia', leavesOn: '2026-05-01', returnsOn: null }],
      notice: { carerName: 'Bunica', carerRelation: '', carerContact: '', delegation: 'requested', contact: 'monthly' },
    })
    const sent = await Promise.all([typed, typed, typed].map((form) => recordReferral(worker, form)))
    expect(sent).toEqual([typed, typed, typed].map(({ formId }) => ({ ok: true, value: { id: formId } })))
    expect(await recordReferral(worker, { ...typed, toldText: 'Altceva' })).toMatchObject({
      error: { fields: { form: { key: 'formAlreadySent' } } },
    })
    expect(await withCommune(worker, (db) => db.tx.referral.count({ where: { id: typed.formId } }))).toBe(1)
  })

  it('may come from somebody who gives no name', async () => {
    expect((await recordReferral(worker, told({ reporterKind: 'anonymous', reporterName: '' }))).ok).toBe(true)
  })

  it('is not there for another commune, nor for the other roles of its own', async () => {
    const id = await written()
    expect(await showReferral(other, id, '')).toBeNull()
    expect(await linkReferral(other, { id, familyId: null })).toMatchObject({ error: { kind: 'not-found' } })
    for (const role of ['professional', 'mayor', 'spas_admin'] as const) {
      const somebody = actorOf(tinca, role)
      expect(await showReferral(somebody, id, '')).toBeNull()
      expect((await recordReferral(somebody, told())).ok).toBe(false)
      expect(await withCommune(somebody, (db) => db.tx.referral.count())).toBe(0)
    }
  })

  it('cannot be tied to a family of another commune', async () => {
    const foreign = await recordFamily(other, {})
    expect(await linkReferral(worker, { id: await written(), familyId: foreign.id })).toMatchObject({
      error: { kind: 'not-found' },
    })
  })
})

describe('before a family is made', () => {
  it('those on file are found by name without diacritics, and by CNP first', async () => {
    const actor = actorOf(pestera)
    const alike = await recordFamily(actor, { head: 'Țârlea Ștefana', children: [{ name: 'Măriuca' }] })
    const holder = await recordFamily(actor, { head: 'Cu totul alta' })
    await withCommune(actor, (db) =>
      db.tx.child.updateMany({ where: { ...db.key, familyId: holder.id }, data: { cnp: '6240515700129' } }),
    )
    const id = await written(
      told({
        toldHead: 'tarlea stefana',
        villageId: null,
        children: [{ name: 'Ion', birthDate: null, cnp: '6240515700129' }],
      }),
      actor,
    )
    const shown = await showReferral(actor, id, '')
    expect(shown?.candidates.map(({ familyId }) => familyId)).toEqual([holder.id, alike.id])
    expect(shown?.candidates.map(({ byCnp }) => byCnp)).toEqual([true, false])
    const third = await recordFamily(actor, { head: 'Zmeu Paraschiva' })
    expect((await showReferral(actor, id, 'zmeu'))?.found.map(({ familyId }) => familyId)).toEqual([third.id])
  })

  it('those on file come the most alike first, each with its reason', async () => {
    const actor = actorOf(pestera)
    await recordFamily(actor, { head: 'Zgrăbunț Aurica Ilinca' })
    await recordFamily(actor, { head: 'Zgrăbunț Ilinca' })
    const holder = await recordFamily(actor, { head: 'Zz' })
    await withCommune(actor, (db) =>
      db.tx.child.create({
        data: {
          ...db.key,
          familyId: holder.id,
          surname: 'Zgrăbunț',
          givenName: 'Ilinca',
          birthDate: new Date('2019-02-03'),
        },
      }),
    )
    const id = await written(
      told({
        toldHead: 'zgrabunt ilinca',
        villageId: null,
        children: [{ name: 'Zgrăbunț Ilinca', birthDate: '2019-02-03', cnp: '' }],
      }),
      actor,
    )
    const shown = await showReferral(actor, id, '')
    expect(shown?.candidates.map(({ headName, likeness }) => [headName, likeness])).toEqual([
      ['Zz', 'child'],
      ['Zgrăbunț Ilinca', 'head'],
      ['Zgrăbunț Aurica Ilinca', 'part'],
    ])
  })

  it('a new one asks the same question, is tied to its case, and tells who was unknown', async () => {
    const actor = actorOf(pestera)
    const child = {
      surname: 'Rogojan',
      givenName: 'Vlad',
      birthDate: '2018-03-04',
      sex: '1',
      cnp: '',
      noCnpReason: 'no-papers',
      separated: false,
    } as const
    const family = { headName: 'Rogojan Petre', villageId: pestera.villages[0], street: '', streetNo: '', phone: '' }
    const typed = { family, children: [child], sure: false, unknown: true }
    const first = await addFamilyFor(actor, { ...typed, referralId: await written(told({ villageId: null }), actor) })
    const id = await written(told({ villageId: null }), actor)
    const again = await addFamilyFor(actor, { ...typed, referralId: id })
    expect(first.ok).toBe(true)
    expect(again).toMatchObject({ ok: false, error: { kind: 'unsure' } })
    expect((await addFamilyFor(actor, { ...typed, sure: true, referralId: id })).ok).toBe(true)
    expect((await showReferral(actor, id, ''))?.referral.familyName).toBe('Rogojan Petre')
    const unknown = await withCommune(actor, (db) =>
      db.tx.childInvisibility.findMany({ where: { ...db.key, service: 'social-assistance' } }),
    )
    expect(unknown).toHaveLength(2)
  })
})
