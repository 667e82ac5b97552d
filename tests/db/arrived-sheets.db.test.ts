import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { findObservationSheet } from '@/lib/data/observation-sheets'
import { confirmReading, returnSheet, showArrivedSheet, takeOverBasis } from '@/lib/features/intake/arrived-sheet'
import { listIntake } from '@/lib/features/intake/list-intake'
import { takeOverSheet } from '@/lib/features/intake/take-over-sheet'
import { startProfessionalSheet } from '@/lib/features/professional/draft'
import { openProfessionalSheet } from '@/lib/features/professional/own-sheets'
import { actorOf, apata, recordFamily, tinca } from '../factories/casework'
import { sent, worker, teacher, clear, suspicion, nurse } from '../factories/professional-sheets'

const other = actorOf(apata)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

const visit = {
  visitorName: 'Ana Lăcustă',
  visitorPosition: 'asistent social',
  visitOn: '2026-05-08',
  visitTime: '10:00',
}

describe('SPAS', () => {
  it('sees what arrived, first; other communes and roles do not', async () => {
    const id = await sent()
    expect((await listIntake(worker, {}))?.sheets.some((sheet) => sheet.id === id)).toBe(true)
    expect((await listIntake(other, {}))?.sheets).toEqual([])
    expect(await showArrivedSheet(other, id, '')).toBeNull()
    expect(await showArrivedSheet(actorOf(tinca, 'mayor'), id, '')).toBeNull()
  })

  it('opening it says nothing to its author; confirming that it was read does, once', async () => {
    const id = await sent()
    await showArrivedSheet(worker, id, '')
    expect((await openProfessionalSheet(teacher, id))?.sheet).toMatchObject({ seenAt: null })
    for (const stranger of [other, actorOf(tinca, 'mayor')])
      expect(await confirmReading(stranger, { id })).toMatchObject({ error: { kind: 'not-found' } })
    await confirmReading(worker, { id })
    vi.setSystemTime(new Date('2026-05-07T10:00:00Z'))
    await confirmReading(worker, { id })
    expect((await openProfessionalSheet(teacher, id))?.sheet).toMatchObject({ seenAt: '2026-05-07T09:00:00.000Z' })
  })

  it('cannot change a word of it', async () => {
    const id = await sent()
    const changed = withCommune(worker, (db) =>
      db.tx.professionalSheet.updateMany({ where: { ...db.key, id }, data: { answers: {} } }),
    )
    await expect(changed).rejects.toThrow()
    expect((await showArrivedSheet(worker, id, ''))?.sheet.answers).toMatchObject({ '5c': true })
  })

  it('takes it over into a family: signed by its author, received when it came, its visit planned', async () => {
    const family = await recordFamily(worker, { head: 'Moldovan Ștefan' })
    const id = await sent()
    vi.setSystemTime(new Date('2026-05-08T06:00:00Z'))
    const shown = await showArrivedSheet(worker, id, '')
    expect(shown?.candidates.map(({ familyId }) => familyId)).toContain(family.id)
    expect((await takeOverBasis(worker, id, family.id))?.visitDueOn).toBe('2026-05-10')
    const taken = await takeOverSheet(worker, { id, familyId: family.id, ...visit, unknown: true })
    if (!taken.ok) throw new Error(JSON.stringify(taken.error))

    const sheet = await withCommune(worker, (db) => findObservationSheet(db, taken.value.observationSheetId))
    expect(sheet).toMatchObject({
      status: 'signed',
      fillerKind: 'teacher',
      fillerName: 'Maria Învățătoarea',
      filledOn: '2026-05-06',
      receivedOn: '2026-05-07',
      riskSheetNeeded: true,
      answers: { '5c': true, '1a': false },
      visit: { visitOn: '2026-05-08', visitorName: 'Ana Lăcustă' },
    })
    const kept = await withCommune(worker, async (db) => ({
      family: await db.tx.family.findFirstOrThrow({ where: { ...db.key, id: family.id } }),
      visits: await db.tx.homeVisit.findMany({ where: { ...db.key, familyId: family.id } }),
      unknown: await db.tx.childInvisibility.findMany({ where: { ...db.key, childId: { in: [...family.children] } } }),
      tied: await db.tx.observationSheetChild.count({ where: { ...db.key, sheetId: taken.value.observationSheetId } }),
    }))
    expect(kept.family).toMatchObject({ state: 'visit-due', dueOn: new Date('2026-05-10') })
    expect(kept.visits).toMatchObject([{ status: 'planned', plannedTime: '10:00', visitorName: 'Ana Lăcustă' }])
    expect(kept.unknown).toMatchObject([{ service: 'social-assistance', source: 'intake' }])
    expect(kept.tied).toBe(1)
    expect((await openProfessionalSheet(teacher, id))?.sheet).toMatchObject({ status: 'taken-over' })
    expect(await takeOverSheet(worker, { id, familyId: family.id, ...visit, unknown: false })).toMatchObject({
      error: { fields: { form: { key: 'sheetHandled' } } },
    })
  })

  it('plans within the 72 hours from arrival; after them, for the same day', async () => {
    const family = await recordFamily(worker, {})
    const id = await sent()
    const take = (visitOn: string | null) =>
      takeOverSheet(worker, { id, familyId: family.id, ...visit, visitOn, unknown: false })
    expect(await take('2026-05-11')).toMatchObject({
      error: { fields: { visitOn: { key: 'visitTooLate', params: { last: '10.05.2026' } } } },
    })
    expect(await take('2026-05-06')).toMatchObject({ error: { fields: { visitOn: { key: 'visitPlannedInPast' } } } })
    expect(await take(null)).toMatchObject({ error: { fields: { visitOn: { key: 'required' } } } })
    vi.setSystemTime(new Date('2026-05-20T06:00:00Z'))
    expect(await take('2026-05-21')).toMatchObject({ error: { fields: { visitOn: { key: 'visitTooLate' } } } })
    expect((await take('2026-05-20')).ok).toBe(true)
  })

  it('takes a sheet without suspicion over without a visit', async () => {
    const family = await recordFamily(worker, {})
    const id = await sent(clear)
    const none = { visitorName: '', visitorPosition: '', visitOn: null, visitTime: null }
    expect((await takeOverSheet(worker, { id, familyId: family.id, ...none, unknown: false })).ok).toBe(true)
    expect(await withCommune(worker, (db) => db.tx.homeVisit.count({ where: { familyId: family.id } }))).toBe(0)
  })

  it('cannot take it over into a family of another commune, a closed one or one without children', async () => {
    const foreign = await recordFamily(other, {})
    const closed = await recordFamily(worker, { closed: true })
    const childless = await recordFamily(worker, { children: [{ left: true }] })
    const id = await sent()
    const take = (familyId: string) => takeOverSheet(worker, { id, familyId, ...visit, unknown: false })
    expect(await take(foreign.id)).toMatchObject({ error: { kind: 'not-found' } })
    expect(await take(closed.id)).toMatchObject({ error: { fields: { form: { key: 'familyClosed' } } } })
    expect(await take(childless.id)).toMatchObject({ error: { fields: { form: { key: 'familyWithoutChildren' } } } })
  })

  it('returns it with a reason; its author begins another with the same words', async () => {
    const id = await sent()
    expect((await returnSheet(worker, { id, reason: 'Familia este din altă comună.' })).ok).toBe(true)
    expect((await openProfessionalSheet(teacher, id))?.sheet).toMatchObject({
      status: 'returned',
      returnReason: 'Familia este din altă comună.',
    })
    const again = await startProfessionalSheet(teacher, id)
    if (!again.ok) throw new Error(again.error.kind)
    expect((await openProfessionalSheet(teacher, again.value.id))?.sheet).toMatchObject({
      typed: { ...suspicion, headSigned: '' },
    })
    expect(await startProfessionalSheet(nurse, id)).toMatchObject({ error: { kind: 'not-found' } })
  })
})
