import { describe, expect, it, test } from 'vitest'
import { accessState, readSheetNumber, type CaseAccess } from './case-access'

describe('the number of a sheet', () =>
  it.each([
    ['05-014/2026', '05-014/2026'],
    [' 5-14/2026 ', '05-014/2026'],
    ['05 - 1014 / 2026', '05-1014/2026'],
    ['05-0014/2026', '05-014/2026'],
    ['05-000/2026', '05-000/2026'],
    ['05014/2026', null],
    ['05-014/26', null],
    ['Popescu', null],
    ['', null],
  ])('"%s" is read as %s', (text, number) => expect(readSheetNumber(text)).toBe(number)))

const access: CaseAccess = {
  id: 'a',
  communeId: 1,
  countyId: 5,
  sheetNumber: '05-014/2026',
  name: 'Elena Munteanu',
  reason: 'Solicitarea SPAS',
  openedAt: '2026-05-07T09:00:00.000Z',
  expiresAt: '2026-05-10T09:00:00.000Z',
  endedAt: null,
}

test.each([
  [access, '2026-05-10T08:59:59.999Z', 'open'],
  [access, '2026-05-10T09:00:00.000Z', 'expired'],
  [{ ...access, endedAt: '2026-05-08T09:00:00.000Z' }, '2026-05-09T09:00:00.000Z', 'ended'],
] as const)('an access ends by itself or sooner', (kept, now, state) => expect(accessState(kept, now)).toBe(state))
