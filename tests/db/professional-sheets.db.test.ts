import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TypedSheet } from '@/lib/core/observation/fields'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { showArrivedSheet } from '@/lib/features/intake/arrived-sheet'
import {
  deleteProfessionalSheet,
  keepProfessionalDraft,
  startProfessionalSheet,
} from '@/lib/features/professional/draft'
import { listProfessionalSheets, openProfessionalSheet } from '@/lib/features/professional/own-sheets'
import { actorOf, apata, recordFamily, tinca } from '../factories/casework'
import { draft, teacher, nurse, worker, sent, submit, clear } from '../factories/professional-sheets'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-07T09:00:00Z') })
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(() => client.$disconnect())

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

  it('takes up the draft into which nothing was typed, and begins another once something was', async () => {
    const author = actorOf(tinca, 'professional')
    const another = actorOf(tinca, 'professional')
    const first = await draft(author)
    expect(await draft(author)).toBe(first)
    vi.setSystemTime('2026-05-08T09:00:00Z')
    expect(await draft(author)).toBe(first)
    expect((await openProfessionalSheet(author, first))?.sheet).toMatchObject({ typed: { filledOn: '08.05.2026' } })
    expect(await draft(another)).not.toBe(first)
    await keepProfessionalDraft(author, { id: first, revision: 2, values: { toldHead: 'Moldovan' } })
    expect(await draft(author)).not.toBe(first)
  })

  it('begins one sheet with two quick presses, also with what a sent one said', async () => {
    const author = actorOf(tinca, 'professional')
    const twice = async (press: () => ReturnType<typeof startProfessionalSheet>) =>
      (await Promise.all([press(), press(), press()])).map((begun) => begun.ok && begun.value.id)
    const fresh = await twice(() => startProfessionalSheet(author, null))
    expect(new Set(fresh).size).toBe(1)
    const earlier = await sent(clear, author)
    const again = await twice(() => startProfessionalSheet(author, earlier))
    expect(new Set(again).size).toBe(1)
    expect(again[0]).not.toBe(fresh[0])
    expect((await openProfessionalSheet(author, String(again[0])))?.sheet).toMatchObject({
      typed: { toldHead: 'Moldovan Ștefan' },
    })
  })

  it('sends a sheet without a talk, and none with half of one', async () => {
    const id = await draft()
    const half = await submit(id, { ...clear, filledOn: '07.05.2026', talkStart: '' })
    expect(half).toMatchObject({ error: { fields: { talkStart: { key: 'required' } } } })
    expect((await submit(id, { ...clear, filledOn: '07.05.2026', talkStart: '', talkEnd: '' })).ok).toBe(true)
    expect((await openProfessionalSheet(teacher, id))?.sheet).toMatchObject({
      talkStart: '',
      talkEnd: '',
      receipt: { filledAt: '2026-05-07T09:00:00.000Z' },
    })
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
