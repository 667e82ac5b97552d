import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cnpCheckDigit } from '@/lib/core/cnp/cnp'
import type { ShownPreview } from '@/lib/core/workbook/shown-preview'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { enterImport } from '@/lib/features/workbooks/enter-import'
import { exportList } from '@/lib/features/workbooks/export-list'
import { listEarlier } from '@/lib/features/workbooks/list-earlier'
import { previewImport } from '@/lib/features/workbooks/preview-import'
import { uploadWorkbook } from '@/lib/features/workbooks/upload-workbook'
import { listFile } from '@/lib/web/workbooks/list-file'
import { actorOf, apata, daysAgo, pestera, recordApprovedPlan, recordFamily, tinca } from '../factories/casework'
import { employ } from '../factories/staff'
import { testDatabase } from '../setup/database'
import { gathered, typedWorkbook, type TypedCell } from '../fixtures/typed-workbook'

const worker = actorOf(tinca)
const receiver = actorOf(pestera)
const typist = actorOf(apata)
type Worker = typeof worker

async function fileOf(actor: Worker, format: 'xlsx' | 'csv' | 'json'): Promise<Buffer> {
  const list = await exportList(actor, 'registry')
  if (list === null) throw new Error('Not exported')
  return gathered(listFile(list, format))
}
async function rowsOf(actor: Worker): Promise<Record<string, unknown>[]> {
  const read: { rows: Record<string, unknown>[] } = JSON.parse((await fileOf(actor, 'json')).toString('utf8'))
  return read.rows
}
async function uploaded(actor: Worker, bytes: Uint8Array): Promise<string> {
  const kept = await uploadWorkbook(actor, 'registry', new Blob([new Uint8Array(bytes)]).stream())
  if (!kept.ok) throw new Error(JSON.stringify(kept.error))
  return kept.value.id
}
async function shown(actor: Worker, bytes: Uint8Array) {
  const preview = await previewImport(actor, 'registry', await uploaded(actor, bytes))
  if (preview === null) throw new Error('Not shown')
  return preview
}
const faultsOf = ({ faultGroups }: ShownPreview) => faultGroups.flatMap((group) => group.shown)
const tables = (actor: Worker) =>
  withCommune(actor, async (db) => ({
    families: await db.tx.family.count({ where: db.key }),
    children: await db.tx.child.count({ where: db.key }),
    riskSheets: await db.tx.riskSheet.count({ where: db.key }),
    entries: await db.tx.registryEntry.count({ where: db.key }),
    earlier: await db.tx.earlierRegistryEntry.count({ where: db.key }),
  }))

beforeAll(async () => {
  const { id, riskSheets } = await recordFamily(worker, {
    head: 'Vântu Maria',
    children: [{ name: 'Ion' }, { name: 'Ana' }],
    observations: [{ on: daysAgo(40), suspected: true }],
    riskSheets: [{ on: daysAgo(39), confirmed: ['1a', '1a1', '6b'], situations: 2 }],
  })
  await recordApprovedPlan(worker, {
    familyId: id,
    riskSheetId: riskSheets[0] ?? '',
    approvedOn: daysAgo(20),
    lines: 1,
  })
  await recordFamily(worker, {
    head: 'Vântu Maria',
    children: [{ name: 'Dan' }],
    riskSheets: [{ on: daysAgo(10), confirmed: ['2a'], situations: 1 }],
  })
  await withCommune(worker, (db) =>
    db.tx.child.updateMany({ where: db.key, data: { sex: 2, noCnpReason: 'no-papers' } }),
  )
  await withCommune(worker, (db) => db.tx.family.updateMany({ where: db.key, data: { villageId: null } }))
})
afterAll(() => client.$disconnect())

describe('a Registry exported and imported into an empty commune', () => {
  it('gives the same children and says the same of them, as a register kept before, and no risk sheet', async () => {
    const before = await rowsOf(worker)
    expect(before).toHaveLength(3)
    const id = await uploaded(receiver, await fileOf(worker, 'xlsx'))
    expect(await previewImport(receiver, 'registry', id)).toMatchObject({ faultCount: 0, ignored: [], joined: [] })
    expect(await enterImport(receiver, 'registry', { id, sure: false })).toEqual({
      ok: true,
      value: { families: 2, children: 3, sheets: 0, visits: 0, entries: 3, joined: 0, siblings: 0, unchanged: 0 },
    })
    expect(await tables(receiver)).toEqual({ families: 2, children: 3, riskSheets: 0, entries: 0, earlier: 3 })
    const after = await rowsOf(receiver)
    const earlier = { source: 'registrul ținut anterior' }
    const byName = (rows: Record<string, unknown>[]) =>
      rows
        .map(({ row_no: _row, family_no: _family, ...row }) => ({ ...row, ...earlier }))
        .sort((one, other) =>
          String(Reflect.get(one, 'given_name')).localeCompare(String(Reflect.get(other, 'given_name'))),
        )
    expect(byName(after)).toEqual(byName(before))
    expect(after.map(({ source }) => source)).toEqual([earlier.source, earlier.source, earlier.source])
    expect(new Set(after.map(({ family_no }) => family_no)).size).toBe(2)
  })
  it('as CSV gives the same', async () => {
    const preview = await shown(typist, await fileOf(worker, 'csv'))
    expect(preview).toMatchObject({ faultCount: 0, counts: { entries: 3, families: 2, children: 3 } })
  })
  it('is shown by child until the family has a risk sheet, and a second time there is nothing to bring in', async () => {
    const { total, waiting } = await listEarlier(receiver)
    expect(total).toBe(3)
    expect(waiting.find(({ child }) => child.endsWith('Ion'))).toMatchObject({
      ...{ headName: 'Vântu Maria', registeredOn: daysAgo(39), situations: 2 },
      confirmed: expect.arrayContaining(['1a', '6b']),
    })
    const again = await shown(receiver, await fileOf(worker, 'xlsx'))
    expect(again).toMatchObject({ faultCount: 0, counts: { entries: 0, unchanged: 3 } })
  })
  it('is of the commune, and of who uploaded it, alone', async () => {
    const id = await uploaded(worker, await fileOf(worker, 'xlsx'))
    expect(await previewImport(receiver, 'registry', id)).toBeNull()
    expect(await previewImport(worker, 'observatory', id)).toBeNull()
    expect(await uploadWorkbook(actorOf(tinca, 'mayor'), 'registry', null)).toMatchObject({
      error: { kind: 'not-found' },
    })
    expect((await listEarlier(worker)).total).toBe(0)
  })
  it('never changes, whoever asks', async () => {
    await expect(
      withCommune(receiver, (db) =>
        db.tx.earlierRegistryEntry.updateMany({ where: db.key, data: { registeredOn: null } }),
      ),
    ).rejects.toThrow()
    await expect(
      withCommune(receiver, (db) => db.tx.earlierRegistryEntry.deleteMany({ where: db.key })),
    ).rejects.toThrow()
  })
})

describe('a register typed by a commune', () => {
  const heads = [
    'Nume şi prenume copil',
    'CNP',
    'Motiv lipsa CNP',
    'Data nasterii',
    'Sex',
    'Reprezentant legal',
    'Data înscrierii',
    'Nr. riscuri',
    'd) Nivelul de educaţie al membrilor familiei',
  ]
  const row = (name: string, ...more: readonly TypedCell[]): TypedCell[] => [
    name,
    null,
    'fara acte',
    '7.V.2015',
    'M',
    'Şerban Elena',
    ...more,
  ]
  const book = (...rows: readonly (readonly TypedCell[])[]) =>
    typedWorkbook({ name: 'Registru', rows: [['REGISTRUL COPIILOR LA RISC'], heads, ...rows] })

  it('joins a child on file, tells who is new, and enters both', async () => {
    await recordFamily(typist, { head: 'Șerban Elena', children: [{ name: 'Ionuț', born: '2015-05-07' }] })
    await withCommune(typist, (db) => db.tx.child.updateMany({ where: db.key, data: { surname: 'Șerban' } }))
    const bytes = await book(row('Şerban Ionuţ', '01.02.2019', 3, '4a 4b'), row('Şerban Radu', '02 mai 2020', 1, null))
    const id = await uploaded(typist, bytes)
    const preview = await previewImport(typist, 'registry', id)
    expect(preview).toMatchObject({
      faultCount: 0,
      joined: [{ row: 3, child: 'Șerban Ionuț', headName: 'Șerban Elena' }],
      counts: { families: 0, children: 1, entries: 2, joined: 1 },
    })
    expect(await enterImport(typist, 'registry', { id, sure: true })).toMatchObject({ ok: true })
    const { waiting } = await listEarlier(typist)
    expect(waiting.map(({ child, situations, confirmed }) => [child, situations, confirmed])).toEqual([
      ['Șerban Ionuț', 3, ['4a', '4b']],
      ['Șerban Radu', 1, []],
    ])
    expect(new Set(waiting.map(({ familyId }) => familyId)).size).toBe(1)
  })
  it('leaves the list when the family has its risk sheet', async () => {
    const { waiting } = await listEarlier(typist)
    await withCommune(typist, (db) =>
      db.tx.riskSheet.create({
        data: {
          ...{ ...db.key, familyId: waiting[0]?.familyId ?? '', status: 'finished', number: '08-991/2026' },
          ...{ sheetDate: new Date(), rules: '2018.1', situations: 0, createdBy: db.userId },
          ...{ finishedAt: new Date(), finishedBy: db.userId, parameters: {}, verdict: {} },
        },
        select: { id: true },
      }),
    )
    expect((await listEarlier(typist)).total).toBe(0)
    const preview = await shown(typist, await book(row('Şerban Ionuţ', '01.02.2019', 3, '4a')))
    expect(faultsOf(preview).map(({ key }) => key)).toEqual(['differsOnFile'])
  })
  it.each([
    ['no day of registration', [null, 2, null], 'G3', 'required'],
    ['a day in words', ['în iarnă', 2, null], 'G3', 'noDay'],
    ['no confirmed risk', ['01.02.2019', 0, null], 'H3', 'nothingConfirmed'],
    ['words for a number', ['01.02.2019', 'multe', '4a'], 'H3', 'noCount'],
    ['a code of another block', ['01.02.2019', 1, '4a, 6b'], 'I3', 'strangeCode'],
    ['a formula that failed', [{ fault: '#REF!' }, 2, null], 'G3', 'cellFault'],
    ['a formula without a result', [{ formula: 'TODAY()' }, 2, null], 'G3', 'cellFault'],
  ])('with %s is refused by the cell', async (_, cells, cell, key) => {
    const preview = await shown(typist, await book(row('Neagu Vlad', ...cells)))
    expect(faultsOf(preview).map((fault) => [fault.cell, fault.key])).toEqual([[cell, key]])
    expect(preview.families).toEqual([])
  })
  it('enters nothing when one cell of many is wrong', async () => {
    const before = await tables(typist)
    const rows = Array.from({ length: 200 }, (_, index) =>
      row(`Neagu Vlad${index}`, index === 150 ? 'ieri' : '01.02.2019', 1, null),
    )
    const id = await uploaded(typist, await book(...rows))
    expect(await enterImport(typist, 'registry', { id, sure: true })).toMatchObject({
      error: { fields: { form: { key: 'importFaults' } } },
    })
    expect(await tables(typist)).toEqual(before)
  })
})

describe('the demo', () => {
  const owner = new Client(testDatabase().ownerUrl)
  beforeAll(() => owner.connect())
  afterAll(() => owner.end())
  const heads = ['Copil', 'CNP', 'Data nasterii', 'Sex', 'Cap de familie', 'Data inscrierii', 'Nr. riscuri']
  it('brings its invented people back in, which nobody else does', async () => {
    const digits = [...'515050749001'].map(Number)
    const cnp = `515050749001${cnpCheckDigit(digits)}`
    const bytes = await typedWorkbook({
      name: 'R',
      rows: [heads, ['Popa Ion', cnp, '07.05.2015', 'M', 'Popa Ana', '01.02.2019', 1]],
    })
    const own = await employ(owner, apata, 'spas_worker')
    expect(faultsOf(await shown(own, bytes)).map(({ cell, key }) => [cell, key])).toEqual([['B2', 'cnpCounty']])
    await owner.query('BEGIN')
    await owner.query(`SELECT set_config('app.purpose', 'identity', true)`)
    await owner.query(`UPDATE app_user SET email = 'proba@apata.demo' WHERE id = $1`, [own.userId])
    await owner.query('COMMIT')
    expect((await shown(own, bytes)).faultCount).toBe(0)
  })
})
