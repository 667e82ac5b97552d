import { expect, it } from 'vitest'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { mayRenew } from './renewal'

it.each([
  [null, '2026-05-07', false],
  ['2026-05-07', '2026-05-06', false],
  ['2026-05-07', '2026-05-07', true],
  ['2025-05-07', '2026-05-07', true],
  ['2025-05-07', '2026-05-08', false],
  ['2024-02-29', '2025-02-28', true],
  ['2024-02-29', '2025-03-01', false],
])('a sheet of %s, a case of %s: %s', (sheet, told, may) => expect(mayRenew(sheet, told, datedLimits)).toBe(may))
