import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TypedReferral } from '@/lib/core/intake/check-referral'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { findObservationSheet } from '@/lib/data/observation-sheets'
import { decideReferral, endAbsence } from '@/lib/features/intake/decide-referral'
import { linkReferral } from '@/lib/features/intake/link-referral'
import { listAbroad, listIntake } from '@/lib/features/intake/list-intake'
import { openSheetFor } from '@/lib/features/intake/open-sheet'
import { showReferral } from '@/lib/features/intake/show-referral'
import { deleteDraft } from '@/lib/features/observation/delete-draft'
import { actorOf, pestera, recordFamily } from '../factories/casework'
import { told, worker, written, other } from '../factories/referrals'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

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

async function linked(typed: ReturnType<typeof told> = told(), observedOn?: string) {
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
