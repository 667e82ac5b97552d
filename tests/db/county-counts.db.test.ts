import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { withActor } from '@/lib/data/db'
import { catchUp } from '@/lib/features/oversight/count-round'
import { seeCounty } from '@/lib/features/oversight/see-county'
import { seeCountyCounts } from '@/lib/features/oversight/see-county-counts'
import { now, today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { coordinator, elsewhere, owner } from '../factories/county'

const round = () => catchUp(new Date(now().getTime() + 60_000), 100)
const seen = async (actor = coordinator) => {
  const view = await seeCountyCounts(actor)
  if (view === null) throw new Error('the coordinator sees nothing')
  return view
}
const families = async (place: typeof tinca | typeof apata, many: number) => {
  for (let family = 0; family < many; family += 1)
    await recordFamily(actorOf(place), {
      observations: [{ on: daysAgo(40), suspected: true }],
      riskSheets: [{ on: daysAgo(39), confirmed: ['1a', '4b'], situations: 2 }],
    })
}

beforeAll(async () => {
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

describe('a county', () => {
  it('says that nothing was counted, and draws nothing', async () => {
    const view = await seen()
    expect(view).toMatchObject({ communes: [], months: [], days: [], oldestAt: null })
    expect(view.without.map(({ name }) => name)).toContain('Tinca')
  })

  it('is for those who guide it alone', async () => {
    for (const role of roles)
      if (role !== 'dgaspc_coordinator' && role !== 'dgaspc_monitoring') {
        expect(await seeCountyCounts({ ...coordinator, role }), role).toBeNull()
        expect(await seeCounty({ ...coordinator, role }, {}), role).toBeNull()
      }
  })

  it('reads its own communes, a small count of none of them', async () => {
    await families(tinca, 4)
    await families(apata, 6)
    await round()
    const [own, other] = [await seen(), await seen(elsewhere)]
    expect(own.communes.map(({ name, measures }) => [name, measures.registered])).toEqual([['Tinca', 'withheld']])
    expect(other.communes.map(({ name, measures }) => [name, measures.registered])).toEqual([['Apața', { n: 6 }]])
    expect(other.communes[0]?.risks.get('1')).toEqual({ households: { n: 6 }, children: { n: 6 } })
    expect(other.communes[0]?.risks.get('2')).toEqual({ households: { n: 0 }, children: { n: 0 } })
    expect(own.total.measures.registered).toBe('withheld')
    expect(new Date(own.oldestAt ?? 0).getTime()).toBeGreaterThan(now().getTime() - 3_600_000)
    expect(await withActor(coordinator, (db) => db.tx.family.count())).toBe(0)
  })

  it('reads the stage of families in the same way, and its duties exactly', async () => {
    const work = await seeCounty(coordinator, {})
    const [commune] = work?.communes ?? []
    expect(commune?.progress).toMatchObject({ children: 'withheld', families: { least: 1 } })
    expect(work?.totals.children).toBe('withheld')
    expect(commune?.totals.late).toBeGreaterThan(0)
  })

  it('follows days and months from the first count on', async () => {
    // Three days ago, in place of three days of waiting.
    await owner.query('ALTER TABLE commune_day_count DISABLE TRIGGER keep_keys')
    await owner.query('UPDATE commune_day_count SET day = day - 3 WHERE commune_id = $1', [apata.id])
    await owner.query('ALTER TABLE commune_day_count ENABLE TRIGGER keep_keys')
    await families(apata, 1)
    await round()
    const { days, months } = await seen(elsewhere)
    expect(days.map(({ figures }) => figures.registered)).toEqual([{ n: 6 }, { n: 6 }, { n: 6 }, { n: 7 }])
    expect(days.map(({ at }) => at)).toEqual([3, 2, 1, 0].map(daysAgo))
    expect(months.at(-1)).toMatchObject({ at: today().slice(0, 7), communes: 1, figures: { registered: { n: 7 } } })
  })
})

it('what waits for the county is told by commune and limit, never of whom', async () => {
  const sent = now().getTime()
  const moment = (hours: number) => new Date(sent + hours * 3_600_000)
  for (const [kind, sentAt, dueAt] of [
    ['escalation', moment(-9), null],
    ['alert', moment(-5), moment(43)],
    ['alert', moment(-60), moment(-12)],
  ])
    await owner.query(
      `INSERT INTO county_clock (commune_id, county_id, kind, case_id, sent_at, due_at) VALUES ($1, $2, $3, gen_random_uuid(), $4, $5)`,
      [tinca.id, tinca.county.id, kind, sentAt, dueAt],
    )
  const queue = (await seeCounty(coordinator, {}))?.queue
  expect(queue).toMatchObject({ alerts: 2, lateAlerts: 1, escalations: 1 })
  expect(queue?.listed.map(({ kind, commune, clock }) => [kind, commune, clock?.state])).toEqual([
    ['alert', 'Tinca', 'late'],
    ['alert', 'Tinca', 'running'],
    ['escalation', 'Tinca', undefined],
  ])
  expect((await seeCounty(elsewhere, {}))?.queue).toMatchObject({ alerts: 0, escalations: 0, listed: [] })
})
