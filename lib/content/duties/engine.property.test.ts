import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/core/deadlines/add-time'
import { countDuties } from '@/lib/core/duties/count'
import { limitOn } from '@/lib/core/duties/duty'
import { dutyIds } from '@/lib/core/duties/duty-ids'
import { dutiesOf, type DutyState } from '@/lib/core/duties/duty-state'
import type { DutyFact } from '@/lib/core/duties/fact'
import { byDeadline } from '@/lib/core/duties/order'
import { dayOf, earliestOf, latestOf } from '@/lib/core/duties/when'
import { dutyCatalogue } from './catalogue'

const moment = fc
  .date({ min: new Date('2025-01-01T00:00:00.000Z'), max: new Date('2029-12-31T00:00:00.000Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const when = fc.oneof(moment, moment.map(dayOf))
const fact: fc.Arbitrary<DutyFact> = fc.record({
  duty: fc.constantFrom(...dutyIds),
  subject: fc.record({
    communeId: fc.nat(3),
    familyId: fc.constantFrom('f1', 'f2', null),
    recordId: fc.constantFrom('r1', null),
  }),
  started: when,
  met: fc.option(when),
})

const at = (facts: readonly DutyFact[], now: string) => dutiesOf(facts, now, dutyCatalogue)
const stage = { open: 0, due: 1, late: 2, met: 3 } as const

describe('time', () => {
  it('only moves a duty on: open, due, late, met; and what is met stays as it was met', () =>
    fc.assert(
      fc.property(fact, moment, moment, (one, a, b) => {
        const [sooner, later] = [a, b].sort()
        const [before] = at([one], sooner ?? a)
        const [after] = at([one], later ?? b)
        if (before === undefined) return
        expect(after === undefined ? -1 : stage[after.state]).toBeGreaterThanOrEqual(stage[before.state])
        expect(after?.due).toBe(before.due)
        if (before.state === 'met') expect(after).toEqual(before)
      }),
    ))

  it('makes a duty late exactly when its last moment is over', () =>
    fc.assert(
      fc.property(fact, moment, (one, now) => {
        const [state] = at([{ ...one, met: null }], now)
        if (state === undefined) return
        expect(state.state === 'late').toBe(state.due !== null && now > state.due)
        expect(state.state === 'due').toBe(state.dueOn === dayOf(now) && state.lateBy === null)
      }),
    ))
})

it('meeting a duty makes it met, in time up to the last moment and too late after it', () =>
  fc.assert(
    fc.property(fact, when, (one, met) => {
      const now = new Date(Math.max(latestOf(met), latestOf(one.started))).toISOString()
      const [state] = at([{ ...one, met }], now)
      expect(state?.state).toBe('met')
      const inTime = state?.due == null || earliestOf(met) <= latestOf(state.due)
      expect(state?.lateBy === null).toBe(inTime)
    }),
  ))

it('hours are real hours; days and months end with a Romanian day', () =>
  fc.assert(
    fc.property(fact, ({ duty, subject, started }) => {
      const limit = limitOn(dutyCatalogue[duty], dayOf(started))
      const [state] = at([{ duty, subject, started, met: null }], '2035-01-01T00:00:00.000Z')
      if (state?.due == null || limit === null || limit.kind === 'none') return
      if (limit.unit === 'hours') expect(latestOf(state.due) - latestOf(started)).toBe(limit.value * 3_600_000)
      else expect(dayOf(new Date(latestOf(state.due) + 1).toISOString())).toBe(addDays(state.dueOn ?? '', 1))
    }),
  ))

describe('of many duties', () => {
  const facts = fc.array(fact, { maxLength: 30 })

  it('each is counted once', () =>
    fc.assert(
      fc.property(facts, moment, (many, now) => {
        const states = at(many, now)
        const total = countDuties(states).reduce(
          (sum, { open, dueToday, late, metInTime, metLate }) => sum + open + dueToday + late + metInTime + metLate,
          0,
        )
        expect(total).toBe(states.length)
      }),
    ))

  it('the order is that of deadlines, whatever order they came in, with violence first', () =>
    fc.assert(
      fc.property(facts, moment, (many, now) => {
        const ordered = byDeadline(at(many, now))
        const reversed = byDeadline(at([...many].reverse(), now))
        const dues = (states: readonly DutyState[]) => states.map(({ duty, due, state }) => [duty, due, state])
        expect(dues(reversed)).toEqual(dues(ordered))
        const waiting = ordered.filter(({ state }) => state !== 'met')
        expect(waiting.findLastIndex(({ duty }) => duty === 'OB-30')).toBe(
          waiting.filter(({ duty }) => duty === 'OB-30').length - 1,
        )
        const limits = waiting.flatMap(({ duty, due }) => (duty === 'OB-30' ? [] : (due ?? [])))
        expect(limits).toEqual([...limits].sort())
      }),
    ))
})
