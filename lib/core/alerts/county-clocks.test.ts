import { expect, it } from 'vitest'
import { countyWork, type CountyClock } from './county-clocks'

const clock = (part: Partial<CountyClock>): CountyClock => ({
  communeId: 1,
  kind: 'alert',
  sentAt: '2026-05-07T10:00:00.000Z',
  dueAt: '2026-05-09T10:00:00.000Z',
  answeredAt: null,
  ...part,
})
const at = (moment: string) => ({ answeredAt: moment })

it('what was sent is counted by what came of it', () => {
  const clocks = [
    clock({}),
    clock({ dueAt: '2026-05-10T09:00:00.000Z' }),
    clock(at('2026-05-08T10:00:00.000Z')),
    clock(at('2026-05-09T10:00:00.001Z')),
    clock({ kind: 'escalation', dueAt: null }),
    clock({ kind: 'escalation', dueAt: null, ...at('2026-05-20T10:00:00.000Z') }),
  ]
  expect(countyWork(clocks, new Date('2026-05-09T12:00:00Z'))).toEqual({
    alerts: 4,
    verifiedInTime: 1,
    verifiedLate: 1,
    running: 1,
    late: 1,
    escalations: 2,
    awaitingAdvice: 1,
  })
})
