import { expect, it } from 'vitest'
import { leavingFaults } from './leaving'

const child = { birthDate: '2008-05-07' }

it.each([
  ['2026-05-07', 'came-of-age', {}],
  ['2026-05-06', 'came-of-age', { reason: { key: 'notOfAge' } }],
  ['2026-05-06', 'moved-away', {}],
  ['2026-05-08', 'moved-away', { on: { key: 'dateInFuture' } }],
  ['2008-05-06', 'death', { on: { key: 'beforeBirth' } }],
] as const)('on %s for %s: %o', (on, reason, faults) =>
  expect(leavingFaults(child, on, reason, '2026-05-07')).toEqual(faults),
)

it('a child whose birth date is unknown may leave for any reason', () =>
  expect(leavingFaults({ birthDate: null }, '2026-05-07', 'came-of-age', '2026-05-07')).toEqual({}))
