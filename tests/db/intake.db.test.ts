import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import type { TypedReferral } from '@/lib/core/intake/check-referral'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { findObservationSheet } from '@/lib/data/observation-sheets'
import { addFamilyFor } from '@/lib/features/families/add-family-for'
import { decideReferral, endAbsence } from '@/lib/features/intake/decide-referral'
import { linkReferral } from '@/lib/features/intake/link-referral'
import { listAbroad, listIntake } from '@/lib/features/intake/list-intake'
import { openSheetFor } from '@/lib/features/intake/open-sheet'
import { recordReferral } from '@/lib/features/intake/record-referral'
import { showReferral } from '@/lib/features/intake/show-referral'
import { deleteDraft } from '@/lib/features/observation/delete-draft'
import { actorOf, apata, pestera, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)
const other = actorOf(apata)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

const told = (changes: Partial<TypedReferral> = {}): TypedReferral => ({
  trigger: 'c',
  channel: 'phone',
  receivedOn: '2026-05-06',
  receivedTime: '14:30',
  reporterKind: 'neighbour',
  reporterName: 'Ilie Costea',
  reporterContact: '0722 000 111',
  toldHead: 'Moldovan Ștefan',
  villageId: tinca.villages[0],
  toldAddress: 'lângă școală',
  toldText: 'Copiii nu merg la școală.',
  children: [{ name: 'Moldovan Ionuț', birthDate: '2016-02-29', cnp: '' }, null],
  absence: null,
  parents: [],
  notice: { carerName: '', carerRelation: '', carerContact: '', delegation: null, contact: null },
  ...changes,
})

const abroad = (changes: Partial<TypedReferral> = {}) =>
  told({
    trigger: 'b',
    reporterKind: 'parent',
    absence: 'sole',
    parents: [{ name: 'Moldovan Ștefan', country: 'Italia', leavesOn: '2026-04-01', returnsOn: null }],
    notice: {
      carerName: 'Moldovan Ana',
      carerRelation: 'bunică',
      carerContact: '',
      delegation: 'requested',
      contact: 'weekly',
    },
    ...changes,
  })

async function written(typed: TypedReferral = told(), actor: CommuneActor = worker): Promise<string> {
  const recorded = await recordReferral(actor, typed)
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error))
  return recorded.value.id
}

async function linked(typed: TypedReferral = told(), observedOn?: string) {
  const family = await recordFamily(worker, {
    head: 'Moldovan Ștefan',
    observations: observedOn === undefined ? [] : [{ on: observedOn, suspected: false }],
  })
  const id = await written(typed)
  await linkReferral(worker, { id, familyId: family.id })
  return { id, familyId: family.id }
}
const dueOf = (familyId: string) =>
  withCommune(worker, async (db) => {
    const row = await db.tx.family.findFirstOrThrow({ where: { ...db.key, id: familyId } })
    return row.dueOn?.toISOString().slice(0, 10)
  })

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
    ['from tomorrow', { receivedOn: '2026-05-07', receivedTime: '12:01' }, ['receivedOn']],
    ['from nobody in particular', { reporterName: '' }, ['reporterName']],
    ['about nobody', { toldHead: '', toldText: '', children: [null] }, ['toldHead']],
    ['of another commune', { villageId: apata.villages[0] }, ['villageId']],
    ['with a false CNP', { children: [{ name: 'Ion', birthDate: null, cnp: '5160229055551' }] }, ['children.0.cnp']],
    [
      'of parents who leave, without their facts',
      { trigger: 'b', absence: 'both', parents: [] },
      ['parents.0.name', 'parents.1.name', 'carerName', 'delegation', 'contact'],
    ],
  ])('%s is refused by field', async (_case, changes, fields) => {
    const refused = await recordReferral(worker, told(changes))
    expect(refused.ok ? [] : refused.error.kind === 'invalid' && Object.keys(refused.error.fields)).toEqual(fields)
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

describe('what becomes of a case', () => {
  it('a sheet with its trigger, once, and again open when the draft is deleted', async () => {
    const { id, familyId } = await linked()
    const opened = await openSheetFor(worker, id)
    if (!opened.ok) throw new Error(opened.error.kind)
    const sheet = await withCommune(worker, (db) => findObservationSheet(db, opened.value.sheetId))
    expect(sheet).toMatchObject({ familyId, typed: { trigger: 'c', filledOn: '07.05.2026', fillerKind: 'spas' } })
    expect(await openSheetFor(worker, id)).toEqual(opened)
    expect((await showReferral(worker, id, ''))?.referral.outcome).toBe('sheet')

    expect((await deleteDraft(worker, opened.value.sheetId)).ok).toBe(true)
    expect((await showReferral(worker, id, ''))?.referral).toMatchObject({ outcome: null, observationSheetId: null })
  })

  it('takes a draft that lies open, and leaves what stands in it', async () => {
    const { id, familyId } = await linked()
    const typed: TypedSheet = { fillerName: 'Altcineva', trigger: '' }
    const draft = await withCommune(worker, (db) =>
      db.tx.observationSheet.create({ data: { ...db.key, familyId, draft: typed, createdBy: db.userId } }),
    )
    expect(await openSheetFor(worker, id)).toEqual({ ok: true, value: { sheetId: draft.id } })
    const sheet = await withCommune(worker, (db) => findObservationSheet(db, draft.id))
    expect(sheet).toMatchObject({ typed: { fillerName: 'Altcineva', trigger: 'c' } })
  })

  it('needs a family for a sheet', async () => {
    expect(await openSheetFor(worker, await written())).toMatchObject({
      error: { fields: { form: { key: 'caseWithoutFamily' } } },
    })
  })

  it('renews the sheet of the last twelve months: its term counts from the case', async () => {
    const { id, familyId } = await linked(told(), '2025-06-01')
    expect(await dueOf(familyId)).toBe('2026-06-01')
    expect((await decideReferral(worker, { id, outcome: 'update', note: 'Aceeași situație.' })).ok).toBe(true)
    expect(await dueOf(familyId)).toBe('2027-05-06')
    expect(await decideReferral(worker, { id, outcome: 'dismissed', note: 'x' })).toMatchObject({
      error: { fields: { form: { key: 'caseDecided' } } },
    })
  })

  it('renews nothing where the sheet is older, or there is none', async () => {
    for (const observedOn of ['2025-05-05', undefined]) {
      const { id } = await linked(told(), observedOn)
      expect(await decideReferral(worker, { id, outcome: 'update', note: 'x' })).toMatchObject({
        error: { fields: { outcome: { key: 'noSheetToRenew' } } },
      })
    }
  })

  it('is dismissed with a reason, which the database asks for too', async () => {
    const id = await written()
    await expect(decideReferral(worker, { id, outcome: 'dismissed', note: '' })).rejects.toThrow(/check constraint/)
    expect((await decideReferral(worker, { id, outcome: 'dismissed', note: 'Familia nu locuiește aici.' })).ok).toBe(
      true,
    )
  })
})

describe('the list', () => {
  it('has the open cases by their wait, by trigger, and those that wait too long', async () => {
    const actor = actorOf(pestera)
    const early = await written(told({ trigger: 'a', receivedOn: '2026-05-01', villageId: null }), actor)
    const late = await written(told({ trigger: 'a', villageId: null }), actor)
    const ids = async (params: Record<string, string>) =>
      (await listIntake(actor, params))?.cases.flatMap(({ id, trigger }) => (trigger === 'a' ? id : []))
    expect(await ids({})).toEqual([early, late])
    expect(await ids({ late: '1' })).toEqual([early])
    expect(await ids({ trigger: 'b' })).toEqual([])
    await decideReferral(actor, { id: early, outcome: 'dismissed', note: 'x' })
    expect(await ids({})).toEqual([late])
    expect(await ids({ state: 'closed' })).toEqual([early])
    expect(await listIntake(actorOf(pestera, 'mayor'), {})).toBeNull()
  })
})

describe('children of parents who work abroad', () => {
  it('are listed from the notice to the return', async () => {
    const { id, familyId } = await linked(abroad())
    const entries = async () => (await listAbroad(worker))?.withoutParent.filter((entry) => entry.familyId === familyId)
    expect(await entries()).toMatchObject([
      { headName: 'Moldovan Ștefan', standing: { state: 'away', months: 1 }, children: [{ name: 'Popescu Ion' }] },
    ])
    expect(await endAbsence(worker, { id, endedOn: '2026-03-31' })).toMatchObject({
      error: { fields: { endedOn: { key: 'returnBeforeLeaving' } } },
    })
    expect((await endAbsence(worker, { id, endedOn: '2026-05-07' })).ok).toBe(true)
    expect(await entries()).toEqual([])
    expect((await listAbroad(other))?.withoutParent).toEqual([])
  })

  it('with the other parent at home are listed apart', async () => {
    const { familyId } = await linked(abroad({ absence: 'one' }))
    const list = await listAbroad(worker)
    expect(list?.withOneParent.some((entry) => entry.familyId === familyId)).toBe(true)
    expect(list?.withoutParent.some((entry) => entry.familyId === familyId)).toBe(false)
  })
})
