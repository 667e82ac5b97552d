import { describe, expect, it } from 'vitest'
import { acceptedEditions } from './edition'
import type { EditionFigures } from './edition-content'
import { changesBetween, evolutionOf } from './evolution'

const label = { ro: 'r', en: 'r' }
const figures = (columns: readonly ('commune' | number)[], rows: Readonly<Record<string, readonly number[]>>) =>
  ({
    columns: columns.map((id) => ({ id, name: String(id) })),
    populationYear: null,
    activities: [],
    beyondPrint: [],
    distribution: Object.entries(rows).map(([id, household]) => ({
      ...{ id, kind: 'situation' as const, label, exposed: null },
      household: [...household],
    })),
    workDone: {
      ...{ since: '2025-01-01', observationSheets: 0, professionalSheets: 0, referrals: 0, homeVisits: 0 },
      ...{ riskSheets: 0, plans: 0, monitoringVisits: 0, alerts: 0 },
    },
    separated: {
      ...{ children: 0, byMeasure: [], withFamily: 0, excused: 0, waiting: 0 },
      families: { all: 0, withRiskSheet: 0, withPlan: 0, visits: 0 },
    },
  }) satisfies EditionFigures

const then = figures(['commune', 10], { '1a': [5, 5], '1b': [2, 2] })
const now = figures(['commune', 10, 20], { '1a': [9, 1, 8], '1b': [2, 2, 0], '6c': [1, 0, 1] })

describe('the evolution', () => {
  const editions = [
    { referenceDate: '2025-01-01', figures: then },
    { referenceDate: '2026-01-01', figures: now },
  ]
  it('sets each row beside what it was', () =>
    expect(evolutionOf(editions, 'commune').map(({ id, figures: over }) => [id, over])).toEqual([
      ['1a', [5, 9]],
      ['1b', [2, 2]],
      ['6c', [null, 1]],
    ]))
  it('has a gap, not a nought, where an edition has no such village', () =>
    expect(evolutionOf(editions, 20)[0]?.figures).toEqual([null, 8]))
  it('of nothing is nothing', () => expect(evolutionOf([], 'commune')).toEqual([]))
})

it('changes are those of rows that both know, the largest first', () =>
  expect(changesBetween(then, now).map(({ id, difference }) => [id, difference])).toEqual([['1a', 4]]))

it('of each day the latest accepted edition counts, the oldest day first', () => {
  const of = (referenceDate: string, edition: number, status: 'accepted' | 'returned') => ({
    ...{ referenceDate, edition, status },
  })
  expect(
    acceptedEditions([
      ...[of('2026-01-01', 2, 'accepted'), of('2026-01-01', 1, 'accepted'), of('2026-01-01', 3, 'returned')],
      ...[of('2025-01-01', 1, 'accepted'), of('2024-01-01', 1, 'returned')],
    ]).map(({ referenceDate, edition }) => [referenceDate, edition]),
  ).toEqual([
    ['2025-01-01', 1],
    ['2026-01-01', 2],
  ])
})
