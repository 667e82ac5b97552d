import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { deleteDraft } from '@/lib/features/observation/delete-draft'
import { saveDraft } from '@/lib/features/observation/save-draft'
import { startObservationSheet } from '@/lib/features/observation/start-observation-sheet'
import { newFamily, newDraft, tinca, find, familyOf, revisionOf } from '../factories/observation-sheets'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

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
