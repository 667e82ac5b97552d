import { describe, expect, it } from 'vitest'
import { nationalTable, onMap } from './national-tables'
import type { CountyLine, NationalView } from './national-view'

const zero = { n: 0 }
const line = (id: number, mnemonic: string, measures: Partial<CountyLine['measures']>, statistics = 0): CountyLine => ({
  ...{ id, name: `Județ ${id}`, mnemonic, communes: 3, statistics },
  measures: { registered: zero, withSheet: zero, coverage: null, late: zero, care: zero, ...measures },
  quality: { noCnpReason: zero, noBirthDate: 'withheld', oldSheet: zero, undetermined: zero },
  known: { plan: zero, 'risk-sheet': zero, 'observation-sheet': zero, nothing: { n: 7 }, untied: zero, all: { n: 7 } },
})
const counties = [
  line(5, 'BH', { registered: { n: 40 } }),
  line(41, 'B', { registered: { n: 10 }, coverage: { n: 10 } }, 100),
  line(42, 'B', { registered: { n: 20 }, coverage: { n: 40 } }, 300),
  line(43, 'B', {}),
]
const view: NationalView = {
  ...{ counties, without: ['Alba'], total: line(0, '', {}), oldestAt: null },
  trend: [{ month: '2026-05', figures: { withSheet: { n: 8 }, registered: 'withheld', late: zero } }],
  risks: [
    { id: '1a', kind: 'situation', label: { ro: 'ro', en: 'en' }, households: zero, children: zero, exposed: null },
  ],
  sources: { threshold: 5, ranked: [{ commune: 'Tinca', county: 'Bihor', children: 9 }] },
}

describe('a table of the country', () => {
  it.each([
    ['counties', 4, [{ n: 3 }, { n: 40 }, zero, null, zero, zero, zero]],
    ['quality', 4, [zero, 'withheld', zero, zero]],
    ['known', 4, [{ n: 7 }, zero, zero, zero, { n: 7 }, zero]],
    ['trend', 1, [{ n: 8 }, 'withheld', zero]],
    ['risks', 1, [zero, zero, null]],
    ['sources', 1, [{ n: 9 }]],
  ] as const)('%s has a cell for each column', (id, rows, first) => {
    const table = nationalTable(view, id, 'ro')
    expect(table.rows).toHaveLength(rows)
    expect(table.rows[0]?.cells).toEqual(first)
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length)
    if (table.total !== null) expect(table.total).toHaveLength(table.columns.length)
  })
})

describe('the capital on the map', () => {
  it('is its sectors together, a share by their children', () => {
    expect(onMap(view, 'registered').get('B')).toEqual({ n: 30 })
    expect(onMap(view, 'coverage').get('B')).toEqual({ n: 32.5 })
    expect(onMap(view, 'registered').get('BH')).toEqual({ n: 40 })
  })

  it('is withheld with any of its sectors', () =>
    expect(onMap({ ...view, counties: [...counties, line(44, 'B', { late: 'withheld' })] }, 'late').get('B')).toBe(
      'withheld',
    ))
})
