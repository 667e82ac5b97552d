import { describe, expect, it } from 'vitest'
import { figureDifferences } from './differences'
import type { EditionFigures } from './edition-content'

const text = (ro: string) => ({ ro, en: ro })
const figures = (changes: Partial<EditionFigures> = {}): EditionFigures => ({
  columns: [
    { id: 'commune', name: 'Tinca' },
    { id: 1, name: 'Gurbediu' },
  ],
  populationYear: null,
  activities: [
    { id: 'A1', label: text('A1'), figures: [null, null] },
    { id: 'A2', label: text('A2'), figures: [5, 2] },
  ],
  beyondPrint: [],
  distribution: [{ id: '1a', kind: 'situation', label: text('Sărăcie'), household: [3, 1], exposed: [2, 1] }],
  workDone: {
    ...{ since: '2025-05-07', observationSheets: 0, professionalSheets: 0, referrals: 0, homeVisits: 0 },
    ...{ riskSheets: 0, plans: 0, monitoringVisits: 0, alerts: 0 },
  },
  separated: {
    ...{ children: 1, byMeasure: [], withFamily: 0, excused: 0, waiting: 1 },
    families: { all: 0, withRiskSheet: 0, withPlan: 0, visits: 0 },
  },
  ...changes,
})

describe('figures counted again', () => {
  it('say nothing where nothing changed', () => expect(figureDifferences(figures(), figures())).toEqual([]))

  it('tell row, place and both numbers, also of children in special protection', () => {
    const now = figures({
      activities: [
        { id: 'A1', label: text('A1'), figures: [900, 300] },
        { id: 'A2', label: text('A2'), figures: [5, 3] },
      ],
      separated: { ...figures().separated, children: 2 },
    })
    expect(figureDifferences(figures(), now).map(({ row, column, ...both }) => [row, column.id, both])).toEqual([
      ['A1', 'commune', { frozen: null, now: 900 }],
      ['A1', 1, { frozen: null, now: 300 }],
      ['A2', 1, { frozen: 2, now: 3 }],
      ['separated', 'commune', { frozen: 1, now: 2 }],
    ])
  })

  it('find a village by its code, wherever its column stands now, and nothing for one that is gone', () => {
    const moved = figures({
      columns: [
        { id: 'commune', name: 'Tinca' },
        { id: 2, name: 'Râpa' },
        { id: 1, name: 'Gurbediu' },
      ],
      activities: [{ id: 'A2', label: text('A2'), figures: [5, 0, 2] }],
      distribution: [{ id: '1a', kind: 'situation', label: text('Sărăcie'), household: [3, 0, 1], exposed: [2, 0, 1] }],
    })
    expect(figureDifferences(figures(), moved)).toEqual([])
    const gone = figures({ columns: [{ id: 'commune', name: 'Tinca' }] })
    expect(figureDifferences(figures(), gone)).toMatchObject([
      { row: 'A2', frozen: 2, now: null },
      { row: '1a', frozen: 1, now: null },
    ])
  })
})
