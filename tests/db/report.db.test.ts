import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { setChildPopulation } from '@/lib/features/report/set-population'
import { yearlyReport, type YearlyReport } from '@/lib/features/report/yearly-report'
import { addMonths } from '@/lib/core/deadlines/add-time'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, pestera, recordFamily } from '../factories/casework'

const worker = actorOf(pestera)
const [own, ivrinezu, izvoru] = pestera.villages
const thisYear = Number(today().slice(0, 4))

/** A commune small enough to count by hand: 16 children who count, and six who do not. */
async function recordCommune(): Promise<void> {
  const recent = daysAgo(60)
  const old = daysAgo(500)
  // Nothing on file: two children.
  await recordFamily(worker, { village: own, children: [{}, {}] })
  // A sheet that is due again, without suspicion: one child.
  await recordFamily(worker, { village: own, observations: [{ on: old, suspected: false }] })
  // A suspicion and no visit yet: one child, and a newborn who is on no sheet.
  await recordFamily(worker, {
    village: ivrinezu,
    children: [{}, { born: daysAgo(5), unseen: true }],
    observations: [{ on: recent, suspected: true }],
  })
  // The visit confirmed nothing: one child.
  await recordFamily(worker, {
    village: ivrinezu,
    observations: [{ on: recent, suspected: true }],
    riskSheets: [{ on: daysAgo(57), confirmed: [], situations: 0 }],
  })
  // One situation: two children, one of them exposed itself.
  await recordFamily(worker, {
    village: ivrinezu,
    children: [{ direct: ['6b2'] }, {}],
    observations: [{ on: recent, suspected: true }],
    riskSheets: [{ on: daysAgo(57), confirmed: ['6b', '6b2'], situations: 1 }],
  })
  // Three situations, and a sheet that is due again: three children, two of them out of school.
  await recordFamily(worker, {
    village: izvoru,
    children: [{ direct: ['4b'] }, { direct: ['4b'] }, {}],
    observations: [{ on: old, suspected: true }],
    riskSheets: [{ on: daysAgo(495), confirmed: ['1a', '1a1', '4b', '5c'], situations: 3 }],
  })
  // Seven situations, two at the first visit: one child. The suspicion of the first sheet is not in the second.
  await recordFamily(worker, {
    village: izvoru,
    observations: [
      { on: old, suspected: true },
      { on: recent, suspected: false },
    ],
    riskSheets: [
      { on: daysAgo(495), confirmed: ['1b', '2c'], situations: 2 },
      { on: daysAgo(50), confirmed: ['1a', '1a2', '1b', '2b', '3b', '4a', '5c', '5d'], situations: 7 },
    ],
  })
  // Thirteen situations: one child.
  await recordFamily(worker, {
    village: own,
    observations: [{ on: recent, suspected: true }],
    riskSheets: [
      {
        on: daysAgo(57),
        confirmed: ['1a', '1b', '1c1', '2b', '2h', '2h1', '3a', '3b', '4a', '5c', '5d', '5e', '5f', '6c'],
        situations: 13,
      },
    ],
  })
  // Two situations once, none any more: one child, out of the Registry.
  await recordFamily(worker, {
    village: own,
    observations: [{ on: old, suspected: true }],
    riskSheets: [
      { on: daysAgo(495), confirmed: ['1a', '5c'], situations: 2 },
      { on: daysAgo(20), confirmed: [], situations: 0 },
    ],
  })
  // The last day of being a child and of the twelve months: one child.
  await recordFamily(worker, {
    village: own,
    children: [{ born: addMonths(daysAgo(-1), -216) }],
    observations: [{ on: addMonths(today(), -12), suspected: false }],
  })
  // Not stated in which village, date of birth unknown: one child.
  await recordFamily(worker, {
    village: null,
    children: [{ born: null }],
    observations: [{ on: recent, suspected: false }],
  })
  // Who does not count: of age today, moved away, in special protection, of a closed file, of another commune.
  const sheets = {
    observations: [{ on: recent, suspected: true }],
    riskSheets: [{ on: daysAgo(57), confirmed: ['1a'], situations: 1 }],
  }
  await recordFamily(worker, {
    village: own,
    children: [{ born: addMonths(today(), -216) }, { left: true }, { separated: true }],
    ...sheets,
  })
  await recordFamily(worker, { village: own, closed: true, children: [{}, {}], ...sheets })
  await recordFamily(actorOf(apata), { village: apata.villages[0], ...sheets })
}

let report: YearlyReport

beforeAll(async () => {
  await recordCommune()
  await setChildPopulation(worker, thisYear - 1, [
    { village: own, children: 40 },
    { village: ivrinezu, children: 25 },
    { village: izvoru, children: 12 },
  ])
  const counted = await yearlyReport(worker)
  if (counted === null) throw new Error('The worker sees the report')
  report = counted
})
afterAll(() => client.$disconnect())

/** Columns of the expected tables: commune, Ivrinezu Mare, Izvoru Mare, Peștera, no village. */
const columns = ['commune', ivrinezu, izvoru, own, 'unplaced']

describe('the report of a commune, counted by hand', () => {
  test('has the villages by name', () => {
    expect(report.villages.map(({ name }) => name)).toEqual(['Ivrinezu Mare', 'Izvoru Mare', 'Peștera'])
    expect(report.activities.columns).toEqual(columns)
  })

  test('tells why other pages count more: files that are closed, and who is separated', () =>
    expect(report.surroundings).toEqual({ openFamilies: 12, closedFamilies: 1, separated: 1 }))

  test.each([
    ['A2', [13, 4, 4, 4, 1]],
    ['A3', [8, 4, 1, 2, 1]],
    ['A4', [16, 5, 4, 6, 1]],
    ['A5', [9, 4, 3, 2, 0]],
    ['A6', [9, 3, 4, 2, 0]],
    ['A7', [2, 1, 0, 1, 0]],
    ['A8', [7, 2, 4, 1, 0]],
    ['A9', [3, 0, 3, 0, 0]],
    ['A10', [1, 0, 1, 0, 0]],
    ['A11', [1, 0, 0, 1, 0]],
    ['A12', [7, 2, 4, 1, 0]],
    ['exactlyOne', [2, 2, 0, 0, 0]],
    ['recordedWithoutSheet', [3, 1, 0, 2, 0]],
    ['suspectedWithoutRiskSheet', [1, 1, 0, 0, 0]],
  ] as const)('row %s of table A is %j', (row, figures) => expect(report.activities.counted(row)).toEqual(figures))

  test('row A1 stands as typed in, and what it leaves without a sheet', () => {
    expect(report.population.year).toBe(thisYear - 1)
    expect(report.activities.population).toEqual([77, 25, 12, 40, null])
    expect(report.activities.withoutSheet).toEqual([64, 21, 8, 36, null])
  })

  test('table B is, row by row', () => {
    const byHand: Readonly<Record<string, readonly number[]>> = {
      total: [7, 2, 4, 1, 0],
      '1': [5, 0, 4, 1, 0],
      '1a': [5, 0, 4, 1, 0],
      '1a1': [3, 0, 3, 0, 0],
      '1a2': [1, 0, 1, 0, 0],
      '1b': [2, 0, 1, 1, 0],
      '1c1': [1, 0, 0, 1, 0],
      '2': [2, 0, 1, 1, 0],
      '2b': [2, 0, 1, 1, 0],
      '2h': [1, 0, 0, 1, 0],
      '2h1': [1, 0, 0, 1, 0],
      '3': [2, 0, 1, 1, 0],
      '3a': [1, 0, 0, 1, 0],
      '3b': [2, 0, 1, 1, 0],
      '4': [5, 0, 4, 1, 0],
      '4a': [2, 0, 1, 1, 0],
      '4b': [3, 0, 3, 0, 0],
      '5': [5, 0, 4, 1, 0],
      '5c': [5, 0, 4, 1, 0],
      '5d': [2, 0, 1, 1, 0],
      '5e': [1, 0, 0, 1, 0],
      '5f': [1, 0, 0, 1, 0],
      '6': [3, 2, 0, 1, 0],
      '6b': [2, 2, 0, 0, 0],
      '6b2': [2, 2, 0, 0, 0],
      '6c': [1, 0, 0, 1, 0],
    }
    expect(report.distribution).toHaveLength(72)
    for (const { id, household } of report.distribution)
      expect(household, id).toEqual(byHand[id] ?? columns.map(() => 0))
  })

  test('table B tells exposed children apart where the rules do', () => {
    const exposed = new Map(report.distribution.map((row) => [row.id, row.exposed]))
    expect(exposed.get('6b2')).toEqual([1, 1, 0, 0, 0])
    expect(exposed.get('4b')).toEqual([2, 0, 2, 0, 0])
    expect(exposed.get('3f')).toEqual([0, 0, 0, 0, 0])
    for (const id of ['total', '1', '1a', '5c']) expect(exposed.get(id)).toBeNull()
    expect([...exposed.values()].filter((figures) => figures !== null)).toHaveLength(32)
  })

  test('the checks name what is not in order', () =>
    expect(report.broken.map(({ check, column, left, right }) => [check, column, left, right])).toEqual([
      ['everyoneHasSheet', 'commune', 16, 13],
      ['everyoneHasSheet', ivrinezu, 5, 4],
      ['everyoneHasSheet', own, 6, 4],
      ['everyoneHasVillage', 'unplaced', 1, 0],
    ]))
})

describe('the population that is typed in', () => {
  test('is of the latest year that has figures, and a figure can be taken away', async () => {
    await setChildPopulation(worker, thisYear, [{ village: own, children: 41 }])
    expect((await yearlyReport(worker))?.activities.population).toEqual([null, null, null, 41, null])
    await setChildPopulation(worker, thisYear, [{ village: own, children: null }])
    expect((await yearlyReport(worker))?.population.year).toBe(thisYear - 1)
  })

  test('is refused for a year to come, and for a village of another commune', async () => {
    const figures = [{ village: own, children: 1 }]
    expect(await setChildPopulation(worker, thisYear + 1, figures)).toMatchObject({
      ok: false,
      error: { kind: 'invalid', fields: { year: { key: 'yearRange' } } },
    })
    expect(await setChildPopulation(actorOf(apata), thisYear, figures)).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    })
  })
})

test('another commune counts its own children only', async () => {
  const other = await yearlyReport(actorOf(apata))
  expect(other?.activities.counted('A4')).toEqual([1, 1])
  expect(other?.population.year).toBeNull()
})

test('the mayor does not see the report, nor changes its figures', async () => {
  const mayor = actorOf(pestera, 'mayor')
  expect(await yearlyReport(mayor)).toBeNull()
  expect(await setChildPopulation(mayor, thisYear, [{ village: own, children: 1 }])).toMatchObject({ ok: false })
})
