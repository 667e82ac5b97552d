import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { findObservationSheet, listObservationSheets } from '@/lib/data/observation-sheets'
import { allotSheetNumber } from '@/lib/data/sheet-numbers'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'
import { deleteDraft } from '@/lib/features/observation/delete-draft'
import { notePaperNumber } from '@/lib/features/observation/note-paper-number'
import { openObservationSheet } from '@/lib/features/observation/open-observation-sheet'
import { printObservationSheet } from '@/lib/features/observation/print-observation-sheet'
import { saveDraft } from '@/lib/features/observation/save-draft'
import { signObservationSheet } from '@/lib/features/observation/sign-observation-sheet'
import { startObservationSheet } from '@/lib/features/observation/start-observation-sheet'

const actorOf = (commune: CommuneActor['commune'], county: CommuneActor['county']): CommuneActor => ({
  sessionId: randomUUID(),
  userId: randomUUID(),
  userName: 'Ana Lăcustă',
  position: 'asistent social',
  language: 'ro',
  role: 'spas_worker',
  organisationName: commune.name,
  county,
  commune,
})
const tinca = actorOf({ id: 31789, name: 'Tinca', kind: 'commune' }, { id: 5, name: 'Bihor' })
const apata = actorOf({ id: 40526, name: 'Apața', kind: 'commune' }, { id: 8, name: 'Brașov' })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

async function newFamily(
  actor = tinca,
  children: readonly { birthDate: string; leftOn?: string }[] = [{ birthDate: '2016-02-29' }],
) {
  return withCommune(actor, async (db) => {
    const family = await db.tx.family.create({
      data: { ...db.key, headName: 'Moldovan Ștefan', street: 'Școlii', streetNo: '7', createdBy: db.userId },
    })
    for (const { birthDate, leftOn } of children) {
      const left = leftOn === undefined ? {} : { leftOn: new Date(leftOn), leftReason: 'moved' }
      await db.tx.child.create({
        data: {
          ...db.key,
          ...left,
          familyId: family.id,
          surname: 'Moldovan',
          givenName: 'Ion',
          birthDate: new Date(birthDate),
        },
      })
    }
    return family.id
  })
}

const rowsAnswered = (value: '1' | '2'): TypedSheet =>
  Object.fromEntries(declaration.rows.map(({ id }) => [`row.${id}`, value]))

const clear: TypedSheet = {
  ...rowsAnswered('2'),
  fillerKind: 'spas',
  fillerName: 'Ana Lăcustă',
  fillerPosition: 'asistent social',
  trigger: 'd',
  filledOn: '06.05.2026',
  talkStart: '10:00',
  talkEnd: '10:40',
}
const suspicion: TypedSheet = {
  ...clear,
  'row.5c': '1',
  visitorName: 'Ana Lăcustă',
  visitorPosition: 'asistent social',
  visitOn: '08.05.2026',
}

async function newDraft(actor = tinca, familyId?: string): Promise<string> {
  const started = await startObservationSheet(actor, familyId ?? (await newFamily(actor)))
  if (!started.ok) throw new Error(started.error.kind)
  return started.value.sheetId
}
const find = (id: string, actor = tinca) => withCommune(actor, (db) => findObservationSheet(db, id))

async function revisionOf(id: string, actor = tinca): Promise<number> {
  return (await find(id, actor))?.revision ?? -1
}
const sign = async (id: string, values: TypedSheet, actor = tinca) =>
  signObservationSheet(actor, { id, values, revision: await revisionOf(id, actor) })

async function numberOf(values: TypedSheet, actor = tinca): Promise<string> {
  const signed = await sign(await newDraft(actor), values, actor)
  if (!signed.ok) throw new Error(JSON.stringify(signed.error))
  return signed.value.number
}
const running = (number: string) => Number(/^\d{2}-(\d+)\/\d{4}$/.exec(number)?.[1])
const familyOf = (id: string, actor = tinca) =>
  withCommune(actor, (db) => db.tx.family.findFirstOrThrow({ where: { ...db.key, id } }))

describe('a draft', () => {
  it('begins with who fills it in and today, and is the only one of its family', async () => {
    const familyId = await newFamily()
    const [first, second] = await Promise.all([newDraft(tinca, familyId), newDraft(tinca, familyId)])

    expect(second).toBe(first)
    expect(await find(first)).toMatchObject({
      status: 'draft',
      typed: { fillerKind: 'spas', fillerName: 'Ana Lăcustă', filledOn: '07.05.2026' },
    })
    expect((await familyOf(familyId)).state).toBe('observation-draft')
  })

  it('is not begun for a closed family', async () => {
    const familyId = await newFamily()
    await withCommune(tinca, (db) =>
      db.tx.family.updateMany({
        where: { ...db.key, id: familyId },
        data: { closedOn: new Date('2026-05-01'), closeReason: 'moved' },
      }),
    )
    expect(await startObservationSheet(tinca, familyId)).toMatchObject({
      ok: false,
      error: { fields: { form: { key: 'familyClosed' } } },
    })
  })

  it('keeps what is typed, incomplete and unreadable too, and nothing that is no field', async () => {
    const id = await newDraft()
    const saved = await saveDraft(tinca, {
      id,
      revision: 1,
      values: { filledOn: '7.5', 'row.1a': '1', 'other.2k-other': 'Casa a ars', status: 'signed', 'row.9z': '1' },
    })

    expect(saved).toMatchObject({ ok: true, value: { revision: 2 } })
    const sheet = await find(id)
    expect(sheet).toMatchObject({
      status: 'draft',
      typed: { filledOn: '7.5', 'row.1a': '1', fillerName: 'Ana Lăcustă' },
    })
    expect(JSON.stringify(sheet)).not.toContain('9z')
  })

  it('refuses a text without end and saves nothing of the rest', async () => {
    const id = await newDraft()
    const values = { 'row.1a': '1', 'other.2k-other': 'a'.repeat(1001) }
    expect(await saveDraft(tinca, { id, revision: 1, values })).toMatchObject({
      ok: false,
      error: { fields: { 'other.2k-other': { key: 'tooLong', params: { maximum: 1000 } } } },
    })
    expect(await revisionOf(id)).toBe(1)
  })

  it('of two browsers keeps both, and asks where both changed the same', async () => {
    const id = await newDraft()
    await saveDraft(tinca, { id, revision: 1, values: { 'row.1b': '1' }, before: { 'row.1b': '' } })
    const other = await saveDraft(tinca, { id, revision: 1, values: { 'row.5a': '2' }, before: { 'row.5a': '' } })
    const clash = await saveDraft(tinca, { id, revision: 1, values: { 'row.1b': '2' }, before: { 'row.1b': '' } })
    const staleForm = await saveDraft(tinca, { id, revision: 1, values: { fillerName: 'Maria' } })

    expect(other).toMatchObject({ ok: true, value: { current: { 'row.1b': '1', 'row.5a': '2' } } })
    expect(clash).toMatchObject({ ok: false, error: { kind: 'contested', conflicts: { 'row.1b': '1' }, revision: 3 } })
    expect(staleForm).toMatchObject({
      ok: false,
      error: { kind: 'contested', conflicts: { fillerName: 'Ana Lăcustă' } },
    })
    expect(await find(id)).toMatchObject({ typed: { 'row.1b': '1', fillerName: 'Ana Lăcustă' } })
  })

  it('answers "no" to the open rows of a dimension', async () => {
    const id = await newDraft()
    await saveDraft(tinca, { id, revision: 1, values: { 'row.1b': '1' }, restNo: 1 })
    expect(await find(id)).toMatchObject({ typed: { 'row.1a': '2', 'row.1a2': '2', 'row.1b': '1', 'row.2a': '' } })
  })

  it('leaves in the trail the fields that a save changed', async () => {
    const id = await newDraft()
    await saveDraft(tinca, { id, revision: 1, values: { 'row.1b': '1' } })
    const trail = await withCommune(tinca, (db) =>
      db.tx.auditLog.findMany({ where: { ...db.key, rowId: id }, orderBy: { id: 'asc' } }),
    )
    expect(trail.map(({ action }) => action)).toEqual(['insert', 'update'])
    expect(trail[1]).toMatchObject({
      userId: tinca.userId,
      before: { draft: { 'row.1b': null } },
      after: { draft: { 'row.1b': '1' } },
    })
  })

  it('is deleted for good, and the family stands where it stood', async () => {
    const familyId = await newFamily()
    const id = await newDraft(tinca, familyId)
    expect(await deleteDraft(tinca, id)).toEqual({ ok: true, value: { familyId } })
    expect(await find(id)).toBeNull()
    expect((await familyOf(familyId)).state).toBe('no-sheet')
  })
})

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

describe('reading a sheet', () => {
  it('is logged, on the screen and on paper', async () => {
    const familyId = await newFamily()
    const id = await newDraft(tinca, familyId)
    expect(await openObservationSheet(tinca, id, 'open')).toMatchObject({
      obstacle: null,
      identification: { headName: 'Moldovan Ștefan', county: 'Bihor', commune: 'Tinca', village: '' },
    })
    expect(await printObservationSheet(tinca, id)).toMatchObject({ sheet: { number: null, riskSheetNeeded: null } })
    await sign(id, suspicion)
    expect(await printObservationSheet(tinca, id)).toMatchObject({
      sheet: { number: expect.stringMatching(/^05-/), riskSheetNeeded: true, typed: { filledOn: '06.05.2026' } },
    })

    const logged = await withCommune(tinca, (db) =>
      db.tx.accessLog.findMany({ where: { ...db.key, familyId }, orderBy: { id: 'asc' } }),
    )
    expect(logged.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      'open observation-sheet',
      'print observation-sheet',
      'print observation-sheet',
    ])
    expect(logged.every(({ userId }) => userId === tinca.userId)).toBe(true)
  })

  it('says beforehand what stands against signing', async () => {
    const id = await newDraft(tinca, await newFamily(tinca, []))
    expect(await openObservationSheet(tinca, id, 'open')).toMatchObject({ obstacle: 'familyWithoutChildren' })
  })

  it('shows a signed sheet with the name of its day', async () => {
    const familyId = await newFamily()
    const id = await newDraft(tinca, familyId)
    await sign(id, clear)
    await withCommune(tinca, (db) =>
      db.tx.family.updateMany({ where: { ...db.key, id: familyId }, data: { headName: 'Pop Ion' } }),
    )
    expect(await openObservationSheet(tinca, id, 'open')).toMatchObject({
      nextDueOn: '2027-05-06',
      identification: { headName: 'Moldovan Ștefan' },
    })
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

describe('the list of sheets', () => {
  const listed = async (search: { q?: string; status?: 'draft' | 'signed' }) =>
    (await withCommune(tinca, (db) => listObservationSheets(db, { page: 1, size: 500, ...search }))).rows.map(
      ({ id }) => id,
    )

  it('is searched by number, by the name of the family without diacritics, and by state', async () => {
    const familyId = await newFamily()
    await withCommune(tinca, (db) =>
      db.tx.family.updateMany({ where: { ...db.key, id: familyId }, data: { headName: 'Țuțuianu Brândușa' } }),
    )
    const id = await newDraft(tinca, familyId)
    const draft = await newDraft()
    const signed = await sign(id, clear)
    if (!signed.ok) throw new Error(signed.error.kind)
    expect(await listed({ q: signed.value.number })).toEqual([id])
    expect(await listed({ q: 'brandusa tutu' })).toEqual([id])
    expect(await listed({ q: 'brandusa', status: 'draft' })).toEqual([])
    const drafts = await listed({ status: 'draft' })
    expect(drafts).toContain(draft)
    expect(drafts).not.toContain(id)
  })
})

describe('another commune', () => {
  test.each<[string, (id: string, familyId: string) => Promise<unknown>]>([
    ['start', (_id, familyId) => startObservationSheet(apata, familyId)],
    ['save', (id) => saveDraft(apata, { id, revision: 1, values: { 'row.1a': '1' } })],
    ['sign', (id) => signObservationSheet(apata, { id, revision: 1, values: clear })],
    ['delete', (id) => deleteDraft(apata, id)],
    ['note the paper number', (id) => notePaperNumber(apata, { id, paperNumber: '05014', revision: 1 })],
  ])('finds nothing to %s', async (_name, attempt) => {
    const familyId = await newFamily()
    const id = await newDraft(tinca, familyId)
    const before = await find(id)

    expect(await attempt(id, familyId)).toEqual({ ok: false, error: { kind: 'not-found' } })
    expect(await find(id, apata)).toBeNull()
    expect(await openObservationSheet(apata, id, 'open')).toBeNull()
    expect(await printObservationSheet(apata, id)).toBeNull()
    expect(await find(id)).toEqual(before)
  })

  it('is not in the list, and an unknown id is answered alike', async () => {
    const id = await newDraft()
    const list = (actor: CommuneActor) => withCommune(actor, (db) => listObservationSheets(db, { page: 1, size: 200 }))
    expect((await list(tinca)).rows.map((row) => row.id)).toContain(id)
    expect((await list(apata)).rows.map((row) => row.id)).not.toContain(id)
    expect(await deleteDraft(tinca, randomUUID())).toEqual({ ok: false, error: { kind: 'not-found' } })
  })

  test.each(['mayor', 'professional', 'spas_admin'] as const)(
    'the role %s of the same commune neither',
    async (role) => {
      const id = await newDraft()
      const actor = { ...tinca, role }
      expect(await saveDraft(actor, { id, revision: 1, values: { 'row.1a': '1' } })).toMatchObject({ ok: false })
      expect(await signObservationSheet(actor, { id, revision: 1, values: clear })).toMatchObject({ ok: false })
      expect(await deleteDraft(actor, id)).toMatchObject({ ok: false })
      expect(await find(id, actor)).toBeNull()
      expect(await revisionOf(id)).toBe(1)
    },
  )
})
