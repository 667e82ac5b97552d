import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { findObservationSheet } from '@/lib/data/observation-sheets'
import { returnSheet, showArrivedSheet, takeOverBasis } from '@/lib/features/intake/arrived-sheet'
import { listIntake } from '@/lib/features/intake/list-intake'
import { takeOverSheet } from '@/lib/features/intake/take-over-sheet'
import { ofProfessionals } from '@/lib/features/professional/declaration'
import {
  deleteProfessionalSheet,
  keepProfessionalDraft,
  startProfessionalSheet,
} from '@/lib/features/professional/draft'
import { listProfessionalSheets, openProfessionalSheet } from '@/lib/features/professional/own-sheets'
import { submitProfessionalSheet } from '@/lib/features/professional/send'
import { actorOf, apata, recordFamily, tinca } from '../factories/casework'

const teacher = actorOf(tinca, 'professional')
const nurse = actorOf(tinca, 'professional')
const worker = actorOf(tinca)
const other = actorOf(apata)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

const clear: TypedSheet = {
  ...Object.fromEntries(ofProfessionals.rows.map(({ id }) => [`row.${id}`, '2'])),
  fillerKind: 'teacher',
  fillerName: 'Maria Învățătoarea',
  fillerPosition: 'învățătoare',
  filledOn: '06.05.2026',
  talkStart: '10:00',
  talkEnd: '10:40',
  toldHead: 'Moldovan Ștefan',
  'child.0.name': 'Moldovan Ionuț',
  'child.0.birthDate': '29.02.2016',
  villageId: String(tinca.villages[0]),
}
const suspicion: TypedSheet = { ...clear, 'row.5c': '1' }

async function draft(actor = teacher): Promise<string> {
  const started = await startProfessionalSheet(actor, null)
  if (!started.ok) throw new Error(started.error.kind)
  return started.value.id
}
const submit = (id: string, values: TypedSheet, actor = teacher, revision = 1) =>
  submitProfessionalSheet(actor, { id, revision, intent: 'send', values })
async function sent(values: TypedSheet = suspicion, actor = teacher): Promise<string> {
  const id = await draft(actor)
  const result = await submit(id, values, actor)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return id
}
const visit = {
  visitorName: 'Ana Lăcustă',
  visitorPosition: 'asistent social',
  visitOn: '2026-05-08',
  visitTime: '10:00',
}

describe('a professional', () => {
  it('sees the own sheets, and nobody else sees what is being written', async () => {
    const id = await draft()
    expect((await listProfessionalSheets(teacher))?.sheets.some((sheet) => sheet.id === id)).toBe(true)
    expect((await listProfessionalSheets(nurse))?.sheets.some((sheet) => sheet.id === id)).toBe(false)
    expect(await openProfessionalSheet(nurse, id)).toBeNull()
    expect(await showArrivedSheet(worker, id, '')).toBeNull()
    expect(await keepProfessionalDraft(nurse, { id, revision: 1, values: { toldHead: 'x' } })).toMatchObject({
      error: { kind: 'not-found' },
    })
    const trail = await withCommune(worker, (db) => db.tx.auditLog.count({ where: { ...db.key, rowId: id } }))
    expect(trail).toBe(0)
  })

  it('sees no family, child, case, visit or sheet of the commune', async () => {
    await recordFamily(worker, { observations: [{ on: '2026-05-01', suspected: true }] })
    const seen = await withCommune(teacher, async ({ tx }) => [
      await tx.family.count(),
      await tx.child.count(),
      await tx.observationSheet.count(),
      await tx.referral.count(),
      await tx.homeVisit.count(),
      await tx.childInvisibility.count(),
      await tx.auditLog.count(),
    ])
    expect(seen).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it('keeps what is typed, and deletes only what was not sent', async () => {
    const id = await draft()
    await keepProfessionalDraft(teacher, { id, revision: 1, values: { 'row.1b': '1', 'row.9z': '1', trigger: 'a' } })
    expect((await openProfessionalSheet(teacher, id))?.sheet).toMatchObject({ typed: { 'row.1b': '1' } })
    expect((await deleteProfessionalSheet(teacher, id)).ok).toBe(true)
    expect(await openProfessionalSheet(teacher, id)).toBeNull()
    expect(await deleteProfessionalSheet(teacher, await sent())).toMatchObject({
      error: { fields: { form: { key: 'sheetSent' } } },
    })
  })

  it.each<[string, TypedSheet, readonly string[]]>([
    ['no name of anybody', { toldHead: '', 'child.0.name': '', 'child.0.birthDate': '' }, ['toldHead']],
    ['a birth date without a name', { 'child.0.name': '' }, ['child.0.name']],
    ['a day to come', { filledOn: '08.05.2026' }, ['filledOn']],
    ['an hour to come', { filledOn: '07.05.2026', talkStart: '11:00', talkEnd: '12:01' }, ['talkEnd']],
    ['a row without an answer', { 'row.5c': '' }, ['row.5c']],
    ['the kind of SPAS', { fillerKind: 'spas' }, ['fillerKind']],
    ['a village of another commune', { villageId: String(apata.villages[0]) }, ['villageId']],
  ])('with %s cannot send', async (_case, changes, fields) => {
    const id = await draft()
    const refused = await submit(id, { ...clear, ...changes })
    expect(refused.ok ? [] : refused.error.kind === 'invalid' && Object.keys(refused.error.fields)).toEqual(fields)
  })

  it('gets a receipt of the register at once, in order, whatever is typed', async () => {
    const numbers: number[] = []
    for (const id of [await sent(), await sent(clear, nurse)]) {
      const actor = numbers.length === 0 ? teacher : nurse
      const opened = await openProfessionalSheet(actor, id)
      if (opened?.sheet.status !== 'sent') throw new Error('not sent')
      expect(opened.sheet.receipt).toMatchObject({
        filledAt: '2026-05-06T07:40:00.000Z',
        receivedAt: '2026-05-07T09:00:00.000Z',
      })
      numbers.push(Number(/^P-(\d+)\/2026$/.exec(opened.sheet.receipt.number)?.[1]))
    }
    expect((numbers[1] ?? 0) - (numbers[0] ?? 0)).toBe(1)
  })

  it('cannot change what was sent, nor say when it arrived', async () => {
    const id = await sent()
    expect(await submit(id, clear)).toMatchObject({ error: { fields: { form: { key: 'sheetSent' } } } })
    const untouched = await withCommune(teacher, (db) =>
      db.tx.professionalSheet.updateMany({ where: { id }, data: { toldHead: 'Altul' } }),
    )
    expect(untouched.count).toBe(0)
    const draftId = await draft()
    await withCommune(teacher, (db) =>
      db.tx.professionalSheet.updateMany({
        where: { id: draftId },
        data: {
          ...{ status: 'sent', filledOn: new Date('2026-05-01'), filledAt: new Date('2026-05-01'), suspicion: false },
          ...{ sentAt: new Date(), receivedAt: new Date('2026-05-01'), receiptNumber: 'P-999/2026' },
          draft: {},
        },
      }),
    )
    const forged = await openProfessionalSheet(teacher, draftId)
    expect(forged?.sheet).toMatchObject({ receipt: { receivedAt: '2026-05-07T09:00:00.000Z' } })
    expect(JSON.stringify(forged)).not.toContain('P-999')
  })
})

describe('SPAS', () => {
  it('sees what arrived, first; other communes and roles do not', async () => {
    const id = await sent()
    expect((await listIntake(worker, {}))?.sheets.some((sheet) => sheet.id === id)).toBe(true)
    expect((await listIntake(other, {}))?.sheets).toEqual([])
    expect(await showArrivedSheet(other, id, '')).toBeNull()
    expect(await showArrivedSheet(actorOf(tinca, 'mayor'), id, '')).toBeNull()
  })

  it('by opening it confirms that it was read, which its author sees', async () => {
    const id = await sent()
    await showArrivedSheet(worker, id, '')
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
