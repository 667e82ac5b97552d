import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { readPlanView } from '@/lib/core/plan/plan-view'
import type { WrittenLine } from '@/lib/core/plan/edit-lines'
import { addDays } from '@/lib/core/deadlines/add-time'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { findBasis, findPlanFamily, latestBasis } from '@/lib/data/plan-basis'
import { countPlans, listPlans } from '@/lib/data/plan-list'
import { findPlan, openPlanOf, planInForce } from '@/lib/data/plans'
import { approvePlan, returnPlan } from '@/lib/features/plans/decide-plan'
import { listPlanPage } from '@/lib/features/plans/list-plans'
import { savePlan, type WrittenPlan } from '@/lib/features/plans/save-plan'
import { showPlan } from '@/lib/features/plans/show-plan'
import { startPlan } from '@/lib/features/plans/start-plan'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'

const worker = actorOf(tinca)
const mayor = actorOf(tinca, 'mayor')
const stranger = actorOf(apata)
const notFound = { ok: false, error: { kind: 'not-found' } }
const owner = new Client(testDatabase().ownerUrl)

beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const finishedOn = daysAgo(10)
const atRisk = (head = 'Popescu Maria') =>
  recordFamily(worker, {
    head,
    village: tinca.villages[0],
    observations: [{ on: daysAgo(12), suspected: true }],
    riskSheets: [{ on: finishedOn, confirmed: ['1a', '1a1', '2b', '4b', '5c', '5d', '6b', '6b2'], situations: 6 }],
  })

const wholeLine: WrittenLine = {
  id: null,
  kind: 'service',
  code: 'after-school',
  otherText: '',
  goal: 'Copilul termină clasa',
  provider: 'Școala Tinca',
  startsOn: today(),
  endsOn: addDays(today(), 300),
  responsible: 'Ana Lăcustă',
}

async function draft(head?: string): Promise<{ planId: string; familyId: string }> {
  const family = await atRisk(head)
  const started = await startPlan(worker, family.id)
  if (!started.ok) throw new Error('The plan was not started')
  return { planId: started.value.planId, familyId: family.id }
}

const planOf = (planId: string) => withCommune(worker, (db) => findPlan(db, planId))

async function written(planId: string, changes: Partial<WrittenPlan> = {}): Promise<WrittenPlan> {
  const plan = await planOf(planId)
  if (plan === null) throw new Error('No such plan')
  return { ...plan, planId, leftOut: [], pressed: 'save', ...changes }
}

/** Every risk of `atRisk` that `wholeLine` does not answer. */
const leftOut = ['1a', '4b', '5c', '5d', '6b'].map((row) => ({ row, service: '', reason: 'Nu este nevoie' }))

async function submitted(head?: string): Promise<{ planId: string; familyId: string; revision: number }> {
  const plan = await draft(head)
  const outcome = await savePlan(worker, await written(plan.planId, { lines: [wholeLine], leftOut, pressed: 'submit' }))
  if (!outcome.ok) throw new Error('The plan was not submitted')
  return { ...plan, revision: (await written(plan.planId)).revision }
}

const order = { number: '112', date: today() }

async function familyRow(id: string): Promise<{ state: string; due: string | null; due_for: string | null }> {
  const { rows } = await owner.query('SELECT state, due_on::text AS due, due_for FROM family WHERE id = $1', [id])
  return rows[0]
}

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
    expect(outcome).toEqual({ ok: true, value: { lines: 2 } })
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
    expect(await approvePlan(mayor, { planId, revision: again.revision }, order)).toMatchObject({ ok: true })
    expect((await familyRow(familyId)).state).toBe('monitored')
  })

  test('only what was submitted, and only once', async () => {
    const { planId, revision } = await submitted()
    const open = await draft()
    expect(await approvePlan(mayor, { planId: open.planId, revision: 1 }, order)).toEqual(notFound)
    await approvePlan(mayor, { planId, revision }, order)
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
      may: { write: false, decide: true },
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
    const query = { ...readPlanView({}), statuses: null, today: today(), limit: 50, offset: 0 }
    expect(await withCommune(stranger, (db) => listPlans(db, query))).toEqual([])
    expect(new Set((await withCommune(stranger, (db) => countPlans(db, query))).values())).toEqual(new Set([0]))
  })
})
