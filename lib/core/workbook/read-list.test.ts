import { describe, expect, it } from 'vitest'
import { text } from '@/lib/core/questionnaire/questions'
import type { WorkbookCell, WorkbookColumn } from './column'
import type { GridSheet } from './grid'
import { readList } from './read-list'

const column = (id: string, head: string): WorkbookColumn => ({
  ...{ id, head, kind: 'text', width: 10 },
  group: text('', ''),
  meaning: text('', ''),
})
const columns = [
  column('surname', 'Nume'),
  column('given_name', 'Prenume'),
  column('cnp', 'CNP'),
  column('birth_date', 'Data nașterii'),
  column('head_name', 'Capul familiei'),
  column('family_no', 'Nr. familiei'),
]
const heads = columns.map(({ head }) => head)
const sheet = (rows: readonly (readonly WorkbookCell[])[], more: Partial<GridSheet> = {}): GridSheet => ({
  ...{ name: 'Copii', hidden: false, merges: [] },
  rows: rows.flatMap((cells, index) => (cells.length === 0 ? [] : [{ number: index + 1, cells }])),
  ...more,
})
const read = (...sheets: readonly GridSheet[]) =>
  readList(sheets, { columns, required: ['cnp', 'birth_date', 'head_name'] })
const namesIn = (reading: ReturnType<typeof read>) =>
  reading.groups.map(({ children }) =>
    children.map((child) => `${child.text('given_name')} ${child.text('head_name')}`.trim()),
  )

describe('a list in a workbook', () => {
  it('goes under a title and repeats its headings, with empty lines, numbers of columns and a total', () =>
    expect(
      namesIn(
        read(
          sheet([
            ['OBSERVATORUL'],
            [],
            heads,
            [1, 2, 3, 4, 5, 6],
            ['Pop', 'Ana', '', '1.1.2015', 'Pop Ion'],
            [],
            heads,
            ['Pop', 'Dan', '', '1.1.2016'],
            ['Total: 2'],
          ]),
        ),
      ),
    ).toEqual([['Ana Pop Ion', 'Dan']]))
  it('gives the value of a merged cell to each row that it spans, not to empty ones', () => {
    const rows = [
      heads,
      ['Pop', 'Ana', '', '1.1.2015', 'Pop Ion'],
      [null, 'Dan', '', '1.1.2016'],
      [null, null, null, null, null, 7],
    ]
    const merges = [0, 4].map((place) => ({ column: place, from: 2, to: 4 }))
    const reading = read(sheet(rows, { merges }))
    expect(namesIn(reading)[0]).toEqual(['Ana Pop Ion', 'Dan Pop Ion'])
    expect(reading.groups[0]?.children[1]?.text('surname')).toBe('Pop')
  })
  it('parts families of one name by their number', () =>
    expect(
      namesIn(
        read(
          sheet([
            heads,
            ['A', 'a', '', '', 'Pop Ion', 1],
            ['B', 'b', '', '', 'Pop Ion', 1],
            ['C', 'c', '', '', 'Pop Ion', 2],
          ]),
        ),
      ),
    ).toEqual([['a Pop Ion', 'b Pop Ion'], ['c Pop Ion']]))
  it('may have a sheet of any name, beside others without children', () => {
    const reading = read(
      sheet([['Note'], ['de adus acte']], { name: 'Foaie2' }),
      sheet([heads, ['A', 'a', '', '', 'Pop']], { name: 'x' }),
    )
    expect([reading.faults, reading.groups.length]).toEqual([[], 1])
  })
})

describe('refused as a whole', () => {
  it('are two sheets with children, by their names', () => {
    const rows = [heads, ['A', 'a', '', '', 'Pop Ion']]
    expect(read(sheet(rows, { name: 'Sat 1' }), sheet(rows, { name: 'Sat 2' })).faults).toEqual([
      { cell: '', key: 'severalSheets', params: { sheets: 'Sat 1; Sat 2' } },
    ])
  })
  it('is a workbook whose list is hidden; beside a list, what is hidden is named', () => {
    const hidden = sheet([], { name: 'Vechi', hidden: true })
    expect(read(hidden).faults.map(({ key }) => key)).toEqual(['noHeadingsHidden'])
    expect(read(hidden, sheet([heads, ['A', 'a', '', '', 'Pop']])).ignored).toEqual(['[Vechi]'])
  })
  it('is a list without a column that it cannot be without', () =>
    expect(read(sheet([heads.slice(0, 4), ['A', 'a']])).faults).toEqual([
      { cell: '', key: 'columnMissing', params: { head: 'Capul familiei' } },
    ]))
})

describe('a cell with a formula that failed', () => {
  it.each(['#REF!', '#N/A', '#FORMULA!'])('%s is a fault by its name, whatever the column', (shown) => {
    const reading = read(sheet([heads, ['A', 'a', shown, '', shown]]))
    const [child] = reading.groups[0]?.children ?? []
    expect([child?.cnp(), child?.text('head_name')]).toEqual(['', ''])
    expect(reading.faults.map(({ cell, key }) => [cell, key])).toEqual([
      ['C2', 'cellFault'],
      ['E2', 'cellFault'],
    ])
  })
})
