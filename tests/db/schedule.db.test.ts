import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitStep } from '@/lib/core/casework/today-step'
import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { toDatabaseDate } from '@/lib/data/calendar-date'
import { listSchedulePage } from '@/lib/features/schedule/list-schedule'
import { listToday } from '@/lib/features/today/list-today'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, pestera, recordApprovedPlan, recordFamily, tinca } from '../factories/casework'
import { owner, monitored } from '../factories/monitoring'

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

describe('the schedule', () => {
  const keeper = actorOf(pestera)
  const [first, second, third] = pestera.villages
  const lateOn = addMonths(daysAgo(120), 3)

  beforeAll(async () => {
    await monitored(keeper, 120, 11, 'Late', first)
    await monitored(keeper, 30, 11, 'Monitored', second)
    await recordFamily(keeper, {
      head: 'Suspected',
      village: second,
      observations: [{ on: daysAgo(1), suspected: true }],
    })
    await recordFamily(keeper, { head: 'Clear', village: second, observations: [{ on: daysAgo(1), suspected: false }] })
    await recordFamily(keeper, {
      head: 'Plan due',
      village: first,
      riskSheets: [{ on: daysAgo(1), confirmed: ['1a'], situations: 1 }],
    })
  })

  const names = async (query: Readonly<Record<string, string>>) =>
    (await listSchedulePage(keeper, query))?.visits.map(({ headName }) => headName)

  test('has the visits that are due, the late ones first', async () => {
    const page = await listSchedulePage(keeper, {})
    expect(page).toMatchObject({
      total: 3,
      late: 1,
      visits: [
        { headName: 'Late', kind: 'monitoring-visit', dueOn: lateOn, caseOfficer: 'Ana Lăcustă', visitor: null },
        {
          headName: 'Suspected',
          kind: 'home-visit',
          dueOn: addDays(today(), 2),
          visitor: 'Ana Lăcustă',
          plannedOn: daysAgo(1),
        },
        { headName: 'Monitored', kind: 'monitoring-visit', dueOn: addMonths(daysAgo(30), 3) },
      ],
    })
  })

  test('is filtered by kind, village and month', async () => {
    expect(await names({ kind: 'home-visit' })).toEqual(['Suspected'])
    expect(await names({ village: String(second) })).toEqual(['Suspected', 'Monitored'])
    expect(await names({ village: String(tinca.villages[0]) })).toEqual([])
    expect(await names({ month: lateOn.slice(0, 7) })).toContain('Late')
    expect(await names({ month: '1999-02' })).toEqual([])
  })

  test('shows a new suspicion beside the visit of the plan, and lists what is due by a day', async () => {
    const family = await recordFamily(keeper, {
      head: 'Both',
      village: third,
      observations: [{ on: daysAgo(1), suspected: true }],
      riskSheets: [{ on: daysAgo(60), confirmed: ['1a'], situations: 1 }],
    })
    const riskSheetId = family.riskSheets[0] ?? ''
    await recordApprovedPlan(keeper, { familyId: family.id, riskSheetId, approvedOn: daysAgo(50) })
    const village = String(third)
    expect((await listSchedulePage(keeper, { village }))?.visits).toMatchObject([
      { headName: 'Both', kind: 'home-visit', dueOn: addDays(today(), 2) },
      { headName: 'Both', kind: 'monitoring-visit', dueOn: addMonths(daysAgo(50), 12) },
    ])
    expect(await names({ village, until: addDays(today(), 2) })).toEqual(['Both'])
    expect(await names({ village, until: today() })).toEqual([])
    const printed = await listSchedulePage(keeper, { village }, 'print')
    expect(printed?.visits).toHaveLength(2)
  })

  test('of a month has every visit of it', async () =>
    expect(await listSchedulePage(keeper, { show: 'month', month: lateOn.slice(0, 7), until: today() })).toMatchObject({
      view: { show: 'month', month: lateOn.slice(0, 7), until: null },
      visits: [{ headName: 'Late' }],
    }))

  test('is not for the mayor', async () => expect(await listSchedulePage(actorOf(pestera, 'mayor'), {})).toBeNull())
})

test("a home visit has the same next step here and among the day's work, before and after the sheet is begun", async () => {
  const both = actorOf(apata)
  const { id: familyId } = await recordFamily(both, { observations: [{ on: daysAgo(1), suspected: true }] })
  const steps = async () => {
    const { groups } = await listToday(both)
    const items = groups.flatMap((group) => group.items)
    const item = items.find(({ family, duty }) => family?.id === familyId && duty === 'OB-21')
    const visit = (await listSchedulePage(both, {}))?.visits.find((each) => each.familyId === familyId)
    if (visit === undefined) throw new Error('The visit is not in the schedule')
    return {
      there: item?.step,
      here: { of: 'family', next: visitStep(visit.kind, visit.riskDraftId, visit.tries?.retry ?? null) },
    }
  }
  const before = await steps()
  expect(before.here).toEqual({ of: 'family', next: { kind: 'start-risk-sheet' } })
  expect(before.there).toEqual(before.here)
  const draft = await withCommune(both, (db) =>
    db.tx.riskSheet.create({
      data: {
        ...db.key,
        ...{ familyId, status: 'draft', sheetDate: toDatabaseDate(today()), rules: '2018', parameters: {} },
        createdBy: db.userId,
      },
    }),
  )
  const after = await steps()
  expect(after.here).toEqual({ of: 'family', next: { kind: 'continue-risk-sheet', id: draft.id } })
  expect(after.there).toEqual(after.here)
})
