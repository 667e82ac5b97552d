import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { allotSheetNumber } from '@/lib/data/sheet-numbers'
import { deleteDraft } from '@/lib/features/observation/delete-draft'
import { notePaperNumber } from '@/lib/features/observation/note-paper-number'
import { openObservationSheet } from '@/lib/features/observation/open-observation-sheet'
import { saveDraft } from '@/lib/features/observation/save-draft'
import { signObservationSheet } from '@/lib/features/observation/sign-observation-sheet'
import {
  tinca,
  sign,
  newDraft,
  newFamily,
  clear,
  find,
  familyOf,
  suspicion,
  apata,
} from '../factories/observation-sheets'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

async function numberOf(values: TypedSheet, actor = tinca): Promise<string> {
  const signed = await sign(await newDraft(actor), values, actor)
  if (!signed.ok) throw new Error(JSON.stringify(signed.error))
  return signed.value.number
}
const running = (number: string) => Number(/^\d{2}-(\d+)\/\d{4}$/.exec(number)?.[1])

describe('signing off', () => {
  it('with "no" everywhere records the family; it is due again in 12 months', async () => {
    const familyId = await newFamily()
    const id = await newDraft(tinca, familyId)
    expect((await sign(id, clear)).ok).toBe(true)
    expect(await find(id)).toMatchObject({
      status: 'signed',
      riskSheetNeeded: false,
      visit: null,
      filledOn: '2026-05-06',
    })
    expect(await familyOf(familyId)).toMatchObject({ state: 'no-suspicion', dueOn: new Date('2027-05-06') })
  })

  it('with a suspicion names the visit and keeps name and address as they stand today', async () => {
    const familyId = await newFamily()
    const id = await newDraft(tinca, familyId)
    expect((await sign(id, { ...suspicion, paperNumber: '05014', headSigned: '1' })).ok).toBe(true)
    expect(await find(id)).toMatchObject({
      status: 'signed',
      paperNumber: '05014',
      headSigned: true,
      riskSheetNeeded: true,
      signedAt: '2026-05-07T09:00:00.000Z',
      visit: { visitorName: 'Ana Lăcustă', visitorPosition: 'asistent social', visitOn: '2026-05-08' },
      identification: { headName: 'Moldovan Ștefan', county: 'Bihor', commune: 'Tinca', street: 'Școlii' },
    })
    expect(await familyOf(familyId)).toMatchObject({
      state: 'visit-due',
      dueOn: new Date('2026-05-09'),
      dimensions: [5],
    })
  })

  it('ties the children of the family of that day', async () => {
    const familyId = await newFamily(tinca, [
      { birthDate: '2016-02-29' },
      { birthDate: '2008-05-08' },
      { birthDate: '2008-05-07' },
      { birthDate: '2016-02-29', leftOn: '2026-05-06' },
    ])
    const id = await newDraft(tinca, familyId)
    await sign(id, clear)
    const tied = await withCommune(tinca, (db) =>
      db.tx.observationSheetChild.findMany({
        where: { ...db.key, sheetId: id },
        select: { child: { select: { birthDate: true } } },
      }),
    )
    expect(tied.map(({ child }) => child.birthDate?.toISOString().slice(0, 10)).sort()).toEqual([
      '2008-05-08',
      '2016-02-29',
    ])
  })

  it.each<[string, TypedSheet, string]>([
    ['a row without answer', { 'row.6c': '' }, 'row.6c'],
    ['no visitor', { visitorName: '' }, 'visitorName'],
    ['a visit after 72 hours', { visitOn: '10.05.2026' }, 'visitOn'],
    ['a visit before filling', { visitOn: '05.05.2026' }, 'visitOn'],
    ['a day in the future', { filledOn: '08.05.2026' }, 'filledOn'],
    ['hours that run backwards', { talkEnd: '09:00' }, 'talkEnd'],
    ['a paper number of no county', { paperNumber: '40001' }, 'paperNumber'],
  ])('refused for %s saves nothing and uses no number', async (_name, changes, field) => {
    const before = running(await numberOf(clear))
    const familyId = await newFamily()
    const id = await newDraft(tinca, familyId)
    const draft = await find(id)

    const refused = await sign(id, { ...suspicion, ...changes })

    expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid', fields: { [field]: {} } } })
    expect(await find(id)).toEqual(draft)
    expect((await familyOf(familyId)).state).toBe('observation-draft')
    expect(running(await numberOf(clear))).toBe(before + 1)
  })

  it('accepts the visit on the last day of the 72 hours', async () => {
    expect(await numberOf({ ...suspicion, visitOn: '09.05.2026' })).toMatch(/^05-\d{3}\/2026$/)
  })

  it('counts the 72 hours of a professional from arrival', async () => {
    const byTeacher = { ...suspicion, fillerKind: 'teacher', filledOn: '01.05.2026', receivedOn: '07.05.2026' }
    expect(await numberOf({ ...byTeacher, visitOn: '10.05.2026' })).toMatch(/2026$/)
    expect(await sign(await newDraft(), { ...byTeacher, visitOn: '11.05.2026' })).toMatchObject({
      ok: false,
      error: { fields: { visitOn: { key: 'visitTooLate', params: { last: '10.05.2026' } } } },
    })
  })

  it('takes the day of Romania: after 21:00 in UTC the next day has begun', async () => {
    vi.setSystemTime(new Date('2026-12-31T22:30:00Z'))
    const dates = { filledOn: '01.01.2027' }
    expect(await numberOf({ ...clear, ...dates })).toBe('05-001/2027')
  })

  it('is refused for a family without children under 18', async () => {
    const id = await newDraft(tinca, await newFamily(tinca, [{ birthDate: '2008-05-07' }]))
    expect(await sign(id, clear)).toMatchObject({
      ok: false,
      error: { fields: { form: { key: 'familyWithoutChildren' } } },
    })
  })

  it('is told so when somebody else saved meanwhile, and loses neither', async () => {
    const id = await newDraft()
    await saveDraft(tinca, { id, revision: 1, values: { fillerName: 'Maria Pop' } })
    expect(await signObservationSheet(tinca, { id, revision: 1, values: clear })).toEqual({
      ok: false,
      error: { kind: 'stale', current: expect.objectContaining({ fillerName: 'Maria Pop' }) },
    })
    expect(await find(id)).toMatchObject({ status: 'draft', typed: { fillerName: 'Maria Pop' } })
  })

  it('happens once when two press at the same time', async () => {
    const id = await newDraft()
    const outcomes = await Promise.all([
      signObservationSheet(tinca, { id, revision: 1, values: clear }),
      signObservationSheet(tinca, { id, revision: 1, values: clear }),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { fields: { form: { key: 'sheetSigned' } } } })
  })
})

describe('the number', () => {
  it('runs without gaps and without doubles when many sign at once, refused ones among them', async () => {
    const before = running(await numberOf(clear))
    const drafts = await Promise.all(Array.from({ length: 8 }, () => newDraft()))

    const outcomes = await Promise.all(
      drafts.map((id, index) => sign(id, index % 4 === 3 ? { ...clear, 'row.1b': '' } : clear)),
    )

    const numbers = outcomes.flatMap((outcome) => (outcome.ok ? running(outcome.value.number) : []))
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6].map((step) => before + step))
  })

  it('is given again after a transaction that was rolled back', async () => {
    const year = 2031
    const failed = withCommune(tinca, async (db) => {
      await allotSheetNumber(db, year)
      throw new Error('the network was lost')
    })
    await expect(failed).rejects.toThrow('the network was lost')
    expect(await withCommune(tinca, (db) => allotSheetNumber(db, year))).toBe('05-001/2031')
  })

  it('grows past three digits', async () => {
    const year = 2032
    await withCommune(tinca, (db) => db.tx.sheetCounter.create({ data: { ...db.key, year, last: 999 } }))
    expect(await withCommune(tinca, (db) => allotSheetNumber(db, year))).toBe('05-1000/2032')
  })

  it('goes on after sheets that came with a number', async () => {
    vi.setSystemTime(new Date('2033-02-01T09:00:00Z'))
    const taken = await newDraft()
    const values = { ...clear, filledOn: '01.02.2033' }
    await sign(taken, values)
    await withCommune(tinca, (db) => db.tx.sheetCounter.deleteMany({ where: { ...db.key, year: 2033 } }))
    expect(await numberOf(values)).toBe('05-002/2033')
  })

  it('runs in each commune by itself', async () => {
    await numberOf(clear)
    expect(await numberOf(clear, apata)).toBe('08-001/2026')
  })
})

describe('a signed sheet', () => {
  it('is final', async () => {
    const id = await newDraft()
    await sign(id, clear)
    const signed = await find(id)
    const form = { ok: false, error: { fields: { form: { key: 'sheetSigned' } } } }

    expect(await saveDraft(tinca, { id, revision: 2, values: { 'row.1a': '1' } })).toMatchObject(form)
    expect(await sign(id, suspicion)).toMatchObject(form)
    expect(await deleteDraft(tinca, id)).toMatchObject(form)
    const rewrite = withCommune(tinca, (db) =>
      db.tx.observationSheet.updateMany({ where: { ...db.key, id }, data: { riskSheetNeeded: true } }),
    )
    await expect(rewrite).rejects.toThrow()
    expect(await find(id)).toEqual(signed)
  })

  it('still takes the number of its paper copy', async () => {
    const id = await newDraft()
    await sign(id, clear)
    expect(await notePaperNumber(tinca, { id, paperNumber: '09014', revision: 2 })).toMatchObject({ ok: true })
    expect(await notePaperNumber(tinca, { id, paperNumber: '9014', revision: 3 })).toMatchObject({
      ok: false,
      error: { fields: { paperNumber: { key: 'paperNumber' } } },
    })
    expect(await notePaperNumber(tinca, { id, paperNumber: '05014', revision: 2 })).toEqual({
      ok: false,
      error: { kind: 'stale', current: { paperNumber: '09014' } },
    })
    expect(await find(id)).toMatchObject({ paperNumber: '09014' })
  })
})

describe('what follows from a signed sheet', () => {
  it.each([
    ['is the risk sheet where something is suspected', suspicion, 'start'],
    ['is nothing where nothing is', clear, null],
  ] as const)('%s', async (_name, values, riskSheet) => {
    const id = await newDraft()
    await sign(id, values)
    expect(await openObservationSheet(tinca, id, 'open')).toMatchObject({ riskSheet })
  })
})
