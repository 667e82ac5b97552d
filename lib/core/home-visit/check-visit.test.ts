import { expect, it } from 'vitest'
import { outcomeFaults, planFaults, type RecordedVisit } from './check-visit'

const basis = { today: '2026-05-07', dueOn: '2026-05-04', dueAt: '2026-05-04T11:00:00.000Z', sheetOn: '2026-05-01' }
const tried: RecordedVisit = {
  outcome: 'not-found',
  happenedOn: '2026-05-03',
  happenedTime: '10:00',
  note: '',
  lateReason: '',
}

it.each<[string, Partial<RecordedVisit>, readonly string[]]>([
  ['nobody at home in time', {}, []],
  ['no day', { happenedOn: null }, ['happenedOn']],
  ['in the future', { happenedOn: '2026-05-08', lateReason: 'drum' }, ['happenedOn']],
  ['before the sheet', { happenedOn: '2026-04-30' }, ['happenedOn']],
  ['nobody at home without an hour', { happenedTime: null }, ['happenedTime']],
  ['a refusal without an hour', { outcome: 'refused', happenedTime: null, note: 'x' }, []],
  ['at the limit', { happenedOn: '2026-05-04', happenedTime: '14:00' }, []],
  ['a minute after the limit', { happenedOn: '2026-05-04', happenedTime: '14:01' }, ['lateReason']],
  ['a day late without a reason', { happenedOn: '2026-05-05' }, ['lateReason']],
  ['a day late with a reason', { happenedOn: '2026-05-05', lateReason: 'drum' }, []],
  ['a refusal without words', { outcome: 'refused' }, ['note']],
  ['cancelled without words', { outcome: 'cancelled', happenedOn: null }, ['note']],
  ['cancelled', { outcome: 'cancelled', happenedOn: null, note: 'familia s-a mutat' }, []],
])('%s', (_case, changes, fields) => {
  expect(Object.keys(outcomeFaults({ ...tried, ...changes }, basis))).toEqual(fields)
})

it.each([
  ['2026-05-06', ['plannedOn']],
  ['2026-05-07', []],
])('planned for %s', (plannedOn, fields) => {
  const plan = { plannedOn, plannedTime: null, visitorName: 'Ana', visitorPosition: '' }
  expect(Object.keys(planFaults(plan, '2026-05-07'))).toEqual(fields)
})
