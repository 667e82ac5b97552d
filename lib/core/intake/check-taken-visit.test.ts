import { expect, it } from 'vitest'
import { checkTakenVisit } from './check-taken-visit'

const typed = { visitorName: 'Ana', visitorPosition: 'asistent social', visitOn: '2026-05-08' }

it.each([
  ['on the last day', '2026-05-08', '2026-05-08', '2026-05-06', []],
  ['a day after it', '2026-05-09', '2026-05-08', '2026-05-06', ['visitOn']],
  ['yesterday', '2026-05-05', '2026-05-08', '2026-05-06', ['visitOn']],
  ['after the limit, the same day', '2026-05-20', '2026-05-08', '2026-05-20', []],
  ['after the limit, the next day', '2026-05-21', '2026-05-08', '2026-05-20', ['visitOn']],
  ['on no day', null, '2026-05-08', '2026-05-06', ['visitOn']],
] as const)('%s', (_case, visitOn, dueOn, today, fields) => {
  const { visit, faults } = checkTakenVisit({ ...typed, visitOn }, { dueOn, today })
  expect(Object.keys(faults)).toEqual(fields)
  expect(visit === null).toBe(fields.length > 0)
})

it('asks for no visit without a suspicion', () => {
  const nobody = { visitorName: '', visitorPosition: '', visitOn: null }
  expect(checkTakenVisit(nobody, { dueOn: null, today: '2026-05-06' })).toEqual({ visit: null, faults: {} })
})
