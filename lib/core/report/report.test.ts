import { describe, expect, it } from 'vitest'
import { activityTable, type CountedRow } from './activities'
import { brokenChecks } from './checks'
import { reportColumns, type ChildClass } from './child-class'
import { distributionTable, type DistributionRow } from './distribution'
import { columnPages } from './pages'
import { reportPopulation } from './report-population'

const nobody: ChildClass = {
  village: 1,
  children: 1,
  sheet: 'none',
  suspected: false,
  situations: null,
  registered: false,
  confirmed: [],
  direct: [],
}
const of = (changes: Partial<ChildClass>): ChildClass => ({ ...nobody, ...changes })
const atRisk = (situations: number, confirmed: readonly string[], changes: Partial<ChildClass> = {}): ChildClass =>
  of({ sheet: 'recent', suspected: true, situations, registered: true, confirmed, ...changes })

const rows: readonly DistributionRow[] = [
  { id: 'total', kind: 'total', direct: false },
  { id: '1', kind: 'dimension', direct: false },
  { id: '1a', kind: 'situation', direct: false },
  { id: '1a1', kind: 'sub-row', parent: '1a', direct: false },
  { id: '6', kind: 'dimension', direct: false },
  { id: '6b2', kind: 'situation', direct: true },
]

describe('the columns', () => {
  it('are the commune and its villages in the given order', () =>
    expect(reportColumns([30, 10, 20], [nobody])).toEqual(['commune', 30, 10, 20]))
  it('have one more while a child has no village', () =>
    expect(reportColumns([10], [of({ village: null })])).toEqual(['commune', 10, 'unplaced']))
})

describe('which children a row of table A counts', () => {
  it.each<[string, Partial<ChildClass>, readonly CountedRow[]]>([
    ['recorded only', {}, ['A4', 'recordedWithoutSheet']],
    ['with an old sheet', { sheet: 'old' }, ['A2', 'A4']],
    ['with a recent sheet', { sheet: 'recent' }, ['A2', 'A3', 'A4']],
    ['suspected', { sheet: 'recent', suspected: true }, ['A2', 'A3', 'A4', 'A5', 'suspectedWithoutRiskSheet']],
    ['nothing confirmed', { sheet: 'old', suspected: true, situations: 0 }, ['A2', 'A4', 'A5', 'A6', 'A7']],
    ['one', { sheet: 'old', situations: 1, registered: true }, ['A2', 'A4', 'A6', 'A8', 'A12', 'exactlyOne']],
    ['two', { sheet: 'old', situations: 2, registered: true }, ['A2', 'A4', 'A6', 'A8', 'A9', 'A12']],
    ['five', { sheet: 'old', situations: 5, registered: true }, ['A2', 'A4', 'A6', 'A8', 'A9', 'A12']],
    ['six', { sheet: 'old', situations: 6, registered: true }, ['A2', 'A4', 'A6', 'A8', 'A10', 'A12']],
    ['ten', { sheet: 'old', situations: 10, registered: true }, ['A2', 'A4', 'A6', 'A8', 'A10', 'A12']],
    ['eleven', { sheet: 'old', situations: 11, registered: true }, ['A2', 'A4', 'A6', 'A8', 'A11', 'A12']],
  ])('a child %s', (_name, child, expected) => {
    const table = activityTable(['commune', 1], [of({ ...child, children: 3 })], new Map())
    const all: readonly CountedRow[] = [
      ...(['A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12'] as const),
      ...(['recordedWithoutSheet', 'suspectedWithoutRiskSheet', 'exactlyOne'] as const),
    ]
    for (const row of all) expect(table.counted(row), row).toEqual(expected.includes(row) ? [3, 3] : [0, 0])
  })

  it('adds the villages up to the commune', () => {
    const classes = [of({ children: 2 }), of({ village: 2, children: 5 }), of({ village: null })]
    const table = activityTable(reportColumns([1, 2], classes), classes, new Map())
    expect(table.counted('A4')).toEqual([8, 2, 5, 1])
  })
})

describe('the population that is typed in', () => {
  const figures = (population: readonly (readonly [number, number])[]) => {
    const table = activityTable(
      ['commune', 1, 2, 'unplaced'],
      [of({ sheet: 'recent', children: 4 })],
      new Map(population),
    )
    return [table.population, table.withoutSheet]
  }
  it('adds up when every village has its figure', () =>
    expect(
      figures([
        [1, 10],
        [2, 7],
      ]),
    ).toEqual([
      [17, 10, 7, null],
      [13, 6, 7, null],
    ]))
  it('has no total while a village is missing', () =>
    expect(figures([[1, 10]])).toEqual([
      [null, 10, null, null],
      [null, 6, null, null],
    ]))
})

describe('table B', () => {
  const classes = [
    atRisk(2, ['1a', '1a1', '6b2'], { children: 2, direct: ['6b2'] }),
    atRisk(2, ['1a', '1a1', '6b2'], { children: 1 }),
    atRisk(1, ['6b2'], { village: 2 }),
    atRisk(1, ['1a'], { registered: false }),
  ]
  const table = distributionTable(['commune', 1, 2], classes, rows)
  it('counts a child of the Registry once a row and once a dimension', () =>
    expect(table.rows.map(({ id, household }) => [id, household])).toEqual([
      ['total', [4, 3, 1]],
      ['1', [3, 3, 0]],
      ['1a', [3, 3, 0]],
      ['1a1', [3, 3, 0]],
      ['6', [4, 3, 1]],
      ['6b2', [4, 3, 1]],
    ]))
  it('counts exposed children where the row tells them apart', () =>
    expect(table.rows.map(({ exposed }) => exposed)).toEqual([null, null, null, null, null, [2, 2, 0]]))
})

describe('the checks of the template', () => {
  const broken = (classes: readonly ChildClass[], population: readonly (readonly [number, number])[] = []) => {
    const columns = reportColumns([1], classes)
    return brokenChecks(
      activityTable(columns, classes, new Map(population)),
      distributionTable(columns, classes, rows),
    ).map(({ check, column, row, left, right }) => [check, column, row, left, right])
  }
  it('hold in a well-kept Observatory', () =>
    expect(broken([of({ sheet: 'old' }), atRisk(2, ['1a', '1a1', '6b2'])], [[1, 2]])).toEqual([]))
  it('name children without a sheet', () =>
    expect(broken([nobody])).toEqual([
      ['everyoneHasSheet', 'commune', null, 1, 0],
      ['everyoneHasSheet', 1, null, 1, 0],
    ]))
  it('name more children with a sheet than the statistics have', () =>
    expect(broken([of({ sheet: 'old', children: 3 })], [[1, 2]])).toEqual([
      ['sheetsWithinPopulation', 'commune', null, 3, 2],
      ['sheetsWithinPopulation', 1, null, 3, 2],
    ]))
  it('name a confirmed child outside the Registry', () =>
    expect(broken([atRisk(1, ['1a'], { registered: false })])).toEqual([
      ['registryMatches', 'commune', null, 0, 1],
      ['registryMatches', 1, null, 0, 1],
    ]))
  it('name children without a village', () =>
    expect(broken([of({ sheet: 'old', village: null })])).toEqual([['everyoneHasVillage', 'unplaced', null, 1, 0]]))
  it('name a sub-row without its row', () =>
    expect(broken([atRisk(1, ['1a1'])])).toEqual([
      ['dimensionWithinRows', 'commune', '1', 1, 0],
      ['parentCoversChild', 'commune', '1a1', 1, 0],
      ['dimensionWithinRows', 1, '1', 1, 0],
      ['parentCoversChild', 1, '1a1', 1, 0],
    ]))
})

describe('whom the report counts', () => {
  it.each([
    ['2026-05-07', '2008-05-07', '2025-05-07'],
    ['2028-02-29', '2010-02-28', '2027-02-28'],
  ])('on %s: born after %s, recent since %s', (asOf, bornAfter, recentSince) =>
    expect(reportPopulation(asOf)).toEqual({ asOf, bornAfter, recentSince }),
  )
})

describe('the columns on paper', () => {
  it.each([
    [1, [[0]]],
    [4, [[0, 1, 2, 3]]],
    [
      5,
      [
        [0, 1, 2, 3],
        [0, 4],
      ],
    ],
    [
      8,
      [
        [0, 1, 2, 3],
        [0, 4, 5, 6],
        [0, 7],
      ],
    ],
  ])('%i of them, three villages a sheet', (count, pages) => expect(columnPages(count, 3)).toEqual(pages))
})
