import { expect, it } from 'vitest'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { triesOfFamily, type KindOfTry } from './retry'

const refusal = (on: string, kind: KindOfTry['kind'] = 'home-visit'): KindOfTry => ({
  ...{ kind, status: 'refused', happenedOn: on, happenedTime: '10:00' },
})
const planned: KindOfTry = { kind: 'home-visit', status: 'planned', happenedOn: null, happenedTime: null }
const twice = [refusal('2026-05-02'), refusal('2026-05-03')]

it.each<[string, readonly KindOfTry[], string | null, 'plan-visit' | 'tell-county' | null]>([
  ['nothing was tried', [], null, null],
  ['a visit stands planned', [planned], null, null],
  ['a refusal', [refusal('2026-05-02')], null, 'plan-visit'],
  ['a refusal, the next planned', [refusal('2026-05-02'), planned], null, null],
  ['a refusal of a monitoring visit alone', [refusal('2026-05-02', 'monitoring-visit')], null, null],
  ['two refusals', twice, null, 'tell-county'],
  ['two refusals, one more planned', [...twice, planned], null, 'tell-county'],
  ['two refusals, the county told before the second', twice, '2026-05-02T09:00:00.000Z', 'tell-county'],
  ['two refusals, the county told after them', twice, '2026-05-03T09:00:00.000Z', 'plan-visit'],
  ['the county told, one more planned', [...twice, planned], '2026-05-03T09:00:00.000Z', null],
])('%s', (_case, visits, toldAt, step) => {
  const waiting = { 'home-visit': true, 'monitoring-visit': true, toldAt }
  expect(triesOfFamily(visits, waiting, datedLimits)['home-visit'].retry).toBe(step)
})

it('tells the two kinds of visits apart', () => {
  const waiting = { 'home-visit': true, 'monitoring-visit': true, toldAt: null }
  const tries = triesOfFamily([refusal('2026-05-02', 'monitoring-visit')], waiting, datedLimits)
  expect(tries['monitoring-visit']).toMatchObject({ attempts: { refused: 1 }, retry: 'plan-visit' })
  expect(tries['home-visit']).toMatchObject({ attempts: { refused: 0 }, retry: null })
})

it('asks for nothing where no visit waits', () => {
  const waiting = { 'home-visit': false, 'monitoring-visit': false, toldAt: null }
  expect(triesOfFamily(twice, waiting, datedLimits)['home-visit'].retry).toBeNull()
})
