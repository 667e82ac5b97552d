import { afterAll, describe, expect, test } from 'vitest'
import { addDays } from '@/lib/core/deadlines/add-time'
import { client } from '@/lib/data/client'
import { withCommune } from '@/lib/data/db'
import { leftOutOf } from '@/lib/data/plan-left-out'
import { planInForce } from '@/lib/data/plans'
import { versionsOf } from '@/lib/data/plan-versions'
import { withdrawPlan } from '@/lib/features/plans/close-plan'
import { approvePlan } from '@/lib/features/plans/decide-plan'
import { revisePlan } from '@/lib/features/plans/revise-plan'
import { savePlan } from '@/lib/features/plans/save-plan'
import { showPlan } from '@/lib/features/plans/show-plan'
import { startPlan } from '@/lib/features/plans/start-plan'
import { today } from '@/lib/platform/clock'
import { actorOf, apata, daysAgo, recordFamily, tinca } from '../factories/casework'
import { worker, mayor, notFound, refused, planOf, written, whole, inForce, revised } from '../factories/plan-versions'

afterAll(() => client.$disconnect())

describe('a confirmed risk', () => {
  const draft = async () => {
    const family = await recordFamily(worker, {
      riskSheets: [{ on: daysAgo(3), confirmed: ['1a', '4b'], situations: 2 }],
      children: [{ born: daysAgo(2000) }],
    })
    const started = await startPlan(worker, family.id)
    return started.ok ? started.value.planId : ''
  }
  const line = { ...whole, id: null, kind: 'service', code: 'day-centre', otherText: '', goal: 'Masă caldă' } as const

  test('that the plan passes over is named when it is submitted', async () => {
    const planId = await draft()
    expect(await savePlan(worker, await written(planId, { lines: [line], pressed: 'submit' }))).toMatchObject(
      refused('outReason.4b', 'riskUnanswered'),
    )
    const leftOut = [{ row: '4b', service: '', reason: 'Copilul s-a întors la școală' }]
    expect(await savePlan(worker, await written(planId, { lines: [line], leftOut, pressed: 'submit' }))).toMatchObject({
      ok: true,
    })
    expect((await planOf(planId))?.status).toBe('submitted')
  })

  test('keeps its reason from save to save, until it is taken back or the service comes into the plan', async () => {
    const planId = await draft()
    const entries = () => withCommune(worker, (db) => leftOutOf(db, planId))
    const reason = { row: '1a', service: 'day-centre', reason: 'Nu există în comună' }
    await savePlan(worker, await written(planId, { leftOut: [reason], pressed: 'leave:1a' }))
    await savePlan(worker, await written(planId, { leftOut: [{ ...reason, service: 'hot-meal' }] }))
    expect(await entries()).toMatchObject([reason, { service: 'hot-meal' }])
    const shown = (await showPlan(worker, planId))?.recommendations
    expect(shown?.map(({ row, answered }) => [row, answered])).toEqual([
      ['1a', true],
      ['4b', false],
    ])
    await savePlan(worker, await written(planId, { pressed: 'add:service:day-centre' }))
    const [rest] = await entries()
    expect(rest).toMatchObject({ service: 'hot-meal' })
    await savePlan(worker, await written(planId, { pressed: `take-back:${rest?.id}` }))
    expect(await entries()).toEqual([])
  })

  test('is not left out by nobody knows which reason or service', async () => {
    const planId = await draft()
    expect(await savePlan(worker, await written(planId, { pressed: 'leave:1a' }))).toMatchObject(
      refused('outReason.1a', 'required'),
    )
    const strange = [{ row: '1a', service: 'speech-therapy', reason: 'x' }]
    expect(await savePlan(worker, await written(planId, { leftOut: strange }))).toMatchObject(
      refused('outReason.1a', 'choice'),
    )
  })

  test('reaches the mayor in no way', async () => {
    const planId = await draft()
    await savePlan(worker, await written(planId, { leftOut: [{ row: '4b', service: '', reason: 'x' }] }))
    expect(await withCommune(mayor, (db) => leftOutOf(db, planId))).toEqual([])
    expect(await withCommune(actorOf(apata), (db) => leftOutOf(db, planId))).toEqual([])
    expect(await showPlan(mayor, planId)).toBeNull()
    const leftOut = [{ row: '4b', service: '', reason: 'x' }]
    const submitted = await written(planId, { lines: [line], leftOut, pressed: 'submit' })
    expect(await savePlan(worker, submitted)).toMatchObject({ ok: true })
    expect((await showPlan(mayor, planId))?.recommendations).toEqual([])
  })
})

test('the opinion of a child of ten is asked for', async () => {
  const { planId } = await inForce('2012-01-01')
  const draft = await revised(planId)
  const lines = ((await planOf(draft))?.lines ?? []).map((line) => ({ ...line, ...whole }))
  const leftOut = [{ row: '4b', service: '', reason: 'x' }]
  expect(await savePlan(worker, await written(draft, { lines, leftOut, pressed: 'submit' }))).toMatchObject(
    refused('childOpinion', 'childToHear'),
  )
  const heard = await written(draft, { lines, leftOut, childOpinion: 'Vrea la școală', pressed: 'submit' })
  expect(await savePlan(worker, heard)).toMatchObject({ ok: true })
  expect(await showPlan(mayor, draft)).toMatchObject({ childOpinion: 'Vrea la școală', childToHear: true })
})

describe('a revision', () => {
  test('is a new version beside the plan in force, which it replaces when it is approved', async () => {
    const { planId, familyId } = await inForce()
    const next = await revised(planId)
    expect(await planOf(next)).toMatchObject({
      version: 2,
      status: 'draft',
      revised: { planId, on: today(), reason: 'S-a născut un copil' },
      lines: [{ goal: 'Scop 1' }, { goal: 'Scop 2' }],
    })
    expect(await withCommune(worker, (db) => planInForce(db, familyId))).toMatchObject({ id: planId })

    const unchanged = await written(next, { lines: (await planOf(next))?.lines ?? [], pressed: 'ask' })
    expect(await savePlan(worker, unchanged)).toMatchObject({
      error: { fields: { form: { key: 'revisionWithoutChange' } } },
    })
    const lines = ((await planOf(next))?.lines ?? []).slice(0, 1).map((line) => ({ ...line, ...whole }))
    const leftOut = [{ row: '4b', service: '', reason: 'x' }]
    expect(await savePlan(worker, await written(next, { lines, leftOut, pressed: 'ask' }))).toEqual({
      ok: false,
      error: { kind: 'unsure', matches: [] },
    })
    expect((await planOf(next))?.status).toBe('draft')
    expect(await savePlan(worker, await written(next, { lines, leftOut, pressed: 'submit' }))).toMatchObject({
      ok: true,
    })
    expect((await planOf(planId))?.status).toBe('approved')
    expect(await showPlan(mayor, next)).toMatchObject({
      difference: {
        version: 1,
        changes: { added: [], removed: [{ goal: 'Scop 2' }], changed: [{ line: { goal: 'Scop 1' } }] },
      },
    })
    const { revision } = await written(next)
    const order = { number: '9', date: today() }
    expect(await approvePlan(mayor, { planId: next, revision }, order)).toMatchObject({ ok: true })
    expect((await planOf(planId))?.status).toBe('replaced')
    expect(await withCommune(worker, (db) => versionsOf(db, familyId))).toMatchObject([
      { version: 2, status: 'approved', revisionReason: 'S-a născut un copil' },
      { version: 1, status: 'replaced', orderNumber: expect.stringMatching(/^F\d+$/) },
    ])
    expect(await showPlan(worker, planId)).toMatchObject({ status: 'replaced', lines: [{}, {}], may: { write: false } })
  })

  test.each([
    [addDays(today(), 1), 'dateInFuture'],
    [daysAgo(41), 'revisionBeforeOrder'],
  ])('is not of %s: %s', async (on, key) => {
    const { planId } = await inForce()
    expect(await revisePlan(worker, { planId, on, reason: 'x' })).toMatchObject(refused('revisedOn', key))
  })

  test('is one at a time, and is held to a reason by the database too', async () => {
    const { planId } = await inForce()
    await revised(planId)
    expect(await revisePlan(worker, { planId, on: today(), reason: 'y' })).toMatchObject(
      refused('form', 'revisionOpen'),
    )
    const other = await inForce()
    await expect(revisePlan(worker, { planId: other.planId, on: today(), reason: '' })).rejects.toThrow(
      /revision_has_reason/,
    )
  })

  test('is not for a draft, nor for the mayor, nor for another commune', async () => {
    const { planId } = await inForce()
    for (const actor of [mayor, actorOf(apata), actorOf(tinca, 'professional')])
      expect(await revisePlan(actor, { planId, on: today(), reason: 'x' })).toEqual(notFound)
    const draft = await revised(planId)
    expect(await revisePlan(worker, { planId: draft, on: today(), reason: 'x' })).toEqual(notFound)
  })

  test('begun by mistake is given up with a reason, and stays on file', async () => {
    const { planId } = await inForce()
    const draft = await revised(planId)
    const seen = { planId: draft, revision: (await written(draft)).revision }
    for (const actor of [mayor, actorOf(apata)]) expect(await withdrawPlan(actor, seen, 'greșit')).toEqual(notFound)
    expect(await withdrawPlan(worker, seen, 'Începută din greșeală')).toMatchObject({ ok: true })
    expect(await planOf(draft)).toMatchObject({ status: 'closed', closed: { outcome: 'withdrawn', on: today() } })
    expect((await planOf(await revised(planId)))?.version).toBe(3)
  })
})
