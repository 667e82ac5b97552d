import { expect, test } from 'vitest'
import { periodOf } from './periods'

test.each([
  ['OB-08', '2028-02-10', '2028-02-01', '2028-02-29'],
  ['OB-08', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['OB-35', '2026-01-01', '2026-01-01', '2026-03-31'],
  ['OB-35', '2026-11-22', '2026-10-01', '2026-12-31'],
  ['OB-50', '2026-05-07', '2026-01-01', '2026-12-31'],
] as const)('%s of %s lasts from %s to %s', (duty, day, from, to) => expect(periodOf(duty, day)).toEqual({ from, to }))
