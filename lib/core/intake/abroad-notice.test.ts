import { expect, it } from 'vitest'
import { abroadStanding, leavesNoParent, type AbroadNotice } from './abroad-notice'

const notice: AbroadNotice = {
  absence: 'both',
  departures: [
    { name: 'Popescu Ana', country: 'Italia', leavesOn: '2026-01-31', returnsOn: null },
    { name: 'Popescu Dan', country: 'Italia', leavesOn: '2026-03-10', returnsOn: '2026-12-20' },
  ],
  carerName: 'Popescu Elena',
  carerRelation: 'bunică',
  carerContact: '',
  delegation: 'requested',
  contact: 'weekly',
}

it.each([
  ['before the second leaves', null, '2026-03-09', { state: 'leaving', months: 0 }],
  ['on that day', null, '2026-03-10', { state: 'away', months: 0 }],
  ['two months later', null, '2026-05-10', { state: 'away', months: 2 }],
  ['a day before three months', null, '2026-06-09', { state: 'away', months: 2 }],
  ['after the return', '2026-06-10', '2026-09-01', { state: 'ended', months: 3 }],
  ['before a return that is only announced', '2026-12-20', '2026-09-10', { state: 'away', months: 6 }],
] as const)('%s', (_case, endedOn, today, standing) => {
  expect(abroadStanding(notice, endedOn, today)).toEqual(standing)
})

it('leaves a child without a parent unless one stays', () => {
  expect((['both', 'sole', 'one'] as const).map((absence) => leavesNoParent({ ...notice, absence }))).toEqual([
    true,
    true,
    false,
  ])
})
