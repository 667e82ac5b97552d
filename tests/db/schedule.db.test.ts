import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { approvedPlansOf, visitsOf } from '@/lib/data/visits'
import { toDatabaseDate } from '@/lib/data/calendar-date'
import { listSchedulePage } from '@/lib/features/schedule/list-schedule'
import { recordVisit, showVisitForm } from '@/lib/features/schedule/record-visit'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, pestera, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const worker = actorOf(tinca)
const notFound = { ok: false, error: { kind: 'not-found' } }
const owner = new Client(testDatabase().ownerUrl)

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

/** A family with a plan approved that many days ago. */
async function monitored(
  actor: CommuneActor,
  approvedDaysAgo: number,
  situations: number,
  head: string,
  village: number,
) {
  const before = approvedDaysAgo + 20
  const family = await recordFamily(actor, {
    head,
    village,
    observations: [{ on: daysAgo(before + 2), suspected: true }],
    riskSheets: [{ on: daysAgo(before), confirmed: ['1a', '5c'], situations }],
  })
  const day = toDatabaseDate(daysAgo(approvedDaysAgo))
  const planId = await withCommune(actor, async (db) => {
    const plan = await db.tx.servicePlan.create({
      data: {
        ...db.key,
        familyId: family.id,
        riskSheetId: family.riskSheets[0] ?? '',
        status: 'approved',
        dueOn: day,
        orderNumber: '7',
        orderDate: day,
        decidedAt: day,
        caseOfficerName: 'Ana Lăcustă',
        createdBy: db.userId,
      },
    })
    await refreshFamilyStanding(db, family.id, today())
    return plan.id
  })
  return { familyId: family.id, planId }
}

const visit = { visitedOn: today(), planned: true, summary: 'Copiii merg la școală', revisionNeeded: false }

async function dueOf(familyId: string): Promise<string | null> {
  const { rows } = await owner.query<{ due: string | null }>('SELECT due_on::text AS due FROM family WHERE id = $1', [
    familyId,
  ])
  return rows[0]?.due ?? null
}

describe('the next monitoring visit', () => {
  test.each([
    [5, 12],
    [6, 6],
    [11, 3],
  ])(
    'of a family with %i situations is due %i months after the approval, then after each visit',
    async (situations, months) => {
      const { familyId, planId } = await monitored(worker, 30, situations, 'Popescu Maria', tinca.villages[0])
      expect(await dueOf(familyId)).toBe(addMonths(daysAgo(30), months))
      const nextOn = addMonths(daysAgo(4), months)
      const outcome = await recordVisit(worker, familyId, { ...visit, visitedOn: daysAgo(4) })
      expect(outcome).toEqual({ ok: true, value: { planId, nextOn } })
      expect(await dueOf(familyId)).toBe(nextOn)
    },
  )

  test('is not moved by an extra visit', async () => {
    const { familyId } = await monitored(worker, 30, 6, 'Popescu Maria', tinca.villages[0])
    await recordVisit(worker, familyId, { ...visit, planned: false })
    expect(await dueOf(familyId)).toBe(addMonths(daysAgo(30), 6))
  })
})

describe('a monitoring visit is recorded', () => {
  test('with what was found and whether the plan needs revision', async () => {
    const { familyId, planId } = await monitored(worker, 30, 2, 'Popescu Maria', tinca.villages[0])
    await recordVisit(worker, familyId, { ...visit, visitedOn: daysAgo(9) })
    await recordVisit(worker, familyId, { ...visit, revisionNeeded: true })
    expect(await showVisitForm(worker, familyId)).toMatchObject({
      planId,
      approvedOn: daysAgo(30),
      visits: [
        { ...visit, revisionNeeded: true },
        { ...visit, visitedOn: daysAgo(9) },
      ],
    })
  })

  test.each([
    [addDays(today(), 1), 'dateInFuture'],
    [daysAgo(31), 'visitBeforeApproval'],
  ])('not on %s: %s', async (visitedOn, key) => {
    const { familyId } = await monitored(worker, 30, 2, 'Popescu Maria', tinca.villages[0])
    expect(await recordVisit(worker, familyId, { ...visit, visitedOn })).toEqual({
      ok: false,
      error: { kind: 'invalid', fields: { visitedOn: { key } } },
    })
    expect(await withCommune(worker, (db) => visitsOf(db, familyId))).toEqual([])
  })

  test('not without a plan in force, not by the mayor, not from another commune', async () => {
    const waiting = await recordFamily(worker, { riskSheets: [{ on: daysAgo(9), confirmed: ['1a'], situations: 1 }] })
    expect(await recordVisit(worker, waiting.id, visit)).toEqual(notFound)
    expect(await showVisitForm(worker, waiting.id)).toBeNull()
    const { familyId } = await monitored(worker, 30, 2, 'Popescu Maria', tinca.villages[0])
    for (const other of [actorOf(tinca, 'mayor'), actorOf(apata)]) {
      expect(await recordVisit(other, familyId, visit)).toEqual(notFound)
      expect(await showVisitForm(other, familyId)).toBeNull()
    }
    const stranger = actorOf(apata)
    expect(await withCommune(stranger, (db) => visitsOf(db, familyId))).toEqual([])
    expect(await withCommune(stranger, (db) => approvedPlansOf(db, familyId))).toEqual([])
  })
})

describe('the schedule', () => {
  const keeper = actorOf(pestera)
  const [first, second] = pestera.villages
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

  test('is not for the mayor', async () => expect(await listSchedulePage(actorOf(pestera, 'mayor'), {})).toBeNull())
})
