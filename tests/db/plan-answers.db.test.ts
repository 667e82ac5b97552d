import { afterAll, expect, test } from 'vitest'
import { client } from '@/lib/data/client'
import { savePlan } from '@/lib/features/plans/save-plan'
import { showPlan } from '@/lib/features/plans/show-plan'
import { draft, leftOut, mayor, planOf, wholeLine, worker, written } from '../factories/plans'

afterAll(() => client.$disconnect())

test('a measure chosen by hand answers the risks that the worker ties to it, and the mayor does not read which', async () => {
  const { planId } = await draft()
  await savePlan(worker, await written(planId, { lines: [wholeLine] }))
  const [line] = (await planOf(planId))?.lines ?? []
  if (line === undefined) throw new Error('The line was not kept')
  const others = leftOut.filter(({ row }) => row !== '6b')
  const send = async (answers: readonly string[]) =>
    savePlan(worker, await written(planId, { lines: [{ ...line, answers }], leftOut: others, pressed: 'submit' }))
  expect(await send([])).toMatchObject({ error: { fields: { 'outReason.6b': { key: 'riskUnanswered' } } } })
  expect(await send(['9z'])).toMatchObject({ error: { fields: { 'outReason.6b': { key: 'riskUnanswered' } } } })
  expect(await send(['6b'])).toMatchObject({ ok: true })
  const shown = await showPlan(worker, planId)
  expect(shown?.lines).toMatchObject([{ answers: ['6b'] }])
  expect(shown?.recommendations.find(({ row }) => row === '6b')).toMatchObject({ answered: true, leftOut: [] })
  expect((await showPlan(mayor, planId))?.lines).toMatchObject([{ answers: [] }])
})
