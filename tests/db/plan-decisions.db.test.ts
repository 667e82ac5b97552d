import { randomUUID } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import type { CommuneActor } from '@/lib/core/access/actor'
import { client } from '@/lib/data/client'
import { toDatabaseDate } from '@/lib/data/calendar-date'
import { withCommune } from '@/lib/data/db'
import { startPlan } from '@/lib/features/plans/start-plan'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordApprovedPlan, recordFamily, tinca } from '../factories/casework'

// Who may take which step of a plan, asked of the database past the use cases.

const worker = actorOf(tinca)
const mayor = actorOf(tinca, 'mayor')
const day = toDatabaseDate(today())

afterAll(() => client.$disconnect())

type Columns = Readonly<Record<string, string | Date | number | null>>

/** Tries the change as that actor: how many rows it reached, or that the database refused it. */
async function tried(actor: CommuneActor, id: string, data: Columns): Promise<number | 'refused'> {
  try {
    return await withCommune(actor, async (db) => (await db.tx.servicePlan.updateMany({ where: { id }, data })).count)
  } catch {
    return 'refused'
  }
}

async function planAs(status: 'draft' | 'submitted' | 'approved'): Promise<string> {
  const family = await recordFamily(worker, { riskSheets: [{ on: daysAgo(9), confirmed: ['1a'], situations: 1 }] })
  const riskSheetId = family.riskSheets[0] ?? ''
  if (status === 'approved')
    return recordApprovedPlan(worker, { familyId: family.id, riskSheetId, approvedOn: today() })
  const started = await startPlan(worker, family.id)
  const id = started.ok ? started.value.planId : ''
  if (status === 'submitted') await tried(worker, id, { status, submittedAt: new Date() })
  return id
}

const approval = (actor: CommuneActor): Columns => ({
  status: 'approved',
  orderNumber: '1',
  orderDate: day,
  decidedAt: new Date(),
  decidedBy: actor.userId,
})

describe('the mayor', () => {
  test('approves what was submitted, or returns it', async () => {
    expect(await tried(mayor, await planAs('submitted'), approval(mayor))).toBe(1)
    const returned = { status: 'returned', returnReason: 'x', decidedAt: new Date(), decidedBy: mayor.userId }
    expect(await tried(mayor, await planAs('submitted'), returned)).toBe(1)
  })
  test.each<[string, Columns]>([
    ['write in it', { ...approval(mayor), goal: 'mine' }],
    ['write in it without deciding', { goal: 'mine' }],
    ['change the case officer', { ...approval(mayor), caseOfficerName: 'mine' }],
    ['decide in the name of another', { ...approval(mayor), decidedBy: randomUUID() }],
    ['approve by an order older than the plan', { ...approval(mayor), orderDate: toDatabaseDate(daysAgo(1)) }],
    ['close it', { status: 'closed', closedOn: day, closeOutcome: 'moved' }],
    ['make it a draft', { status: 'draft' }],
  ])('may not %s', async (_what, data) => expect(await tried(mayor, await planAs('submitted'), data)).toBe('refused'))

  test('reaches no draft, and of a plan in force no word', async () => {
    expect(await tried(mayor, await planAs('draft'), approval(mayor))).toBe(0)
    const active = await planAs('approved')
    expect(await tried(mayor, active, { orderNumber: '2' })).toBe('refused')
    expect(await tried(mayor, active, { status: 'replaced' })).toBe('refused')
  })
  test('neither adds a plan nor takes one away, nor writes its measures', async () => {
    const id = await planAs('submitted')
    const family = await withCommune(mayor, (db) => db.tx.servicePlan.findFirst({ where: { id } }))
    const { familyId = '', riskSheetId = '' } = family ?? {}
    const add = withCommune(mayor, (db) =>
      db.tx.servicePlan.create({
        data: { ...db.key, familyId, riskSheetId, dueOn: day, version: 9, createdBy: db.userId },
      }),
    )
    await expect(add).rejects.toThrow()
    expect((await withCommune(mayor, (db) => db.tx.servicePlan.deleteMany({ where: { id } }))).count).toBe(0)
    const line = withCommune(mayor, (db) =>
      db.tx.planLine.create({ data: { ...db.key, planId: id, kind: 'benefit', code: 'A1' } }),
    )
    await expect(line).rejects.toThrow()
  })
  test('of another commune reaches nothing', async () => {
    const stranger = actorOf(apata, 'mayor')
    expect(await tried(stranger, await planAs('submitted'), approval(stranger))).toBe(0)
  })
})

describe('the worker', () => {
  test.each<[string, Columns]>([
    ['approve it', approval(worker)],
    ['return it', { status: 'returned', returnReason: 'x', decidedAt: new Date(), decidedBy: worker.userId }],
    ['give it the number of an order', { orderNumber: '1', orderDate: day }],
    [
      'close it with an outcome, as if it had been in force',
      { status: 'closed', closedOn: day, closeOutcome: 'moved' },
    ],
    ['change its version', { version: 5 }],
  ])('may not, with a draft, %s', async (_what, data) =>
    expect(await tried(worker, await planAs('draft'), data)).toBe('refused'),
  )
  test('does not reach what is before the mayor', async () => {
    const id = await planAs('submitted')
    expect(await tried(worker, id, { goal: 'later' })).toBe('refused')
    expect(await tried(worker, id, approval(worker))).toBe('refused')
    const line = withCommune(worker, (db) =>
      db.tx.planLine.create({ data: { ...db.key, planId: id, kind: 'benefit', code: 'A1' } }),
    )
    await expect(line).rejects.toThrow()
  })
  test('writes no plan in force and deletes none, but closes it', async () => {
    const id = await planAs('approved')
    expect(await tried(worker, id, { goal: 'later' })).toBe('refused')
    expect(await tried(worker, id, { status: 'closed', closedOn: day, closeOutcome: 'moved', goal: 'later' })).toBe(
      'refused',
    )
    expect((await withCommune(worker, (db) => db.tx.servicePlan.deleteMany({ where: { id } }))).count).toBe(0)
    const closing = { status: 'closed', closedOn: day, closeOutcome: 'moved', closedBy: worker.userId }
    expect(await tried(worker, id, closing)).toBe(1)
  })
  test('brings in no plan that is decided already', async () => {
    const { familyId = '', riskSheetId = '' } =
      (await withCommune(worker, async (db) => {
        const id = await planAs('approved')
        return db.tx.servicePlan.findFirst({ where: { id } })
      })) ?? {}
    const add = withCommune(worker, (db) =>
      db.tx.servicePlan.create({
        data: {
          ...db.key,
          familyId,
          riskSheetId,
          dueOn: day,
          version: 7,
          status: 'approved',
          orderNumber: '1',
          orderDate: day,
          decidedAt: new Date(),
          createdBy: db.userId,
        },
      }),
    )
    await expect(add).rejects.toThrow(/row-level security/)
  })
})
