import { expect, it } from 'vitest'
import { dueLook } from './due-look'

it.each([
  ['2026-05-05', { state: 'late', n: 2 }],
  ['2026-05-07', { state: 'today', n: 0 }],
  ['2026-05-08', { state: 'soon', n: 1 }],
  ['2026-05-14', { state: 'soon', n: 7 }],
  ['2026-05-15', { state: 'later', n: 8 }],
  [null, { state: 'none' }],
])('%s on 7 May: %o', (dueOn, look) => expect(dueLook(dueOn, '2026-05-07')).toEqual(look))
