import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { listObservationSheets } from '@/lib/data/observation-sheets'
import { deleteDraft } from '@/lib/features/observation/delete-draft'
import { notePaperNumber } from '@/lib/features/observation/note-paper-number'
import { openObservationSheet } from '@/lib/features/observation/open-observation-sheet'
import { printObservationSheet } from '@/lib/features/observation/print-observation-sheet'
import { saveDraft } from '@/lib/features/observation/save-draft'
import { signObservationSheet } from '@/lib/features/observation/sign-observation-sheet'
import { startObservationSheet } from '@/lib/features/observation/start-observation-sheet'
import {
  newFamily,
  newDraft,
  tinca,
  sign,
  suspicion,
  clear,
  apata,
  find,
  revisionOf,
} from '../factories/observation-sheets'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

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
