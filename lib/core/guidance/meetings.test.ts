import { expect, test } from 'vitest'
import { halfYearBefore, halfYearOf, meetingGaps } from './meetings'

test.each([
  ['2026-01-01', '2026-01-01', '2025-07-01'],
  ['2026-06-30', '2026-01-01', '2025-07-01'],
  ['2026-07-01', '2026-07-01', '2026-01-01'],
  ['2026-12-31', '2026-07-01', '2026-01-01'],
])('%s lies in the half-year of %s', (day, half, before) => {
  expect(halfYearOf(day)).toBe(half)
  expect(halfYearBefore(half)).toBe(before)
})

test('a half-year without a meeting is seen for each commune, what is missing most comes first', () => {
  const communes = [
    { id: 1, name: 'A' },
    { id: 2, name: 'B' },
    { id: 3, name: 'C' },
    { id: 4, name: 'D' },
  ]
  const meeting = (heldOn: string, ...came: number[]) => ({ id: heldOn, heldOn, place: '', points: 'Fișe', came })
  const meetings = [meeting('2026-03-01', 1, 2), meeting('2026-09-01', 1, 4), meeting('2024-01-01', 3)]
  expect(meetingGaps(communes, meetings, '2026-11-22')).toEqual([
    { id: 3, name: 'C', before: 'missing', now: false, lastOn: '2024-01-01' },
    { id: 2, name: 'B', before: 'held', now: false, lastOn: '2026-03-01' },
    { id: 4, name: 'D', before: 'later', now: true, lastOn: '2026-09-01' },
    { id: 1, name: 'A', before: 'held', now: true, lastOn: '2026-09-01' },
  ])
})
