import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { readPlanView } from '@/lib/core/plan/plan-view'
import { addDays } from '@/lib/core/deadlines/add-time'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { findBasis, findPlanFamily, latestBasis } from '@/lib/data/plan-basis'
import { countPlans, listPlans } from '@/lib/data/plan-list'
import { findPlan, openPlanOf, planInForce } from '@/lib/data/plans'
import { savePlan } from '@/lib/features/plans/save-plan'
import { showPlan } from '@/lib/features/plans/show-plan'
import { startPlan } from '@/lib/features/plans/start-plan'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import {
  owner,
  draft,
  planOf,
  finishedOn,
  atRisk,
  worker,
  notFound,
  mayor,
  written,
  wholeLine,
  submitted,
  familyRow,
  leftOut,
} from '../factories/plans'

const stranger = actorOf(apata)

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

describe('a plan is begun', () => {
  test('from the latest confirmed risks, due 30 days after the sheet, with the worker as case officer', async () => {
    const { planId, familyId } = await draft()
    expect(await planOf(planId)).toMatchObject({
      familyId,
      status: 'draft',
      dueOn: addDays(finishedOn, 30),
      caseOfficerName: 'Ana Lăcustă',
      caseOfficerPosition: 'asistent social',
      lines: [],
      revision: 1,
    })
  })

  test('once: the second press finds the first plan, also in the same moment', async () => {
    const family = await atRisk()
    const starts = await Promise.all([1, 2, 3].map(() => startPlan(worker, family.id)))
    const ids = new Set(starts.map((start) => (start.ok ? start.value.planId : start.error.kind)))
    expect(ids.size).toBe(1)
    expect(await startPlan(worker, family.id)).toEqual(starts[0])
  })

  test('for nobody without a confirmed risk', async () => {
    const clear = await recordFamily(worker, { riskSheets: [{ on: finishedOn, confirmed: [], situations: 0 }] })
    const closed = await recordFamily(worker, {
      closed: true,
      riskSheets: [{ on: finishedOn, confirmed: ['1a'], situations: 1 }],
    })
    const unseen = await recordFamily(worker, {})
    for (const { id } of [clear, closed, unseen]) expect(await startPlan(worker, id)).toEqual(notFound)
  })

  test('not by the mayor', async () => {
    const family = await atRisk()
    expect(await startPlan(mayor, family.id)).toEqual(notFound)
  })
})

describe('a draft', () => {
  test('takes a recommended service with one press and keeps what was typed', async () => {
    const { planId } = await draft()
    const outcome = await savePlan(
      worker,
      await written(planId, { goal: 'Copiii rămân acasă', lines: [wholeLine], pressed: 'add:service:day-centre' }),
    )
    expect(outcome).toEqual({ ok: true, value: { lines: 2, revision: 2 } })
    expect(await planOf(planId)).toMatchObject({
      goal: 'Copiii rămân acasă',
      lines: [
        { code: 'after-school', provider: 'Școala Tinca' },
        { code: 'day-centre', goal: '' },
      ],
      revision: 2,
    })
  })

  test('gives a line up and keeps the others as they are', async () => {
    const { planId } = await draft()
    const lines = ['first', 'second', 'third'].map((goal) => ({ ...wholeLine, goal }))
    await savePlan(worker, await written(planId, { lines }))
    const before = await planOf(planId)
    await savePlan(worker, await written(planId, { pressed: 'remove:1' }))
    const after = await planOf(planId)
    expect(after?.lines.map(({ goal }) => goal)).toEqual(['first', 'third'])
    expect(after?.lines.map(({ id }) => id)).toEqual([before?.lines[0]?.id, before?.lines[2]?.id])
  })

  test('refuses what no list offers, and a period that runs backwards', async () => {
    const { planId } = await draft()
    expect(await savePlan(worker, await written(planId, { pressed: 'add:service:no-such-service' }))).toMatchObject({
      error: { kind: 'invalid', fields: { chosen: { key: 'choice' } } },
    })
    expect(await savePlan(worker, await written(planId, { pressed: 'add:benefit:A2' }))).toMatchObject({ ok: false })
    const lines = [{ ...wholeLine, endsOn: daysAgo(1) }]
    expect(await savePlan(worker, await written(planId, { lines }))).toMatchObject({
      error: { kind: 'invalid', fields: { 'lines.0.endsOn': { key: 'periodBackwards' } } },
    })
    expect((await planOf(planId))?.lines).toEqual([])
  })

  test('takes the id of a line of another plan for a new line', async () => {
    const first = await draft()
    await savePlan(worker, await written(first.planId, { lines: [wholeLine] }))
    const foreign = (await planOf(first.planId))?.lines[0]
    const second = await draft()
    await savePlan(
      worker,
      await written(second.planId, { lines: [{ ...wholeLine, id: foreign?.id ?? '', goal: 'b' }] }),
    )
    expect((await planOf(first.planId))?.lines).toEqual([foreign])
    expect((await planOf(second.planId))?.lines.map(({ goal }) => goal)).toEqual(['b'])
  })

  test('two people on one plan: the second is told and shown what stands there', async () => {
    const { planId } = await draft()
    const mine = await written(planId, { goal: 'mine' })
    await savePlan(actorOf(tinca), await written(planId, { goal: 'theirs', lines: [wholeLine] }))
    expect(await savePlan(worker, mine)).toMatchObject({
      ok: false,
      error: { kind: 'stale', current: { goal: 'theirs', revision: '2', 'lines.0.code': 'after-school' } },
    })
    expect((await planOf(planId))?.goal).toBe('theirs')
  })
})

describe('a plan is submitted', () => {
  test('whole, and the family waits for the mayor', async () => {
    const { planId, familyId } = await submitted()
    expect(await planOf(planId)).toMatchObject({ status: 'submitted', submittedOn: today() })
    expect(await familyRow(familyId)).toMatchObject({ state: 'plan-submitted', due: addDays(finishedOn, 30) })
  })

  test('not half: the fields are named and nothing is kept', async () => {
    const { planId } = await draft()
    const lines = [wholeLine, { ...wholeLine, goal: '', provider: '', endsOn: null }]
    const attempt = await written(planId, { caseOfficerName: '', lines, leftOut, pressed: 'submit' })
    expect(await savePlan(worker, attempt)).toEqual({
      ok: false,
      error: {
        kind: 'invalid',
        fields: {
          caseOfficerName: { key: 'required' },
          'lines.1.goal': { key: 'required' },
          'lines.1.provider': { key: 'required' },
          'lines.1.endsOn': { key: 'required' },
        },
      },
    })
    expect(await planOf(planId)).toMatchObject({ status: 'draft', caseOfficerName: 'Ana Lăcustă', lines: [] })
  })

  test('and is not written in any more, by nobody', async () => {
    const { planId } = await submitted()
    const late = await written(planId, { goal: 'later' })
    expect(await savePlan(worker, late)).toMatchObject({ error: { kind: 'stale', current: { status: 'submitted' } } })
    expect(await savePlan(mayor, late)).toEqual(notFound)
  })
})

describe('another commune', () => {
  const calls: [
    string,
    (actor: CommuneActor, planId: string, familyId: string, sheetId: string) => Promise<unknown>,
  ][] = [
    ['showPlan', (actor, planId) => showPlan(actor, planId)],
    ['findPlan', (actor, planId) => withCommune(actor, (db) => findPlan(db, planId))],
    ['findPlanFamily', (actor, _, familyId) => withCommune(actor, (db) => findPlanFamily(db, familyId))],
    ['latestBasis', (actor, _, familyId) => withCommune(actor, (db) => latestBasis(db, familyId))],
    ['findBasis', (actor, _plan, _family, sheetId) => withCommune(actor, (db) => findBasis(db, sheetId))],
    ['openPlanOf', (actor, _, familyId) => withCommune(actor, (db) => openPlanOf(db, familyId))],
    ['planInForce', (actor, _, familyId) => withCommune(actor, (db) => planInForce(db, familyId))],
  ]

  test('finds nothing by the ids of this one, and changes nothing', async () => {
    const family = await atRisk()
    const started = await startPlan(worker, family.id)
    const planId = started.ok ? started.value.planId : ''
    for (const [name, call] of calls)
      expect(await call(stranger, planId, family.id, family.riskSheets[0] ?? ''), name).toBeNull()
    expect(await startPlan(stranger, family.id)).toEqual(notFound)
    expect(await savePlan(stranger, await written(planId, { goal: 'foreign' }))).toEqual(notFound)
    expect((await planOf(planId))?.goal).toBe('')
    const query = { ...readPlanView({}), statuses: null, asReturned: false, today: today(), limit: 50, offset: 0 }
    expect(await withCommune(stranger, (db) => listPlans(db, query))).toEqual([])
    expect(new Set((await withCommune(stranger, (db) => countPlans(db, query))).values())).toEqual(new Set([0]))
  })
})
