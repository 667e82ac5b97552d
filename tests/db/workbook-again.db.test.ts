import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ShownPreview, WorkbookList } from '@/lib/core/workbook/shown-preview'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { enterImport } from '@/lib/features/workbooks/enter-import'
import { exportList } from '@/lib/features/workbooks/export-list'
import { importFaults, previewImport } from '@/lib/features/workbooks/preview-import'
import { uploadWorkbook } from '@/lib/features/workbooks/upload-workbook'
import { readWorkbook } from '@/lib/platform/xlsx/read-workbook'
import { listFile, type ListFormat } from '@/lib/web/workbooks/list-file'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { gathered, typedWorkbook } from '../fixtures/typed-workbook'

const worker = actorOf(tinca)
type Cell = string | number | null
type Rows = readonly (readonly Cell[])[]

async function fileOf(list: WorkbookList, format: ListFormat): Promise<Buffer> {
  const left = await exportList(worker, list)
  if (left === null) throw new Error('Not exported')
  return gathered(listFile(left, format))
}

/** The list as it leaves, for a person to write in it. */
async function rowsOf(list: WorkbookList): Promise<{ heads: Cell[]; rows: Cell[][] }> {
  const sheets = await readWorkbook(await fileOf(list, 'csv'))
  if (typeof sheets === 'string') throw new Error(sheets)
  const [heads = [], ...rows] = (sheets[0]?.rows ?? []).map(({ cells }) =>
    cells.map((cell) => (cell !== null && typeof cell === 'object' ? null : cell)),
  )
  return { heads, rows: rows.map((row) => heads.map((_, place) => row[place] ?? null)) }
}

async function uploaded(list: WorkbookList, bytes: Uint8Array): Promise<string> {
  const kept = await uploadWorkbook(worker, list, new Blob([new Uint8Array(bytes)]).stream())
  if (!kept.ok) throw new Error(JSON.stringify(kept.error))
  return kept.value.id
}
async function shown(list: WorkbookList, bytes: Uint8Array): Promise<ShownPreview> {
  const preview = await previewImport(worker, list, await uploaded(list, bytes))
  if (preview === null) throw new Error('Not shown')
  return preview
}
const book = (...rows: Rows) => typedWorkbook({ name: 'Lista', rows })

const children = () =>
  withCommune(worker, (db) => db.tx.child.findMany({ where: db.key, select: { givenName: true, familyId: true } }))

beforeAll(async () => {
  await recordFamily(worker, {
    head: '=Vântu Maria',
    village: tinca.villages[0],
    children: [{ name: 'Ion' }, { name: 'Ana', born: daysAgo(2500) }],
    observations: [{ on: daysAgo(40), suspected: true }],
    riskSheets: [{ on: daysAgo(39), confirmed: ['1a', '1a1', '6b'], situations: 2 }],
  })
  await recordFamily(worker, { head: 'Fără Fișă', children: [{ name: 'Mia', born: daysAgo(2000) }] })
})
afterAll(() => client.$disconnect())

describe.each(['observatory', 'registry'] as const)('the list of %s, brought in where it left', (list) => {
  it.each(['xlsx', 'csv'] as const)(
    'as %s is on file to the last row: nothing to bring in, nothing refused',
    async (format) => {
      const { rows } = await rowsOf(list)
      const preview = await shown(list, await fileOf(list, format))
      expect(preview).toMatchObject({ faultCount: 0, matches: [], twins: [], joined: [], families: [] })
      expect(preview.counts).toMatchObject({ children: 0, entries: 0, unchanged: rows.length })
      expect(preview.unchanged).toHaveLength(rows.length)
      const id = await uploaded(list, await fileOf(list, format))
      const before = await children()
      expect(await enterImport(worker, list, { id, sure: true })).toMatchObject({
        error: { fields: { form: { key: 'importNothing' } } },
      })
      expect(await children()).toEqual(before)
    },
  )
  it('with another phone names that cell, and changes nothing', async () => {
    const { heads, rows } = await rowsOf(list)
    const phone = heads.findIndex((head) => /telefon/i.test(String(head)))
    const ion = rows.findIndex((row) => row.includes('Ion'))
    const changed = rows.map((row, index) =>
      index === ion ? row.map((cell, place) => (place === phone ? '0722 111 222' : cell)) : row,
    )
    const bytes = await book(heads, ...changed)
    const preview = await shown(list, bytes)
    expect(preview.faultGroups).toMatchObject([{ key: 'differsOnFile', count: 1 }])
    const [fault] = (await importFaults(worker, list, await uploaded(list, bytes))) ?? []
    expect(fault?.cell).toMatch(new RegExp(`^[A-Z]+${ion + 2}$`))
    expect(String(fault?.params?.cells)).toBe(`${fault?.cell} (${heads[phone]})`)
    expect(await enterImport(worker, list, { id: await uploaded(list, bytes), sure: true })).toMatchObject({
      error: { fields: { form: { key: 'importFaults' } } },
    })
  })
  it('is of who uploaded it alone, its faults too', async () => {
    const id = await uploaded(list, await fileOf(list, 'xlsx'))
    expect(await importFaults(worker, list, id)).toEqual([])
    expect(await importFaults(actorOf(tinca), list, id)).toBeNull()
    expect(await importFaults(actorOf(apata), list, id)).toBeNull()
    expect(await importFaults({ ...worker, role: 'mayor' }, list, id)).toBeNull()
  })
})

describe('an Observatory with new rows among those on file', () => {
  const columnsOf = (heads: readonly Cell[]) => (id: RegExp) => heads.findIndex((head) => id.test(String(head)))
  const withChild = (heads: readonly Cell[], row: readonly Cell[], values: readonly (readonly [RegExp, Cell])[]) => {
    const at = columnsOf(heads)
    const child = [...row]
    for (const [head, value] of values) child[at(head)] = value
    return child
  }
  const newborn = (name: string): (readonly [RegExp, Cell])[] => [
    [/^Prenumele copilului/, name],
    [/^Codul numeric/, null],
    [/^Motivul lipsei/, 'fără acte'],
    [/^Data nașterii/, '07.05.2016'],
    [/^Sexul/, 'M'],
  ]

  it('enters the new family and the new sibling, and skips the rest', async () => {
    const { heads, rows } = await rowsOf('observatory')
    const ion = rows.findIndex((row) => row.includes('Ion'))
    const sibling = withChild(heads, rows[ion] ?? [], newborn('Vlad'))
    const stranger = heads.map(() => null)
    const family = withChild(heads, stranger, [
      ...newborn('Radu'),
      [/^Numele de familie/, 'Nou'],
      [/capului de familie/, 'Nou Ana'],
    ])
    const edited = [...rows.slice(0, ion + 1), sibling, ...rows.slice(ion + 1), family]
    const id = await uploaded('observatory', await book(heads, ...edited))
    const preview = await previewImport(worker, 'observatory', id)
    expect(preview).toMatchObject({
      faultCount: 0,
      counts: { families: 1, children: 2, siblings: 1, sheets: 0, unchanged: rows.length },
    })
    expect(await enterImport(worker, 'observatory', { id, sure: true })).toMatchObject({ ok: true })
    const after = await children()
    const familyOf = (name: string) => after.find(({ givenName }) => givenName === name)?.familyId
    expect(familyOf('Vlad')).toBe(familyOf('Ion'))
    expect(after).toHaveLength(rows.length + 2)
    expect(await shown('observatory', await fileOf('observatory', 'xlsx'))).toMatchObject({
      faultCount: 0,
      counts: { children: 0, unchanged: rows.length + 2 },
    })
  })
  it('refuses a sibling whose row says something else of the family', async () => {
    const { heads, rows } = await rowsOf('observatory')
    const ion = rows.findIndex((row) => row.includes('Ion'))
    const sibling = withChild(heads, rows[ion] ?? [], [...newborn('Luca'), [/telefon/i, '0722 111 222']])
    const edited = [...rows.slice(0, ion + 1), sibling, ...rows.slice(ion + 1)]
    const preview = await shown('observatory', await book(heads, ...edited))
    expect(preview.faultGroups).toMatchObject([{ key: 'familyDiffersOnFile', count: 1 }])
  })
})
