import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles, type Actor } from '@/lib/core/access/actor'
import { addDays, addMonths } from '@/lib/core/deadlines/add-time'
import type { RecordedOutcome } from '@/lib/core/home-visit/home-visit'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { correctHomeVisit } from '@/lib/features/corrections/correct-home-visit'
import { correctVisit } from '@/lib/features/corrections/correct-visit'
import { planHomeVisit } from '@/lib/features/home-visits/plan-home-visit'
import { recordHomeVisit } from '@/lib/features/home-visits/record-home-visit'
import { showHomeVisit } from '@/lib/features/home-visits/show-home-visit'
import { recordVisit } from '@/lib/features/schedule/record-visit'
import { showVisit } from '@/lib/features/schedule/show-visit'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordApprovedPlan, recordFamily, tinca } from '../factories/casework'
import { testDatabase } from '../setup/database'
import { value } from '../factories/outcome'

const worker = actorOf(tinca)
const others: [string, Actor][] = [
  ['the worker of another commune', actorOf(apata)],
  ...roles.flatMap((role): [string, Actor][] => (role === 'spas_worker' ? [] : [[role, actorOf(tinca, role)]])),
]
const notFound = { ok: false, error: { kind: 'not-found' } }
const owner = new Client(testDatabase().ownerUrl)
beforeAll(() => owner.connect())
afterAll(async () => {
  await owner.end()
  await client.$disconnect()
})

const dueOf = async (familyId: string) =>
  (await owner.query('SELECT due_on::text AS due FROM family WHERE id = $1', [familyId])).rows[0]?.due

type Told = Parameters<typeof correctHomeVisit>[1]['told']
const told: Omit<Told, 'outcome'> & { readonly outcome: RecordedOutcome } = {
  ...{ outcome: 'not-found', happenedOn: today(), happenedTime: '11:00', note: '', lateReason: '' },
  ...{ visitorName: 'Ana Lăcustă', visitorPosition: 'asistent social' },
}

/** A visit on which nobody was at home. */
async function tried() {
  const { id: familyId } = await recordFamily(worker, { observations: [{ on: daysAgo(1), suspected: true }] })
  const { visitorName, visitorPosition, ...outcome } = told
  const id = randomUUID()
  const planned = { kind: 'home-visit' as const, plannedOn: today(), plannedTime: null, visitorName, visitorPosition }
  value(await planHomeVisit(worker, { ...planned, formId: id, familyId }))
  const form = { ...outcome, id, formId: randomUUID(), revision: 1 }
  value(await recordHomeVisit(worker, form))
  return { familyId, id, form, planned }
}
const correctionOf = (id: string, changes: Partial<typeof told> = {}) => ({
  ...{ id, formId: randomUUID(), revision: 2, reason: 'Ora a fost scrisă greșit', told: { ...told, ...changes } },
})

describe('a home visit', () => {
  it('is corrected with a reason; what it said stays, with who and when', async () => {
    const { id } = await tried()
    value(await correctHomeVisit(worker, correctionOf(id, { happenedTime: '12:30', note: 'Poarta era încuiată' })))
    expect(await showHomeVisit(worker, id)).toMatchObject({
      visit: { status: 'not-found', happenedTime: '12:30', note: 'Poarta era încuiată', revision: 3 },
      corrections: [{ by: worker.userId, reason: 'Ora a fost scrisă greșit', earlier: told }],
    })
    value(await correctHomeVisit(worker, { ...correctionOf(id, { outcome: 'refused', note: 'Tatăl' }), revision: 3 }))
    expect((await showHomeVisit(worker, id))?.corrections.map(({ earlier }) => earlier.happenedTime)).toEqual([
      '12:30',
      '11:00',
    ])
  })

  it('follows the rules of recording, and is told apart from one that somebody else corrected', async () => {
    const { id } = await tried()
    const refused = async (changes: Partial<typeof told>) => correctHomeVisit(worker, correctionOf(id, changes))
    expect(await refused({ happenedOn: addDays(today(), 1) })).toMatchObject({
      error: { fields: { happenedOn: { key: 'dateInFuture' } } },
    })
    expect(await refused({ happenedOn: daysAgo(2) })).toMatchObject({
      error: { fields: { happenedOn: { key: 'visitBeforeSheet' } } },
    })
    expect(await refused({})).toMatchObject({ error: { fields: { form: { key: 'nothingCorrected' } } } })
    const late = { ...correctionOf(id, { note: 'x' }), revision: 1 }
    expect(await correctHomeVisit(worker, late)).toMatchObject({
      error: { kind: 'stale', current: { revision: '2', happenedTime: '11:00' } },
    })
    expect(await showHomeVisit(worker, id)).toMatchObject({ visit: { revision: 2 }, corrections: [] })
  })

  it.each(others)('is not corrected by %s', async (_who, actor) => {
    const { id } = await tried()
    expect(await correctHomeVisit(actor, correctionOf(id, { note: 'x' }))).toEqual(notFound)
    expect((await owner.query('SELECT FROM correction WHERE subject_id = $1', [id])).rowCount).toBe(0)
  })

  it('is not changed past its corrections, and not deleted', async () => {
    const { id } = await tried()
    const asWorker = (sql: string) => withCommune(worker, (db) => db.tx.$executeRawUnsafe(sql))
    const change = (what: string) => asWorker(`UPDATE home_visit SET ${what} WHERE id = '${id}'`)
    await expect(change("note = 'x', revision = revision + 1")).rejects.toThrow(/corrected with a reason/)
    await expect(change("status = 'planned', happened_on = NULL")).rejects.toThrow(/corrected with a reason/)
    expect(await asWorker(`DELETE FROM home_visit WHERE id = '${id}'`)).toBe(0)
    value(await correctHomeVisit(worker, correctionOf(id, { note: 'x' })))
    await expect(asWorker("UPDATE correction SET reason = 'y'")).rejects.toThrow(/permission denied/)
    await expect(asWorker('DELETE FROM correction')).rejects.toThrow(/permission denied/)
  })

  it('keeps what the database reads, whatever is said to have stood there', async () => {
    const { id } = await tried()
    const forged = {
      subject: 'home-visit',
      subjectId: id,
      reason: 'x',
      revision: 9,
      earlier: {},
      familyId: randomUUID(),
    }
    await withCommune(worker, (db) =>
      db.tx.correction.create({ data: { ...db.key, ...forged, correctedBy: randomUUID() } }),
    )
    expect((await showHomeVisit(worker, id))?.corrections).toMatchObject([{ by: worker.userId, earlier: told }])
  })
})

describe('a form of a home visit that is sent twice', () => {
  it('plans and records one visit, and answers as the first time', async () => {
    const { familyId, id, form, planned } = await tried()
    expect(await planHomeVisit(worker, { ...planned, formId: id, familyId })).toMatchObject({ ok: true })
    expect(await recordHomeVisit(worker, form)).toMatchObject({ ok: true, value: { familyId } })
    expect(await recordHomeVisit(worker, { ...form, note: 'altceva' })).toMatchObject({
      error: { fields: { form: { key: 'formAlreadySent' } } },
    })
    const correction = correctionOf(id, { note: 'x' })
    const both = await Promise.all([correctHomeVisit(worker, correction), correctHomeVisit(worker, correction)])
    expect(both).toMatchObject([{ ok: true }, { ok: true }])
    expect((await showHomeVisit(worker, id))?.corrections).toHaveLength(1)
  })
})

/** A visit four days ago under a plan in force. */
async function monitored(lines = 0) {
  const family = await recordFamily(worker, {
    observations: [{ on: daysAgo(52), suspected: true }],
    riskSheets: [{ on: daysAgo(50), confirmed: ['1a', '5c'], situations: 6 }],
  })
  const riskSheetId = family.riskSheets[0] ?? ''
  const planId = await recordApprovedPlan(worker, { familyId: family.id, riskSheetId, approvedOn: daysAgo(30), lines })
  const planned = await owner.query('SELECT id FROM plan_line WHERE plan_id = $1 ORDER BY position', [planId])
  const report = {
    ...{ visitedOn: daysAgo(4), visitorName: 'Ana Lăcustă', planned: true, resets: true, summary: 'Bine' },
    ...{ risksSeen: '', revisionNeeded: false, revisionReason: '', nextOn: null, nextReason: '', lateReason: '' },
    lines: planned.rows.map(({ id }) => ({ lineId: String(id), progress: 'under-way' as const, note: '' })),
  }
  const form = { ...report, planId, formId: randomUUID() }
  const { visitId } = value(await recordVisit(worker, family.id, form))
  return { familyId: family.id, planId, id: visitId, report, form }
}
const byMistake = { revision: 1, reason: 'Altă zi' }

describe('the report of a monitoring visit', () => {
  it('is corrected line by line, and what is due next follows', async () => {
    const { familyId, id, report } = await monitored(2)
    expect(await dueOf(familyId)).toBe(addMonths(daysAgo(4), 6))
    const done = { progress: 'done' as const, note: 'gata' }
    const lines = report.lines.map((line, index) => (index === 0 ? { ...line, ...done } : line))
    const corrected = { ...report, visitedOn: daysAgo(10), lines }
    value(await correctVisit(worker, { ...byMistake, id, formId: randomUUID(), report: corrected }))
    expect(await dueOf(familyId)).toBe(addMonths(daysAgo(10), 6))
    const shown = await showVisit(worker, id)
    expect(shown).toMatchObject({ visitedOn: daysAgo(10), lines: [{ progress: 'done', note: 'gata' }, {}] })
    expect(shown?.corrections).toMatchObject([{ reason: 'Altă zi', earlier: { ...report, lines: expect.any(Array) } }])
    expect(shown?.corrections[0]?.earlier.lines.map(({ progress }) => progress)).toEqual(['under-way', 'under-way'])
  })

  it('stays between the order and today, and reports on every measure', async () => {
    const { id, report, planId } = await monitored(1)
    const correct = (changes: Partial<typeof report>) =>
      correctVisit(worker, { ...byMistake, id, formId: randomUUID(), report: { ...report, ...changes } })
    const refusals: [Partial<typeof report>, object][] = [
      [{ visitedOn: addDays(today(), 1) }, { visitedOn: { key: 'dateInFuture' } }],
      [{ visitedOn: daysAgo(31) }, { visitedOn: { key: 'visitBeforeApproval' } }],
      [{ revisionNeeded: true }, { revisionReason: { key: 'required' } }],
      [{ lines: [] }, { 'lines.0.progress': { key: 'choice' } }],
    ]
    for (const [changes, fault] of refusals) expect(await correct(changes)).toMatchObject({ error: { fields: fault } })
    const plan = 'SELECT status, revision FROM service_plan WHERE id = $1'
    const before = (await owner.query(plan, [planId])).rows
    value(await correct({ summary: 'Altfel' }))
    expect((await owner.query(plan, [planId])).rows).toEqual(before)
  })

  it.each(others)('is not corrected by %s', async (_who, actor) => {
    const { id, report } = await monitored()
    const correction = { ...byMistake, id, formId: randomUUID(), report: { ...report, summary: 'Altfel' } }
    expect(await correctVisit(actor, correction)).toEqual(notFound)
    expect(await showVisit(worker, id)).toMatchObject({ summary: 'Bine', corrections: [] })
  })

  it('is not changed past its corrections', async () => {
    const { id } = await monitored(1)
    for (const sql of [
      `UPDATE monitoring_visit SET summary = 'x', revision = revision + 1 WHERE id = '${id}'`,
      `UPDATE visit_line SET progress = 'done' WHERE visit_id = '${id}'`,
    ])
      await expect(withCommune(worker, (db) => db.tx.$executeRawUnsafe(sql))).rejects.toThrow(/corrected with a reason/)
  })

  it('is recorded once however often its form is sent', async () => {
    const { familyId, id, form } = await monitored(1)
    const another = { ...form, formId: randomUUID(), visitedOn: daysAgo(2) }
    const both = await Promise.all([recordVisit(worker, familyId, another), recordVisit(worker, familyId, another)])
    expect(both.map((each) => value(each).visitId)).toEqual([another.formId, another.formId])
    expect(value(await recordVisit(worker, familyId, form)).visitId).toBe(id)
    expect(await recordVisit(worker, familyId, { ...form, summary: 'Altceva' })).toMatchObject({
      error: { fields: { form: { key: 'formAlreadySent' } } },
    })
    const { rowCount } = await owner.query('SELECT FROM monitoring_visit WHERE family_id = $1', [familyId])
    expect(rowCount).toBe(2)
  })
})
