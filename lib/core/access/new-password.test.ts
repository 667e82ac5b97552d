import { expect, test } from 'vitest'
import { newPasswordFaults } from './new-password'

const sound = { current: 'aproape-demo', fresh: 'patru cai verzi', again: 'patru cai verzi' }

test.each([
  [{}, {}],
  [
    { current: '', fresh: '', again: '' },
    {
      'password.current': { key: 'required' },
      'password.fresh': { key: 'required' },
      'password.again': { key: 'required' },
    },
  ],
  [{ fresh: 'scurtă', again: 'scurtă' }, { 'password.fresh': { key: 'passwordShort', params: { minimum: 12 } } }],
  [{ again: 'patru cai albi' }, { 'password.again': { key: 'passwordsDiffer' } }],
  [{ fresh: 'aproape-demo', again: 'aproape-demo' }, { 'password.fresh': { key: 'passwordSame' } }],
  [
    { fresh: 'ș'.repeat(37), again: 'ș'.repeat(37) },
    { 'password.fresh': { key: 'passwordLong', params: { maximum: 72 } } },
  ],
  [{ fresh: 'ș'.repeat(36), again: 'ș'.repeat(36) }, {}],
])('with %o the faults are %o', (typed, faults) => expect(newPasswordFaults({ ...sound, ...typed })).toEqual(faults))
