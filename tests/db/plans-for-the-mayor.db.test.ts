import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { addDays } from '@/lib/core/deadlines/add-time'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { latestBasis } from '@/lib/data/plan-basis'
import { approvePlan, returnPlan } from '@/lib/features/plans/decide-plan'
import { listPlanPage } from '@/lib/features/plans/list-plans'
import { savePlan } from '@/lib/features/plans/save-plan'
import { showPlan } from '@/lib/features/plans/show-plan'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, tinca } from '../factories/casework'
import {
  owner,
  submitted,
  mayor,
  planOf,
  familyRow,
  worker,
  written,
  draft,
  notFound,
  atRisk,
  wholeLine,
} from '../factories/plans'

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const order = { number: '112', date: today() }
/** An order's number is used once a year in a commune. */
const orderNumbered = (number: string) => ({ ...order, number })

describe('the mayor decides', () => {
  test('by order: the plan is in force and the family is monitored from the date of the order', async () => {
    const { planId, familyId, revision } = await submitted()
    expect(await approvePlan(mayor, { planId, revision }, order)).toEqual({ ok: true, value: undefined })
    expect(await planOf(planId)).toMatchObject({ status: 'approved', order, decidedOn: today() })
    const { state, due_for } = await familyRow(familyId)
    expect([state, due_for]).toEqual(['monitored', 'monitoring-visit'])
    expect(await savePlan(worker, await written(planId))).toMatchObject({ error: { kind: 'stale' } })
  })

  test.each([
    [{ number: '1', date: addDays(today(), 1) }, 'dateInFuture'],
    [{ number: '1', date: daysAgo(1) }, 'orderBeforeSubmission'],
  ])('not by the order %o', async (wrong, key) => {
    const { planId, revision } = await submitted()
    expect(await approvePlan(mayor, { planId, revision }, wrong)).toEqual({
      ok: false,
      error: { kind: 'invalid', fields: { orderDate: { key } } },
    })
    expect((await planOf(planId))?.status).toBe('submitted')
  })

  test('or returns it with a reason; the worker mends it and submits again', async () => {
    const { planId, familyId, revision } = await submitted()
    expect(await returnPlan(mayor, { planId, revision }, 'Lipsește furnizorul')).toMatchObject({ ok: true })
    expect(await planOf(planId)).toMatchObject({ status: 'returned', returnReason: 'Lipsește furnizorul' })
    expect((await familyRow(familyId)).state).toBe('plan-returned')

    expect(await savePlan(worker, await written(planId, { pressed: 'submit' }))).toMatchObject({ ok: true })
    const again = await written(planId)
    expect(await approvePlan(mayor, { planId, revision: again.revision }, orderNumbered('113'))).toMatchObject({
      ok: true,
    })
    expect((await familyRow(familyId)).state).toBe('monitored')
  })

  test('only what was submitted, and only once', async () => {
    const { planId, revision } = await submitted()
    const open = await draft()
    expect(await approvePlan(mayor, { planId: open.planId, revision: 1 }, orderNumbered('114'))).toEqual(notFound)
    expect(await approvePlan(mayor, { planId, revision }, orderNumbered('114'))).toMatchObject({ ok: true })
    expect(await returnPlan(mayor, { planId, revision: revision + 1 }, 'totuși nu')).toMatchObject({
      error: { kind: 'stale', current: { status: 'approved' } },
    })
  })

  test('nobody else: neither the worker, nor the mayor of another commune', async () => {
    const { planId, revision } = await submitted()
    for (const other of [
      worker,
      actorOf(tinca, 'spas_admin'),
      actorOf(tinca, 'professional'),
      actorOf(apata, 'mayor'),
    ]) {
      expect(await approvePlan(other, { planId, revision }, order)).toEqual(notFound)
      expect(await returnPlan(other, { planId, revision }, 'nu')).toEqual(notFound)
    }
    expect((await planOf(planId))?.status).toBe('submitted')
  })
})

describe('what the mayor sees', () => {
  test('is the plan with names, address and counts, but no sheet', async () => {
    const { planId } = await submitted()
    expect(await showPlan(mayor, planId)).toMatchObject({
      sheet: null,
      recommendations: [],
      options: [],
      family: { headName: 'Popescu Maria', village: 'Tinca', situations: 6, children: [{ name: 'Popescu Ion' }] },
      may: { write: false, decide: true, takeBack: false },
    })
    const shown = await showPlan(worker, planId)
    expect(shown?.recommendations.map(({ rows }) => rows.map(({ row }) => row).join())).toEqual([
      '1a,1a1',
      '2b',
      '4b',
      '5c',
      '5d',
      '6b,6b2',
    ])
    expect(shown?.may).toEqual({
      write: false,
      decide: false,
      follow: false,
      revise: false,
      close: false,
      withdraw: false,
      takeBack: true,
    })
  })

  test('the policies keep the sheets from the mayor', async () => {
    const family = await atRisk()
    const counts = await withCommune(mayor, async (db) => [
      await db.tx.riskSheet.count(),
      await db.tx.riskSheetChild.count(),
      await db.tx.riskChange.count(),
      await db.tx.observationSheet.count(),
      await db.tx.registryEntry.count(),
      await db.tx.monitoringVisit.count(),
    ])
    expect(counts).toEqual([0, 0, 0, 0, 0, 0])
    expect(await withCommune(mayor, (db) => latestBasis(db, family.id))).toBeNull()
  })

  test('the list begins with the plans that wait', async () => {
    const page = await listPlanPage(worker, { tab: 'all' })
    const statuses = page?.plans.map(({ status }) => status) ?? []
    expect(statuses).toContain('submitted')
    expect(statuses.lastIndexOf('submitted')).toBe(statuses.filter((status) => status === 'submitted').length - 1)
    const waiting = await listPlanPage(mayor, {})
    expect(waiting?.plans).toHaveLength(waiting?.tabs.find(({ tab }) => tab === 'waiting')?.count ?? -1)
    expect(new Set(waiting?.plans.map(({ status }) => status))).toEqual(new Set(['submitted']))
  })

  test('is no draft: neither in the list, nor by its address, nor on paper, nor past the use cases', async () => {
    const { planId } = await draft()
    await savePlan(worker, await written(planId, { lines: [wholeLine] }))
    for (const tab of ['all', 'draft']) {
      const page = await listPlanPage(mayor, { tab })
      expect(page?.tab).toBe('waiting')
      expect(page?.tabs.map((each) => each.tab)).toEqual(['waiting', 'returned', 'decided'])
      expect(page?.plans.map(({ status }) => status)).not.toContain('draft')
    }
    expect(await showPlan(mayor, planId)).toBeNull()
    expect(await showPlan(mayor, planId, 'print')).toBeNull()
    const read = await withCommune(mayor, async (db) => [
      await db.tx.servicePlan.count({ where: { status: 'draft' } }),
      await db.tx.planLine.count({ where: { planId } }),
    ])
    expect(read).toEqual([0, 0])
  })

  test('of the children is their names in a plan that was put forward, and nothing else', async () => {
    const { planId, familyId } = await submitted()
    const unplanned = await draft()
    const read = (actor: CommuneActor, family: string) =>
      withCommune(actor, async (db) => ({
        rows: await db.tx.child.count(),
        cnps: await db.tx.child.findMany({ select: { cnp: true } }),
        named: (await db.tx.$queryRaw<unknown[]>`SELECT * FROM plan_children(${family}::uuid)`).length,
      }))
    expect(await read(mayor, familyId)).toEqual({ rows: 0, cnps: [], named: 1 })
    expect(await read(mayor, unplanned.familyId)).toMatchObject({ named: 0 })
    expect(await read(worker, unplanned.familyId)).toMatchObject({ named: 1 })
    expect(await read(actorOf(apata, 'mayor'), familyId)).toMatchObject({ named: 0 })
    expect(await read(actorOf(tinca, 'professional'), familyId)).toMatchObject({ named: 0 })
    expect((await showPlan(mayor, planId))?.family.children).toMatchObject([{ name: 'Popescu Ion' }])
  })

  test('a plan that was returned stays readable, with its lines', async () => {
    const { planId, revision } = await submitted()
    await returnPlan(mayor, { planId, revision }, 'Lipsește furnizorul')
    expect((await showPlan(mayor, planId))?.lines).toHaveLength(1)
    const returned = await listPlanPage(mayor, { tab: 'returned' })
    expect(returned?.plans.map(({ id }) => id)).toContain(planId)
  })

  test('every opening is logged with role and family, and no reading changes anything', async () => {
    const { planId, familyId } = await submitted()
    await showPlan(mayor, planId)
    await showPlan(worker, planId, 'print')
    const { rows } = await owner.query(
      'SELECT role, action, subject FROM access_log WHERE family_id = $1 ORDER BY id',
      [familyId],
    )
    expect(rows).toEqual([
      { role: 'mayor', action: 'open', subject: 'plan' },
      { role: 'spas_worker', action: 'print', subject: 'plan' },
    ])
  })
})
