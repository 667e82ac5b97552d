import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { declaration } from '@/lib/content/questionnaires/observation-sheet/2018/declaration'
import type { ShownPreview } from '@/lib/core/workbook/shown-preview'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { allotSheetNumber } from '@/lib/data/sheet-numbers'
import { addTakenOverSheet } from '@/lib/data/taken-over-sheets'
import { enterImport } from '@/lib/features/workbooks/enter-import'
import { exportList } from '@/lib/features/workbooks/export-list'
import { previewImport } from '@/lib/features/workbooks/preview-import'
import { uploadWorkbook } from '@/lib/features/workbooks/upload-workbook'
import { today } from '@/lib/platform/clock'
import { writeWorkbook } from '@/lib/platform/xlsx/write-workbook'
import { listFile, type ListFormat } from '@/lib/web/workbooks/list-file'
import { actorOf, apata, daysAgo, pestera, recordFamily, tinca } from '../factories/casework'

const worker = actorOf(tinca)
const stranger = actorOf(apata)

async function fileOf(actor: typeof worker, list: 'observatory' | 'registry', format: ListFormat): Promise<Buffer> {
  const exported = await exportList(actor, list)
  if (exported === null) throw new Error('Not exported')
  const pieces: Uint8Array[] = []
  for await (const piece of listFile(exported, format)) pieces.push(piece)
  return Buffer.concat(pieces)
}
async function jsonOf(actor: typeof worker, list: 'observatory' | 'registry') {
  const read: { rows: Record<string, unknown>[] } = JSON.parse((await fileOf(actor, list, 'json')).toString('utf8'))
  return read
}

beforeAll(async () => {
  await recordFamily(worker, {
    head: '=HYPERLINK("x")',
    children: [{ name: 'Ion' }],
    observations: [{ on: daysAgo(40), suspected: true }],
  })
  await recordFamily(worker, { head: 'Fără Fișă', children: [{ name: 'Mia', born: daysAgo(2000) }] })
})
afterAll(() => client.$disconnect())

const faultsOf = ({ faultGroups }: ShownPreview) => faultGroups.flatMap((group) => group.shown)

/** A workbook as an upload. */
const upload = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream()
const uploaded = async (actor: typeof worker, bytes: Uint8Array) => {
  const kept = await uploadWorkbook(actor, 'observatory', upload(bytes))
  if (!kept.ok) throw new Error(JSON.stringify(kept.error))
  return kept.value.id
}
const typedWorkbook = (rows: readonly (readonly (string | number | null)[])[]) => {
  const width = Math.max(...rows.map((row) => row.length))
  const columns = Array.from({ length: width }, () => ({ head: '', width: 12 }))
  return writeWorkbook([{ name: 'Foaie1', columns, rows }])
}
const tables = async (actor: typeof worker) =>
  withCommune(actor, async (db) => ({
    families: await db.tx.family.count({ where: db.key }),
    children: await db.tx.child.count({ where: db.key }),
    sheets: await db.tx.observationSheet.count({ where: db.key }),
  }))

describe('an Observatory exported and imported into an empty commune', () => {
  const peștera = actorOf(pestera)
  it('gives the same children, answers, states and counts', async () => {
    const answers = Object.fromEntries(declaration.rows.map(({ id }) => [id, id === '6b' || id === '2a']))
    await withCommune(worker, async (db) => {
      const { familyId } = await db.tx.observationSheet.findFirstOrThrow({ where: db.key, select: { familyId: true } })
      await db.tx.child.updateMany({ where: { ...db.key, sex: null }, data: { sex: 2, noCnpReason: 'no-papers' } })
      await db.tx.family.updateMany({ where: db.key, data: { villageId: null } })
      await addTakenOverSheet(
        db,
        {
          ...{
            fillerKind: 'teacher',
            fillerName: 'Ștefan Țurcanu',
            fillerPosition: 'învățător',
            talkStart: '09:05',
            talkEnd: '10:00',
          },
          ...{ headSigned: true, answers, otherTexts: { '2k-other': 'locuiește la bunici' } },
          ...{
            suspicion: true,
            filledOn: daysAgo(5),
            toldHead: '',
            toldChildren: [],
            villageId: null,
            toldAddress: '',
            toldPhone: '',
          },
        },
        {
          ...{
            familyId,
            number: '13-007/2026',
            childIds: [],
            receivedAt: `${daysAgo(4)}T08:00:00.000Z`,
            signedAt: new Date(),
          },
          identification: { headName: '', county: '', commune: '', village: '', street: '', streetNo: '', phone: '' },
          visit: { visitorName: 'Ana Lăcustă', visitorPosition: 'asistent social', visitOn: daysAgo(3) },
        },
      )
    })
    const before = await jsonOf(worker, 'observatory')
    const id = await uploaded(peștera, await fileOf(worker, 'observatory', 'xlsx'))
    expect(await previewImport(peștera, 'observatory', id)).toMatchObject({ done: false, faultCount: 0, ignored: [] })
    expect(await tables(peștera)).toEqual({ families: 0, children: 0, sheets: 0 })
    expect(await enterImport(peștera, 'observatory', { id, sure: false })).toEqual({
      ok: true,
      value: { families: 2, children: 2, sheets: 1, visits: 1, entries: 0, joined: 0, siblings: 0, unchanged: 0 },
    })
    const after = await jsonOf(peștera, 'observatory')
    expect(after.rows).toEqual(before.rows)
    const stateOf = await withCommune(peștera, (db) =>
      db.tx.family.findMany({
        where: db.key,
        select: { id: true, state: true, dueOn: true, dimensions: true },
        orderBy: { headName: 'asc' },
      }),
    )
    expect(stateOf.map(({ state }) => state).sort()).toEqual(['no-sheet', 'visit-due'])
    for (const { id: familyId, state } of stateOf)
      expect((await withCommune(peștera, (db) => refreshFamilyStanding(db, familyId, today())))?.state).toBe(state)
    expect(await withCommune(peștera, (db) => allotSheetNumber(db, 2026))).toBe('13-008/2026')
  })
  it('is entered once, however often it is uploaded: all of it is on file, and there is nothing to bring in', async () => {
    const file = await fileOf(worker, 'observatory', 'xlsx')
    const again = await uploaded(peștera, file)
    expect(await enterImport(peștera, 'observatory', { id: again, sure: true })).toMatchObject({
      error: { fields: { form: { key: 'importNothing' } } },
    })
    const shown = await previewImport(peștera, 'observatory', again)
    expect(shown).toMatchObject({ faultCount: 0, matches: [], families: [], counts: { children: 0, unchanged: 2 } })
    expect((shown?.unchanged ?? []).map(({ child }) => child).sort()).toEqual(['Popescu Ion', 'Popescu Mia'])
    expect(await tables(peștera)).toEqual({ families: 2, children: 2, sheets: 1 })
  })
  it('belongs to who uploaded it alone', async () => {
    const id = await uploaded(
      worker,
      await typedWorkbook([['Nume', 'Prenume', 'CNP', 'Data nașterii', 'Cap de familie']]),
    )
    expect(await previewImport(actorOf(tinca), 'observatory', id)).toBeNull()
    expect(await previewImport(stranger, 'observatory', id)).toBeNull()
    expect(await enterImport({ ...stranger, userId: worker.userId }, 'observatory', { id, sure: true })).toMatchObject({
      error: { kind: 'not-found' },
    })
    expect(await uploadWorkbook(actorOf(tinca, 'mayor'), 'observatory', upload(Buffer.from('x')))).toMatchObject({
      error: { kind: 'not-found' },
    })
  })
})

describe('a workbook typed by a commune', () => {
  const typist = actorOf(apata)
  const heads = [
    'Nr. crt',
    'Prenume',
    'Nume copil',
    'Data naşterii',
    'CNP',
    'Motiv lipsă CNP',
    'Sex',
    'Capul familei',
    'Sat',
  ]
  const row = (...cells: (string | number | null)[]) => [
    1,
    'Ionuţ',
    'Şerban',
    '07.05.2015',
    null,
    'fără acte',
    'M',
    'Şerban Maria',
    'Apaţa',
    ...cells,
  ]
  const shown = async (...rows: (string | number | null)[][]) => {
    const read = await previewImport(typist, 'observatory', await uploaded(typist, await typedWorkbook(rows)))
    if (read === null || read.done) throw new Error('Not read')
    return read
  }
  it('with a title, merged cells, other order, slips in headings, cedillas, empty lines and a total is taken', async () => {
    const read = await shown(
      ['OBSERVATORUL COPIILOR'],
      [],
      heads,
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
      row(),
      [2, 'Maria', 'Şerban', 42131, null, 'fara acte', 'f', null, null],
      [],
      ['Total copii: 2'],
    )
    expect(read.faultCount).toBe(0)
    expect(read.families).toHaveLength(1)
    expect(read.families[0]?.headName).toBe('Șerban Maria')
    expect(read.families[0]?.children).toEqual(['Șerban Ionuț (07.05.2015)', 'Șerban Maria (07.05.2015)'])
  })
  it.each([
    ['a day that does not exist', 3, '31.02.2015', 'D3', 'noSuchDay'],
    ['words for a day', 3, 'primăvara', 'D3', 'noDay'],
    ['a CNP that lost its digits', 4, '1.98E+12', 'E3', 'cnpRounded'],
    ['a CNP of twelve digits', 4, 150507050010, 'E3', 'cnpLength'],
    ['a CNP that cannot be', 4, 5150507050011, 'E3', 'cnpCheck'],
    ['no CNP and no reason', 5, null, 'E3', 'cnpOrReason'],
    ['a sex nobody knows', 6, 'băiat?', 'G3', 'noChoice'],
    ['a family without a name', 7, null, 'H3', 'required'],
    ['a village of another commune', 8, 'Tinca', 'I3', 'villageUnknown'],
    ['a grown-up', 3, '07.05.1999', 'D3', 'tooOld'],
  ])('with %s is refused by the cell', async (_, place, value, cell, key) => {
    const faulty = row().map((each, index) => (index === place ? value : each))
    const read = await shown(heads, faulty)
    expect(faultsOf(read).map((fault) => [fault.cell, fault.key])).toEqual([[cell, key]])
    expect(read.families).toEqual([])
  })
  it.each([
    [
      'no headings',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'noHeadings',
    ],
    [
      'no column for the family',
      [
        ['Nume', 'Prenume', 'CNP', 'Data nașterii'],
        ['x', 'y', 'z', 't'],
      ],
      'columnMissing',
    ],
    ['no row', [['Nume', 'Prenume', 'CNP', 'Data nașterii', 'Cap de familie']], 'noRows'],
    ['a column twice', [['Nume', 'Prenume', 'CNP', 'CNP', 'Data nașterii', 'Cap de familie']], 'columnTwice'],
  ])('with %s is refused as a whole', async (_, rows, key) => {
    expect(faultsOf(await shown(...rows)).map((fault) => fault.key)).toEqual([key])
  })
})
