import { describe, expect, it } from 'vitest'
import { census2018 } from '@/lib/content/analysis/census-2018'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import type { Answers, Sheet } from '@/lib/core/questionnaire/sheet'
import type { RowVerdicts } from '@/lib/core/risk/verdict'
import { censusTables } from './census-tables'
import { riskClass } from './cumulated-risks'

const sheet = (...persons: Answers[]): Sheet => ({
  id: 'a',
  form: 'risk-identification-sheet',
  version: '2018',
  sheetDate: '2018-10-05',
  household: {},
  persons: persons.map((answers, index) => ({ CPERS: index + 1, YY: 1980, MM: 1, DD: 1, ...answers })),
  separatedChildren: [],
})

const judged = (confirmed: string[], direct: string[][], situations: number, of: Sheet = sheet({ OCUP: 1 })) => ({
  sheet: of,
  verdict: {
    confirmed,
    undetermined: [],
    situations,
    monitoringMonths: null,
    children: direct.map((rows, index) => ({ cpers: index + 2, direct: rows })),
    because: {},
  } satisfies RowVerdicts,
})

const tablesOf = (...households: ReturnType<typeof judged>[]) =>
  censusTables(riskEngine2018.form.questionnaire, riskEngine2018.rules, census2018, households)

describe('the tables of the census', () => {
  const tables = tablesOf(
    judged([], [[]], 0),
    judged(['1a', '1a1', '2b'], [['2b'], ['2b'], []], 2),
    judged(['2f'], [], 1),
    judged(['2f', '6b', '6b1', '6b2'], [['6b2'], [], [], []], 16),
  )

  it('count households and the children present', () => {
    expect(tables.households).toBe(4)
    expect(tables.children).toBe(8)
  })

  it('give each row of Table 1 as a share of households, of children in them, and of children exposed', () => {
    expect(tables.table1['1a']).toEqual([25, 37.5, null])
    expect(tables.table1['2b']).toEqual([25, 37.5, 25])
    expect(tables.table1['6b2']).toEqual([25, 50, 12.5])
    expect(tables.table1['5c']).toEqual([0, 0, null])
  })

  it('count a household once in a dimension, and once for any risk', () => {
    expect(tables.table1['2']).toEqual([75, 87.5, null])
    expect(tables.table1['1']).toEqual([25, 37.5, null])
    expect(tables.table1.any).toEqual([75, 87.5, null])
  })

  it('have the 65 rows, the dimensions and the last line', () => expect(Object.keys(tables.table1)).toHaveLength(72))

  it('show a figure of children exposed for exactly the rows about single children', () => {
    const direct = riskEngine2018.rules.rows.filter(({ childCondition }) => childCondition).map(({ id }) => id)
    const shown = Object.entries(tables.table1).flatMap(([code, [, , exposed]]) => (exposed === null ? [] : [code]))
    expect(shown.sort()).toEqual(direct.sort())
  })

  it('sort households by children at home', () => {
    expect(tables.table6['0']).toMatchObject({ hh_without_sps: 0, hh_with_sps: 50, hh_total: 25, children_total: 0 })
    expect(tables.table6['4']).toMatchObject({ children_with_sps: 100, children_without_sps: 0, children_total: 50 })
  })

  it('compare households with and without a child in special protection', () => {
    expect(tables.byDimension.table11?.['6b2']).toEqual({ without_sps: 0, with_sps: 50, total: 25 })
    expect(tables.byDimension.table8?.['2']).toEqual({ without_sps: 50, with_sps: 100, total: 75 })
    expect(tables.byDimension.table8?.with_sps_excluding_2f_as_only_risk).toBe(0)
  })

  it('say how many situations the households cumulate', () => {
    expect(tables.table13.mean).toBe(4.75)
    expect(tables.table13.classes).toEqual({ '0': 25, '1': 25, '2-5': 25, '6-10': 0, '11-15': 0, '16+': 25 })
    expect(tables.table13.columns.without_sps).toMatchObject({ households: 2, mean: 1, sd: 1, max: 2 })
    expect(tables.table13.columns.with_sps_no_child_home).toMatchObject({ households: 1, mean: 1 })
    expect(tables.table13.columns.with_sps_child_home).toMatchObject({ households: 1, mean: 16 })
  })

  it('of no household have no shares', () => {
    const empty = tablesOf()
    expect(empty.table1.any).toEqual([null, null, null])
    expect(empty.table13).toMatchObject({ mean: null, sd: null, max: null })
  })
})

describe('insecure income', () => {
  const share = (...persons: Answers[]) => tablesOf(judged([], [], 0, sheet(...persons))).byDimension.table7?.['1d']

  it.each<[string, Answers[], number]>([
    ['nobody works', [{ OCUP: 12 }, { OCUP: 10 }], 100],
    ['work without contract and steady income', [{ OCUP: 2, CONTRM: 0, VENST: 0 }, { OCUP: 14 }], 100],
    ['work with a contract', [{ OCUP: 1, CONTRM: 1, VENST: 0 }, { OCUP: 12 }], 0],
    ['work with a steady income', [{ OCUP: 5, CONTRM: 0, VENST: 1 }], 0],
    ['not known whether the income is steady', [{ OCUP: 5, CONTRM: 0 }], 0],
    ['a pupil does not count', [{ OCUP: 12 }, { OCUP: 11, YY: 2002 }], 100],
    ['nor does a child under 15', [{ OCUP: 12 }, { YY: 2010 }], 100],
  ])('%s', (_name, persons, expected) => expect(share(...persons)).toMatchObject({ total: expected }))
})

it.each([
  [0, '0'],
  [1, '1'],
  [2, '2-5'],
  [5, '2-5'],
  [6, '6-10'],
  [10, '6-10'],
  [11, '11-15'],
  [15, '11-15'],
  [16, '16+'],
  [23, '16+'],
])('%i situations fall into the class %s', (situations, name) => expect(riskClass(situations)).toBe(name))
