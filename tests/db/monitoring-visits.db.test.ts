import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { approvedPlansOf, askedRevision, findVisit, visitsOf } from '@/lib/data/visits'
import type { VisitReport } from '@/lib/core/plan/visit-report'
import { toDatabaseDate } from '@/lib/data/calendar-date'
import { recordVisit } from '@/lib/features/schedule/record-visit'
import { showVisit } from '@/lib/features/schedule/show-visit'
import { showVisitForm } from '@/lib/features/schedule/show-visit-form'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordApprovedPlan, recordFamily, tinca } from '../factories/casework'
import { owner, monitored } from '../factories/monitoring'

const worker = actorOf(tinca)
const notFound = { ok: false, error: { kind: 'not-found' } }

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const report = (planId: string, changes: Partial<VisitReport> = {}): VisitReport & { readonly formId: string } => ({
  formId: randomUUID(),
  planId,
  visitedOn: today(),
  visitorName: 'Ana Lăcustă',
  planned: true,
  resets: true,
  summary: 'Copiii merg la școală',
  risksSeen: '',
  revisionNeeded: false,
  revisionReason: '',
  nextOn: null,
  nextReason: '',
  lateReason: '',
  lines: [],
  ...changes,
})

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
      const outcome = await recordVisit(worker, familyId, report(planId, { visitedOn: daysAgo(4) }))
      expect(outcome).toMatchObject({ ok: true, value: { planId, nextOn } })
      expect(await dueOf(familyId)).toBe(nextOn)
    },
  )

  test('is not moved by an extra visit', async () => {
    const { familyId, planId } = await monitored(worker, 30, 6, 'Popescu Maria', tinca.villages[0])
    await recordVisit(worker, familyId, report(planId, { planned: false, resets: false }))
    expect(await dueOf(familyId)).toBe(addMonths(daysAgo(30), 6))
  })

  test('is moved by an extra visit where the worker says so', async () => {
    const { familyId, planId } = await monitored(worker, 30, 6, 'Popescu Maria', tinca.villages[0])
    await recordVisit(worker, familyId, report(planId, { planned: false, resets: true, visitedOn: daysAgo(3) }))
    expect(await dueOf(familyId)).toBe(addMonths(daysAgo(3), 6))
  })

  test('is the sooner day that the worker chose with a reason, until a newer sheet gives another band', async () => {
    const { familyId, planId } = await monitored(worker, 30, 6, 'Popescu Maria', tinca.villages[0])
    const sooner = { nextOn: addDays(today(), 14), nextReason: 'S-a născut un copil' }
    expect(await recordVisit(worker, familyId, report(planId, { ...sooner, visitedOn: daysAgo(2) }))).toMatchObject({
      ok: true,
      value: { nextOn: sooner.nextOn },
    })
    await withCommune(worker, async (db) => {
      await db.tx.riskSheet.create({
        data: {
          ...db.key,
          familyId,
          status: 'finished',
          sheetDate: toDatabaseDate(daysAgo(1)),
          number: '05-999/2026',
          rules: '2018',
          parameters: {},
          verdict: {},
          confirmed: ['1a', '5c'],
          situations: 11,
          monitoringMonths: 3,
          finishedAt: new Date(),
          createdBy: db.userId,
        },
      })
      await refreshFamilyStanding(db, familyId, today())
    })
    expect(await dueOf(familyId)).toBe(addMonths(daysAgo(2), 3))
  })

  test('is not later than the band allows', async () => {
    const { familyId, planId } = await monitored(worker, 30, 6, 'Popescu Maria', tinca.villages[0])
    const late = { nextOn: addDays(addMonths(today(), 6), 1), nextReason: 'Familia este plecată' }
    expect(await recordVisit(worker, familyId, report(planId, late))).toMatchObject({
      error: { kind: 'invalid', fields: { nextOn: { key: 'nextTooLate' } } },
    })
  })
})

describe('a monitoring visit is recorded', () => {
  test('with what was found and whether the plan needs revision', async () => {
    const { familyId, planId } = await monitored(worker, 30, 2, 'Popescu Maria', tinca.villages[0])
    await recordVisit(worker, familyId, report(planId, { visitedOn: daysAgo(9) }))
    await recordVisit(worker, familyId, report(planId, { revisionNeeded: true, revisionReason: 'S-a născut un copil' }))
    expect(await showVisitForm(worker, familyId)).toMatchObject({
      plan: { id: planId, approvedOn: daysAgo(30), until: null },
      visits: [{ revisionNeeded: true, revisionReason: 'S-a născut un copil' }, { visitedOn: daysAgo(9) }],
    })
  })

  test('with the progress of each measure, and stands as a report of its own', async () => {
    const family = await recordFamily(worker, { riskSheets: [{ on: daysAgo(40), confirmed: ['1a'], situations: 1 }] })
    const approvedOn = daysAgo(20)
    const riskSheetId = family.riskSheets[0] ?? ''
    const planId = await recordApprovedPlan(worker, { familyId: family.id, riskSheetId, approvedOn, lines: 2 })
    const [first, second] = (await showVisitForm(worker, family.id))?.lines.map(({ id }) => id) ?? []
    const told = { lineId: first ?? '', progress: 'done', note: 'Încheiat' } as const
    expect(await recordVisit(worker, family.id, report(planId, { lines: [told] }))).toMatchObject({
      error: { fields: { 'lines.1.progress': { key: 'choice' } } },
    })
    const lines = [told, { lineId: second ?? '', progress: 'not-begun', note: '' } as const]
    const outcome = await recordVisit(worker, family.id, report(planId, { lines, risksSeen: 'Locuința este rece' }))
    const visitId = outcome.ok ? outcome.value.visitId : ''
    expect(await showVisit(worker, visitId)).toMatchObject({
      risksSeen: 'Locuința este rece',
      nextOn: addMonths(today(), 12),
      nextChosen: false,
      plan: { id: planId, version: 1 },
      lines: [
        { goal: 'Scop 1', progress: 'done', note: 'Încheiat' },
        { goal: 'Scop 2', progress: 'not-begun', note: '' },
      ],
    })
    for (const other of [actorOf(tinca, 'mayor'), actorOf(tinca, 'professional'), actorOf(apata)])
      expect(await showVisit(other, visitId)).toBeNull()
    expect(await withCommune(actorOf(apata), (db) => findVisit(db, visitId))).toBeNull()
    expect(await withCommune(actorOf(tinca, 'mayor'), (db) => findVisit(db, visitId))).toBeNull()
  })

  test.each([
    [addDays(today(), 1), 'dateInFuture'],
    [daysAgo(31), 'visitBeforeApproval'],
  ])('not on %s: %s', async (visitedOn, key) => {
    const { familyId, planId } = await monitored(worker, 30, 2, 'Popescu Maria', tinca.villages[0])
    expect(await recordVisit(worker, familyId, report(planId, { visitedOn }))).toEqual({
      ok: false,
      error: { kind: 'invalid', fields: { visitedOn: { key } } },
    })
    expect(await withCommune(worker, (db) => visitsOf(db, familyId))).toEqual([])
  })

  test('not when it asks for a revision without saying why', async () => {
    const { familyId, planId } = await monitored(worker, 30, 2, 'Popescu Maria', tinca.villages[0])
    expect(await recordVisit(worker, familyId, report(planId, { revisionNeeded: true }))).toMatchObject({
      error: { kind: 'invalid', fields: { revisionReason: { key: 'required' } } },
    })
  })

  test('not without a plan in force, not by the mayor, not from another commune', async () => {
    const waiting = await recordFamily(worker, { riskSheets: [{ on: daysAgo(9), confirmed: ['1a'], situations: 1 }] })
    const { familyId, planId } = await monitored(worker, 30, 2, 'Popescu Maria', tinca.villages[0])
    expect(await recordVisit(worker, waiting.id, report(planId))).toEqual(notFound)
    expect(await showVisitForm(worker, waiting.id)).toBeNull()
    for (const other of [actorOf(tinca, 'mayor'), actorOf(apata)]) {
      expect(await recordVisit(other, familyId, report(planId))).toEqual(notFound)
      expect(await showVisitForm(other, familyId)).toBeNull()
    }
    const stranger = actorOf(apata)
    expect(await withCommune(stranger, (db) => visitsOf(db, familyId))).toEqual([])
    expect(await withCommune(stranger, (db) => approvedPlansOf(db, familyId))).toEqual([])
    expect(await withCommune(stranger, (db) => askedRevision(db, planId))).toBeNull()
  })
})
