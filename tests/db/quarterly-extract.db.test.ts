import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/lib/core/deadlines/add-time'
import { extractColumns } from '@/lib/content/workbooks/extract-columns'
import { latestQuarters } from '@/lib/core/workbook/quarters'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { closeExtract, leaveExtract, listQuarters } from '@/lib/features/workbooks/quarterly-extract'
import { today } from '@/lib/platform/clock'
import { listFile, listFormats, type ListFormat } from '@/lib/web/workbooks/list-file'
import { actorOf, apata, recordApprovedPlan, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'
import { gathered } from '../fixtures/typed-workbook'

const worker = actorOf(tinca)
const stranger = actorOf(apata)
const [running, over, before] = latestQuarters(today(), 3)
if (running === undefined || over === undefined || before === undefined) throw new Error('No quarters')

async function fileOf(actor: typeof worker, quarter: string, format: ListFormat, edition: number | null = null) {
  const list = await leaveExtract(actor, { quarter, edition })
  return list === null ? null : gathered(listFile(list, format))
}
async function rowsOf(quarter: string, edition: number | null = null) {
  const file = await fileOf(worker, quarter, 'json', edition)
  const read: { state: string; count: number; codebook: { id: string }[]; rows: Record<string, unknown>[] } =
    JSON.parse(file?.toString('utf8') ?? '')
  return read
}

let familyId = ''
beforeAll(async () => {
  const recorded = await recordFamily(worker, {
    head: 'Vântu Maria',
    children: [{ name: 'Ion' }, { name: 'Ana' }],
    riskSheets: [{ on: addDays(over.from, 10), confirmed: ['1a', '6b'], situations: 2 }],
  })
  familyId = recorded.id
  await recordApprovedPlan(worker, {
    ...{ familyId, riskSheetId: recorded.riskSheets[0] ?? '', lines: 1 },
    approvedOn: addDays(over.from, 30),
  })
})
afterAll(() => client.$disconnect())

describe('the extract of a quarter', () => {
  it('holds who stood in the Registry in it, and says what is missing of each', async () => {
    const { rows, state, codebook, count } = await rowsOf(over.id)
    expect([state, count]).toEqual(['provisional', 2])
    expect(rows.find(({ given_name }) => given_name === 'Ion')).toMatchObject({
      ...{ entered: 'Da', closed_on: null, total_risks: 2, 'result.1a': 'Da', 'result.1b': 'Nu', plan_needed: 'Da' },
      registered_on: addDays(over.from, 10),
      missing: expect.stringContaining('Satul'),
    })
    expect(codebook.map(({ id }) => id)).toEqual(extractColumns.map(({ id }) => id))
    for (const row of rows) expect(Object.keys(row)).toEqual(codebook.map(({ id }) => id))
  })
  it('is empty for a quarter before anybody was registered, and says so', async () => {
    expect(await rowsOf(before.id)).toMatchObject({ count: 0, rows: [] })
    const quarters = await listQuarters(worker)
    expect(quarters.map(({ id, state, count }) => [id, state, count])).toEqual([
      [running.id, 'running', 2],
      [over.id, 'open', 2],
    ])
  })
  it('goes on with who is in the Registry, not registered in it', async () => {
    expect((await rowsOf(running.id)).rows.map(({ entered }) => entered)).toEqual(['Nu', 'Nu'])
  })
  it('is closed once the quarter is over, and is the same for good', async () => {
    expect(await closeExtract(worker, { quarter: running.id, reason: '' })).toMatchObject({
      error: { fields: { form: { key: 'quarterRuns' } } },
    })
    expect(await closeExtract(worker, { quarter: over.id, reason: '' })).toMatchObject({ ok: true })
    const files = await Promise.all(listFormats.map((format) => fileOf(worker, over.id, format)))
    await withCommune(worker, async (db) => {
      await db.tx.child.updateMany({ where: { ...db.key, familyId }, data: { givenName: 'Schimbat' } })
      await db.tx.registryEntry.updateMany({
        where: { ...db.key, familyId },
        data: { closedOn: new Date(addDays(over.from, 40)), closeReason: 'no-risk-confirmed' },
      })
    })
    const later = await Promise.all(listFormats.map((format) => fileOf(worker, over.id, format)))
    expect(later.map((file, place) => file?.equals(files[place] ?? Buffer.alloc(0)))).toEqual([true, true, true, true])
    expect((await rowsOf(over.id)).rows.map(({ given_name }) => given_name).sort()).toEqual(['Ana', 'Ion'])
  })
  it('is corrected by a further edition with a reason; the first one stays', async () => {
    expect(await closeExtract(worker, { quarter: over.id, reason: '' })).toMatchObject({
      error: { fields: { reason: { key: 'required' } } },
    })
    expect(await closeExtract(worker, { quarter: over.id, reason: 'Prenumele erau greșite' })).toMatchObject({
      ok: true,
    })
    const { rows, state } = await rowsOf(over.id)
    expect([state, rows.map(({ given_name }) => given_name)]).toEqual(['closed', ['Schimbat', 'Schimbat']])
    expect(rows[0]).toMatchObject({ closed_on: addDays(over.from, 40), close_reason: 'no-risk-confirmed' })
    expect((await rowsOf(over.id, 1)).rows.map(({ given_name }) => given_name).sort()).toEqual(['Ana', 'Ion'])
    expect(await fileOf(worker, over.id, 'json', 3)).toBeNull()
    const [, closed] = await listQuarters(worker)
    expect(closed?.editions.map(({ edition, reason, name }) => [edition, reason, name])).toEqual([
      [2, 'Prenumele erau greșite', worker.userName],
      [1, '', worker.userName],
    ])
  })
  it('does not change, also for the owner of the tables', async () => {
    const owner = new Client(testDatabase().ownerUrl)
    await owner.connect()
    await owner.query('ALTER TABLE quarterly_extract NO FORCE ROW LEVEL SECURITY')
    for (const change of [`UPDATE quarterly_extract SET reason = 'x'`, 'DELETE FROM quarterly_extract'])
      await expect(owner.query(change)).rejects.toThrow('stays')
    await owner.query('ALTER TABLE quarterly_extract FORCE ROW LEVEL SECURITY')
    await owner.end()
  })
  it('is of the commune and its social worker alone, and logged', async () => {
    expect(await rowsOf(over.id)).toMatchObject({ count: 2 })
    expect(JSON.parse((await fileOf(stranger, over.id, 'json'))?.toString('utf8') ?? '')).toMatchObject({ count: 0 })
    for (const role of ['mayor', 'spas_admin', 'dgaspc_coordinator', 'anpdca_analyst'] as const) {
      expect(await leaveExtract(actorOf(tinca, role), { quarter: over.id, edition: null })).toBeNull()
      expect(await closeExtract(actorOf(tinca, role), { quarter: over.id, reason: 'x' })).toMatchObject({
        error: { kind: 'not-found' },
      })
    }
    const logged = await withCommune(worker, (db) =>
      db.tx.accessLog.count({ where: { ...db.key, action: 'export', subject: 'registry' } }),
    )
    expect(logged).toBeGreaterThan(5)
  })
  it.each(['2026', '2026-5', 'x', '2999-1'])('does not exist for %s', async (quarter) => {
    expect(await leaveExtract(worker, { quarter, edition: null })).toBeNull()
    expect(await closeExtract(worker, { quarter, reason: '' })).toMatchObject({ error: { kind: 'not-found' } })
  })
})
