import { describe, expect, it } from 'vitest'
import { importColumns } from '@/lib/content/workbooks/import-columns'
import type { WorkbookCell } from './column'
import { findColumns, type CellFault } from './find-columns'
import { readList } from './read-list'
import type { RowOnFile } from './rows-on-file'
import { siftGroups } from './sift-groups'

const onFile = (cells: Readonly<Record<string, WorkbookCell>>): RowOnFile => ({
  ...{ familyId: 'f1', headName: 'Șerban Maria', child: 'Șerban Ion' },
  cells: {
    ...{ surname: 'Șerban', given_name: 'Ion', birth_date: { day: '2015-05-07' }, sex: 'M', separated: 'Nu' },
    ...{ head_name: 'Șerban Maria', village: 'Apața', phone: '0722 123 456', filler_kind: 'Reprezentant SPAS' },
    ...{ no_cnp_reason: 'fără acte', 'row.4a': 'Da', 'row.4b': 'Da', 'row.6b': 'Nu' },
    ...cells,
  },
})

const heads = ['Copil', 'CNP', 'Data nașterii', 'Sex', 'Cap de familie', 'Satul', 'Telefon']
const typed: WorkbookCell[] = ['Şerban Ion', null, '7.V.2015', 'm', 'Şerban Maria', 'APATA', '722123456']
const sift = (held: RowOnFile, moreHeads: readonly string[], ...rows: readonly (readonly WorkbookCell[])[]) => {
  const grid = [[...heads, ...moreHeads], ...rows].map((cells, index) => ({ number: index + 1, cells }))
  const sheet = { name: 'A', hidden: false, merges: [], rows: grid }
  const list = readList([sheet], { columns: importColumns, required: [] })
  const places = findColumns(sheet, importColumns)?.places ?? {}
  const rules = { places, columns: importColumns, onFile: [held], ofFamily: ['head_name', 'village', 'phone'] }
  const sifted = siftGroups(list.groups, rules)
  const faults: readonly CellFault[] = list.faults
  return { unchanged: sifted.unchanged.map(({ row }) => row), left: sifted.groups, faults }
}

describe('a row that is on file', () => {
  it('is known however its day, its letters, its phone and its village are written', () =>
    expect(sift(onFile({}), [], typed)).toEqual({ unchanged: [2], left: [], faults: [] }))
  it('is known by the codes of a block, in any order', () => {
    const block = ['d) Nivelul de educaţie al membrilor familiei']
    expect(sift(onFile({}), block, [...typed, '4b, 4a']).unchanged).toEqual([2])
    expect(sift(onFile({}), block, [...typed, '4a']).faults).toMatchObject([{ cell: 'H2', key: 'differsOnFile' }])
  })
  it('is a fault that names each cell that says something else', () => {
    const [fault] = sift(onFile({ phone: '0733 000 000', sex: 'F' }), [], typed).faults
    expect(fault).toEqual({
      ...{ cell: 'D2', key: 'differsOnFile' },
      params: {
        family: 'Șerban Maria',
        cells: expect.stringMatching(/^D2 \(Sexul copilului\), G2 \(.*[Tt]elefon.*\)$/),
      },
    })
  })
  it('differs where the cell is empty and the file is not', () =>
    expect(sift(onFile({}), [], typed.slice(0, 6)).faults).toMatchObject([{ cell: 'G2' }]))
  it('by CNP is that child also under another name', () => {
    const held = onFile({ cnp: '5150507050011' })
    const named = typed.map((cell, place) => (place === 1 ? '5150507050011' : place === 0 ? 'Şerban Ionuţ' : cell))
    expect(sift(held, [], named).faults).toMatchObject([{ cell: 'A2', key: 'differsOnFile' }])
  })
  it('is not that of another family, birth date or CNP', () => {
    const others: WorkbookCell[][] = [
      typed.map((cell, place) => (place === 4 ? 'Şerban Elena' : cell)),
      typed.map((cell, place) => (place === 2 ? '08.05.2015' : cell)),
    ]
    for (const row of others) expect(sift(onFile({}), [], row)).toMatchObject({ unchanged: [], faults: [] })
    const withCnp = typed.map((cell, place) => (place === 1 ? '6150507050011' : cell))
    expect(sift(onFile({ cnp: '5150507050011' }), [], withCnp)).toMatchObject({ unchanged: [], faults: [] })
  })
})

describe('a row beside one that is on file', () => {
  it('is a further child of that family, unless it says something else of it', () => {
    const sibling = typed.map((cell, place) => (place === 0 ? 'Şerban Ana' : cell))
    const { unchanged, left } = sift(onFile({}), [], typed, sibling)
    expect(unchanged).toEqual([2])
    expect(left.map(({ joins, children }) => [joins?.familyId, children.length])).toEqual([['f1', 1]])
    const other = sibling.map((cell, place) => (place === 6 ? '0722 999 999' : cell))
    expect(sift(onFile({}), [], typed, other).faults).toMatchObject([{ cell: 'G3', key: 'familyDiffersOnFile' }])
  })
})
