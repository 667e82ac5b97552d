import { describe, expect, it } from 'vitest'
import { census2018 } from '@/lib/content/analysis/census-2018'
import { tally2018, tallyGroups2018, tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import { pictures2018, published2018 } from '@/lib/content/published/2018/tables'
import { demoSheets } from '@/prisma/seed/demo/demo-sheets'
import { picturesOf, table13Of, table1Of, table6Of, tablesByProtection, type AnalysisTable } from './analysis-tables'
import { censusHousehold } from './census-household'
import { censusTables } from './census-tables'
import { holdsOfHousehold } from './holds-of-household'
import { tallyOf } from './tally'
import { allOf } from './read-tally'

const [insecure] = census2018.beside
const { holds } = holdsOfHousehold(riskEngine2018.form.questionnaire, riskEngine2018.rules.truths, insecure.condition)
const judged = [...demoSheets('2026-05-07')]
const households = judged.map(({ sheet, verdict }) =>
  censusHousehold(verdict, census2018.spsRow, holds(sheet) ? [insecure.code] : []),
)
const tally = tallyOf(tally2018, households)
const read = allOf(tally)
const tables = censusTables(riskEngine2018.form.questionnaire, riskEngine2018.rules, census2018, judged)

const valuesOf = ({ rows }: AnalysisTable) =>
  Object.fromEntries(
    rows.map(({ key, cells }) => [
      key,
      cells.map(({ figure }) => (figure !== null && 'value' in figure ? figure.value : null)),
    ]),
  )

describe('the tables from counts are those of the census of the demo', () => {
  it('in Table 1', () =>
    expect(valuesOf(table1Of(read, tally2018, published2018.table1, 'total'))).toEqual(tables.table1))

  it('in Table 6', () => {
    const columns = [
      'hh_without_sps',
      'hh_with_sps',
      'hh_total',
      'children_without_sps',
      'children_with_sps',
      'children_total',
    ]
    const expected = Object.fromEntries(
      Object.entries(tables.table6).map(([size, shares]) => [size, columns.map((column) => shares[column])]),
    )
    expect(valuesOf(table6Of(read, published2018.table6))).toEqual(expected)
  })

  it('in Tables 7 to 12', () => {
    for (const table of tablesByProtection(read, published2018)) {
      const { net, ...rows } = valuesOf(table)
      const own = tables.byDimension[table.id] ?? {}
      for (const [code, cells] of Object.entries(rows)) {
        const shares = own[code]
        if (shares === null || typeof shares !== 'object') throw new Error(code)
        expect(cells, code).toEqual([shares.without_sps, shares.with_sps, shares.total])
      }
      if (table.id === 'table8') expect(net?.[1]).toBe(own.with_sps_excluding_2f_as_only_risk)
    }
  })

  it('in Table 13', () => {
    const { mean, sd, ...classes } = valuesOf(table13Of(read, published2018.table13))
    const columns = ['without_sps', 'with_sps_no_child_home', 'with_sps_child_home', 'total']
    const of = columns.map((column) => tables.table13.columns[column])
    expect(mean).toEqual(of.map((column) => column?.mean))
    sd?.forEach((value, place) => expect(value).toBeCloseTo(of[place]?.sd ?? Number.NaN, 9))
    for (const [name, cells] of Object.entries(classes))
      expect(cells).toEqual(of.map((column) => column?.classes[name]))
  })

  // In the columns of 32 and 123 households one household is a point: prisma/seed/demo/published-figures.test.ts compares those.
  it('and every published share of households in Tables 1 and 13 lies within a point', () => {
    const all = [
      ...table1Of(read, tally2018, published2018.table1, 'total').rows.map(({ cells }) => cells[0]),
      ...table13Of(read, published2018.table13).rows.flatMap(({ cells: [without, , , total], key }) =>
        key === 'sd' ? [] : [without, total],
      ),
    ]
    expect(all.filter((cell) => cell?.difference && cell.difference.verdict !== 'close')).toEqual([])
  })
})

describe('the counts', () => {
  it('all have a place in the layout', () => {
    const keys = new Set(tallyLayout2018.keys)
    expect([...tally.keys()].filter((key) => !keys.has(key))).toEqual([])
    expect(keys.size).toBe(tallyLayout2018.keys.length)
  })

  it('lie in groups that do not touch, and in each only sums that hold', () => {
    const cells = tallyGroups2018.flatMap((group) => group.cells)
    expect(new Set(cells).size).toBe(cells.length)
    const free = tallyLayout2018.keys.filter((key) => !cells.includes(key))
    expect(free.filter((key) => !/^(sum|sq)\./.test(key))).toEqual([])
    const wrong = tallyGroups2018
      .flatMap(({ sums }) => sums)
      .filter(({ whole, parts }) => read(whole).count !== parts.reduce((sum, part) => sum + read(part).count, 0))
    expect(wrong).toEqual([])
  })
})

it('the pictures show what the tables say', () => {
  const [figure2, figure3, figure4, figure5, figure6] = picturesOf(
    read,
    pictures2018,
    published2018,
    census2018.poor,
  ).map(valuesOf)
  expect(figure2?.['1']?.[0]).toBeLessThan(figure2?.['5-12']?.[0] ?? 0)
  expect(figure3?.total?.[0]).toBe(tables.table1['1a']?.[0])
  expect(figure4?.['4i']?.[0]).toBeLessThan(figure4?.['4i']?.[1] ?? 0)
  expect(figure5?.['1']?.[0]).toBe(
    valuesOf(tablesByProtection(read, published2018)[0] ?? { id: '', columns: [], rows: [] })['1']?.[0],
  )
  expect(Object.values(figure6 ?? {}).reduce((sum, [share]) => sum + (share ?? 0), 0)).toBeCloseTo(100)
})
