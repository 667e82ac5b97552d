import { describe, expect, it, test } from 'vitest'
import { queueOf, readQueuePart, type WaitingCase } from './waiting-cases'

const now = new Date('2026-05-09T09:15:00.000Z')
const waiting = (kind: WaitingCase['kind'], sentAt: string, dueAt: string | null): WaitingCase => ({
  ...{ communeId: 31789, commune: 'Tinca', kind, sentAt, dueAt, received: false },
})
const cases = [
  waiting('alert', '2026-05-04T09:15:00.000Z', '2026-05-06T09:15:00.000Z'),
  waiting('alert', '2026-05-08T20:30:00.000Z', '2026-05-10T20:30:00.000Z'),
  // Half past midnight of the eighth in Romania.
  waiting('escalation', '2026-05-07T21:30:00.000Z', null),
  waiting('escalation', '2026-05-09T08:00:00.000Z', null),
]

describe('what waits for the county', () => {
  it('is counted whole and listed in part', () => {
    const queue = queueOf(cases, now, 'first', 3)
    expect(queue).toMatchObject({ alerts: 2, lateAlerts: 1, escalations: 2, part: 'first' })
    expect(queue.listed.map(({ days, clock }) => [days, clock?.state])).toEqual([
      [5, 'late'],
      [1, 'running'],
      [1, undefined],
    ])
  })

  test.each([
    ['all', ['alert', 'alert', 'escalation', 'escalation']],
    ['alert', ['alert', 'alert']],
    ['escalation', ['escalation', 'escalation']],
  ] as const)('%s is listed to its end', (part, kinds) =>
    expect(queueOf(cases, now, part, 1).listed.map(({ kind }) => kind)).toEqual(kinds),
  )
})

test.each([
  [{}, 'first'],
  [{ waiting: 'alert' }, 'alert'],
  [{ waiting: 'x' }, 'first'],
] as const)('the address %j asks for %s', (params, part) => expect(readQueuePart(params)).toBe(part))
