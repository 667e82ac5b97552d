import { describe, expect, it } from 'vitest'
import { leftOutAfter, leftOutFaults, unansweredFaults, unansweredRisks, type RiskToAnswer } from './answered-risks'

const risks: RiskToAnswer[] = [
  { row: '1a', rows: ['1a', '1a1'], recommended: ['benefits-access', 'day-centre'] },
  { row: '2e', rows: ['2e'], recommended: [] },
  { row: '4b', rows: ['4b'], recommended: ['second-chance'] },
]
const catalogue = {
  answers: ({ code }: { code: string }, recommended: readonly string[]) => recommended.includes(code),
}
const service = (code: string) => ({ kind: 'service', code }) as const
const open = (...args: [Parameters<typeof unansweredRisks>[1], Parameters<typeof unansweredRisks>[2]]) =>
  unansweredRisks(risks, ...args, catalogue).map(({ row }) => row)

describe('a confirmed risk is answered', () => {
  it('by nothing at first', () => expect(open([], [])).toEqual(['1a', '2e', '4b']))
  it('by a recommended service in the plan', () => expect(open([service('day-centre')], [])).toEqual(['2e', '4b']))
  it('not by a service that answers another one', () =>
    expect(open([service('second-chance')], [])).toEqual(['1a', '2e']))
  it('by any measure of which the worker says so', () =>
    expect(open([{ ...service('legal-aid'), answers: ['2e', '1a1'] }], [])).toEqual(['4b']))
  it('by a reason, also of one of the rows that stand together', () =>
    expect(open([], [{ row: '1a1', service: 'day-centre', reason: 'too far' }])).toEqual(['2e', '4b']))
  it('by a reason alone where nothing is recommended', () =>
    expect(open([], [{ row: '2e', service: '', reason: 'school has been told' }])).toEqual(['1a', '4b']))
  it('or is named beside the reason that is missing', () =>
    expect(unansweredFaults(risks.slice(0, 1))).toEqual({
      'outReason.1a': { key: 'riskUnanswered', params: { rows: '1a, 1a1' } },
    }))
})

describe('a reason', () => {
  it.each([
    ['of a row that is not confirmed', { row: '6b', service: '', reason: 'x' }],
    ['of a service that answers another row', { row: '4b', service: 'day-centre', reason: 'x' }],
  ])('is refused: %s', (_name, typed) =>
    expect(leftOutFaults([typed], risks)).toEqual({ [`outReason.${typed.row}`]: { key: 'choice' } }),
  )
  it('takes the place of an earlier one for the same service', () => {
    const first = { row: '1a', service: 'day-centre', reason: 'too far' }
    const second = { ...first, reason: 'closed' }
    expect(leftOutAfter([first], [second], [])).toEqual([second])
  })
  it('goes when the service comes into the plan', () =>
    expect(
      leftOutAfter([{ row: '1a', service: 'day-centre', reason: 'too far' }], [], [service('day-centre')]),
    ).toEqual([]))
})
