import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { showCell } from '@/lib/features/report/show-cell'
import { yearlyReport } from '@/lib/features/report/yearly-report'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, pestera, recordFamily } from '../factories/casework'

const worker = actorOf(pestera)
const cell = (row: string, village: string | number = 'commune', by = 'household', day = today()) =>
  showCell(worker, { row, village: String(village), by, day, page: '1' })

beforeAll(async () => {
  const [first, second] = pestera.villages
  await recordFamily(worker, { village: first, children: [{}, {}] })
  await recordFamily(worker, { village: null, observations: [{ on: daysAgo(500), suspected: true }] })
  await recordFamily(worker, {
    village: second,
    children: [{ direct: ['4b'] }, {}, { left: true }, { separated: true }],
    observations: [{ on: daysAgo(60), suspected: true }],
    riskSheets: [{ on: daysAgo(50), confirmed: ['1a', '1a1', '4b'], situations: 2 }],
  })
  await recordFamily(worker, {
    village: first,
    children: [{ direct: ['6b2'] }],
    observations: [{ on: daysAgo(60), suspected: true }],
    riskSheets: [{ on: daysAgo(40), confirmed: ['6b', '6b2'], situations: 7 }],
  })
  await recordFamily(actorOf(apata), { village: apata.villages[0], children: [{}, {}, {}] })
})
afterAll(() => client.$disconnect())

describe('the children behind a figure', () => {
  it('are as many as the figure says, in every cell of both tables', async () => {
    const tables = (await yearlyReport(worker))?.tables
    if (tables === undefined) throw new Error('no report')
    const figures = [
      ...tables.activities.filter(({ id }) => id !== 'A1').map((row) => ({ ...row, by: 'household' })),
      ...tables.beyondPrint.filter(({ id }) => id !== 'withoutSheet').map((row) => ({ ...row, by: 'household' })),
      ...tables.distribution.map(({ id, household }) => ({ id, figures: household, by: 'household' })),
      ...tables.distribution.flatMap(({ id, exposed }) =>
        exposed === null ? [] : [{ id, figures: exposed, by: 'exposed' }],
      ),
    ]
    let counted = 0
    for (const { id, figures: row, by } of figures)
      for (const [place, column] of tables.columns.entries()) {
        const shown = await cell(id, column.id, by)
        expect(shown?.total, `${id} ${column.id} ${by}`).toBe(row[place])
        expect(shown?.children).toHaveLength(row[place] ?? 0)
        counted += row[place] ?? 0
      }
    expect(counted).toBeGreaterThan(60)
  }, 60_000)

  it('bear their family, and are those of the day', async () => {
    expect((await cell('4b', 'commune', 'exposed'))?.children).toMatchObject([{ headName: 'Popescu Maria' }])
    // The one who left today was there then; the family of the last sheet was not judged yet.
    expect((await cell('A8', 'commune', 'household', daysAgo(45)))?.total).toBe(3)
  })

  it.each(['A1', 'A13', 'withoutSheet', '9z', '', 'constructor'])('of %o there are none', async (row) =>
    expect(await cell(row)).toBeNull(),
  )

  it('are not those of another commune, nor of a day to come or that is none', async () => {
    expect(await cell('A4', apata.villages[0])).toBeNull()
    expect(await cell('A4', 'commune', 'household', daysAgo(-1))).toBeNull()
    expect(await cell('A4', 'commune', 'household', '2026-02-30')).toBeNull()
  })

  it('are for the worker alone', async () => {
    for (const role of roles) {
      const actor: Actor = role.startsWith('dgaspc')
        ? { ...actorOf(pestera, role), commune: null }
        : actorOf(pestera, role)
      const shown = await showCell(actor, { row: 'A4', village: undefined, by: undefined, day: undefined, page: '9' })
      expect(shown !== null, role).toBe(role === 'spas_worker')
    }
  })

  it('are noted in the log', async () => {
    const logged = () =>
      withCommune(worker, (db) => db.tx.accessLog.count({ where: { ...db.key, subject: 'report', action: 'open' } }))
    const before = await logged()
    await cell('A4')
    expect(await logged()).toBe(before + 1)
  })
})
