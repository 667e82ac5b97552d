import { expect, it } from 'vitest'
import { dutyCatalogue } from '@/lib/content/duties/catalogue'
import { dutiesOf } from '@/lib/core/duties/duty-state'
import { calendarFacts } from '@/lib/core/duties/facts/calendar-periods'
import { yearlyStanding } from './yearly-standing'

const subject = { communeId: 31789, familyId: null, recordId: null }
type Report = { readonly referenceDate: string; readonly handedInAt: string | null }
const standing = (done: readonly string[], now: string, reports: readonly Report[] = []) =>
  yearlyStanding(
    dutiesOf(
      calendarFacts({ duty: 'OB-50', since: '2025-11-03', done }, subject, now, dutyCatalogue),
      now,
      dutyCatalogue,
    ),
    reports,
  )

it.each([
  [
    'is due by the last day of its year',
    [],
    '2025-12-01T10:00:00Z',
    { year: '2025', state: 'open', on: '2025-12-31', figuresOf: null },
  ],
  [
    'is late after it, the oldest year first',
    [],
    '2026-02-01T10:00:00Z',
    { year: '2025', state: 'late', on: '2025-12-31', figuresOf: null },
  ],
  [
    'is met by what was handed in',
    ['2025-12-30'],
    '2025-12-31T10:00:00Z',
    { year: '2025', state: 'met', on: '2025-12-30', figuresOf: null },
  ],
  [
    'is owed anew in the next year',
    ['2025-12-30'],
    '2026-02-01T10:00:00Z',
    { year: '2026', state: 'open', on: '2026-12-31', figuresOf: null },
  ],
  [
    'of a year that was missed is made up for',
    ['2026-01-20'],
    '2026-02-01T10:00:00Z',
    { year: '2026', state: 'met', on: '2026-01-20', figuresOf: null },
  ],
])('the yearly report %s', (_what, done, now, expected) => expect(standing(done, now)).toEqual(expected))

it('is no duty of a commune that does not work here', () => expect(yearlyStanding([], [])).toBeNull())

it('names the day of the figures that met it, which may lie in the year before', () => {
  const reports = [
    { referenceDate: '2026-06-30', handedInAt: null },
    { referenceDate: '2025-12-31', handedInAt: '2026-01-16T08:40:00.000Z' },
  ]
  expect(standing(['2026-01-16'], '2026-02-01T10:00:00Z', reports)).toEqual({
    ...{ year: '2026', state: 'met', on: '2026-01-16', figuresOf: '2025-12-31' },
  })
  expect(standing(['2026-01-20'], '2026-02-01T10:00:00Z', reports)).toMatchObject({ figuresOf: null })
})
