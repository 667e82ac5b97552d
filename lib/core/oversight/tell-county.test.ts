import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countyTable, countyTableIds } from './county-tables'
import { communesWithSheet, type CountyView } from './county-view'
import { lastDays, lastMonths } from './moments'
import { tellCounty, tellMoments } from './tell-county'
import { tellProgress } from './told-progress'
import { addTold, shareOf } from './told-sum'

const dimensions = [
  { id: '1', label: { ro: 'unu', en: 'one' } },
  { id: '2', label: { ro: 'doi', en: 'two' } },
]
const keys = [
  ...['coverage.registered', 'coverage.withSheet', 'care.children'],
  ...['noCnpReason', 'noBirthDate', 'oldSheet', 'undetermined'].map((what) => `quality.${what}`),
  ...['households.1', 'households.2', 'inHouseholds.1', 'inHouseholds.2'],
]

type Day = readonly Readonly<Record<string, number>>[]
const commune = (figures: Readonly<Record<string, number>>, place: number) => ({
  ...{ id: 100 - place, name: `Comuna ${place}`, read: (key: string) => figures[key] ?? 0 },
})
const viewOf = (days: readonly Day[]): CountyView => {
  const moments = days.map((day, at) => ({
    at: `2026-05-0${at + 1}`,
    communes: day.map((figures) => ({
      withSheet: figures['coverage.withSheet'] ?? 0,
      registered: figures['coverage.registered'] ?? 0,
      late: 1,
    })),
  }))
  return {
    ...tellCounty((days.at(-1) ?? []).map(commune), dimensions),
    ...{ without: [], months: tellMoments(moments), days: tellMoments(moments), oldestAt: null },
  }
}
/** Everything that the page and its files say. */
const said = (view: CountyView) => [
  ...countyTableIds.map((id) => countyTable(view, id, 'ro')),
  communesWithSheet(view),
  view.communes,
  view.total,
]

const figure = fc.oneof(fc.nat(6), fc.nat(40))
const statistics = { 'statistics.communes': 1, 'statistics.children': 200 }
const someCommune = fc
  .record(Object.fromEntries(keys.map((key) => [key, figure])))
  .map((figures): Readonly<Record<string, number>> => ({ ...figures, ...statistics }))
const history = fc
  .integer({ min: 1, max: 5 })
  .chain((communes) =>
    fc.array(fc.array(someCommune, { minLength: communes, maxLength: communes }), { minLength: 1, maxLength: 4 }),
  )
const small = (n: number) => n > 0 && n < 5

describe('what a county reads of its communes', () => {
  it('is the same on every day, whatever the withheld counts were: no days can be compared to find one', () =>
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.integer({ min: 1, max: 4 })), (days, others) => {
        const other = days.map((day) =>
          day.map((figures) =>
            Object.fromEntries(
              Object.entries(figures).map(([key, n]) => [
                key,
                small(n) && !key.startsWith('statistics') ? (others.next().value ?? 1) : n,
              ]),
            ),
          ),
        )
        for (let until = 1; until <= days.length; until += 1)
          expect(said(viewOf(other.slice(0, until)))).toEqual(said(viewOf(days.slice(0, until))))
      }),
      { numRuns: 300 },
    ))

  it('holds every count that is not small, exactly', () =>
    fc.assert(
      fc.property(history, (days) => {
        const view = viewOf(days)
        for (const [place, figures] of (days.at(-1) ?? []).entries()) {
          const line = view.communes.find(({ id }) => id === 100 - place)
          const n = figures['coverage.registered'] ?? 0
          expect(line?.measures.registered).toEqual(small(n) ? 'withheld' : { n })
        }
      }),
    ))

  it('stands in the order of the codes, with a cell for each column', () => {
    const view = viewOf([[{ 'coverage.withSheet': 40, ...statistics }, { 'coverage.withSheet': 3 }]])
    expect(view.communes.map(({ id }) => id)).toEqual([99, 100])
    expect(view.total.measures.withSheet).toEqual({ least: 41 })
    expect(view.communes[0]).toMatchObject({ statistics: null, measures: { withSheet: 'withheld', coverage: null } })
    expect(view.total.measures.coverage).toEqual({ n: 20 })
    expect(communesWithSheet(view)).toBe(2)
    for (const id of countyTableIds) {
      const { columns, rows, total } = countyTable(view, id, 'ro')
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
      if (total !== null) expect(total).toHaveLength(columns.length)
    }
  })
})

describe('how far families have come', () => {
  const progress = {
    ...{ families: 12, children: 20, withoutSheet: 6, noSuspicion: 2, awaitingVisit: 0, notConfirmed: 4 },
    ...{ awaitingPlan: 0, monitored: 0 },
  }
  it('is told part by part; the families are the least that the told parts come to', () =>
    expect(tellProgress([progress])).toEqual({
      ...{ families: { least: 8 }, children: 20, withoutSheet: 6, noSuspicion: 'withheld', awaitingVisit: 0 },
      ...{ notConfirmed: 'withheld', awaitingPlan: 0, monitored: 0 },
    }))
  it('is added up over communes from what is told of each', () =>
    expect(tellProgress([progress, progress])).toMatchObject({
      children: 40,
      withoutSheet: 12,
      notConfirmed: { least: 2 },
    }))
})

it('a sum of nothing is nothing, of one withheld count it is withheld', () => {
  expect(addTold([])).toEqual({ n: 0 })
  expect(addTold(['withheld'])).toBe('withheld')
  expect(addTold([{ n: 7 }, 'withheld', { n: 0 }])).toEqual({ least: 8 })
  expect([shareOf({ least: 8 }, 16), shareOf('withheld', 16), shareOf({ n: 3 }, 0)]).toEqual([
    { least: 50 },
    'withheld',
    null,
  ])
})

it('months go on to now, days to today', () => {
  expect(lastDays('2026-03-01', 2)).toEqual([
    { at: '2026-02-28', until: '2026-02-28' },
    { at: '2026-03-01', until: '2026-03-01' },
  ])
  expect(lastMonths('2026-03-31', 2)).toEqual([
    { at: '2026-02', until: '2026-02-28' },
    { at: '2026-03', until: '2026-03-31' },
  ])
})
