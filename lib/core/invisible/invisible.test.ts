import { describe, expect, it } from 'vitest'
import { findingsOf } from './from-risk-sheet'
import { servicesExpected, type Invisibility } from './invisibility'
import { sharesByMonth } from './shares'

it.each([
  ['2020-05-08', ['social-assistance', 'family-doctor']],
  ['2020-05-07', ['social-assistance', 'family-doctor', 'school']],
  ['2008-05-08', ['social-assistance', 'family-doctor', 'school']],
  ['2008-05-07', ['social-assistance', 'family-doctor']],
  [null, ['social-assistance', 'family-doctor']],
])('a child born on %s should be known on 7 May 2026 to %s', (birthDate, expected) => {
  expect(servicesExpected(birthDate, '2026-05-07')).toEqual(expected)
})

describe('a finished risk sheet', () => {
  const open: Invisibility = {
    id: 'r',
    childId: 'ion',
    service: 'family-doctor',
    foundOn: '2026-01-01',
    source: 'by-hand',
    solvedOn: null,
    solution: '',
  }
  it('finds who is on no list, once', () => {
    expect(findingsOf([{ childId: 'ion', answers: { PHYSICIAN: 0, SCHOOL: 0 } }], [open])).toEqual({
      found: [{ childId: 'ion', service: 'school' }],
      solved: [],
    })
  })
  it('solves what was open', () => {
    expect(findingsOf([{ childId: 'ion', answers: { PHYSICIAN: 1, SCHOOL: 1 } }], [open])).toEqual({
      found: [],
      solved: ['r'],
    })
  })
  it('tells nothing where nothing was answered', () => {
    expect(findingsOf([{ childId: 'ion', answers: {} }], [open])).toEqual({ found: [], solved: [] })
  })
})

describe('shares by month', () => {
  const counts = [
    { month: '2025-11', found: 4, solved: 0 },
    { month: '2026-01', found: 0, solved: 1 },
  ]
  it('sum up month by month, those without an event too', () => {
    const shares = sharesByMonth(counts, '2026-02', () => 100)
    expect(shares.map(({ month, open }) => [month, open])).toEqual([
      ['2025-11', 4],
      ['2025-12', 4],
      ['2026-01', 3],
      ['2026-02', 3],
    ])
    expect(shares.at(-1)).toMatchObject({ share: 0.04, solvedShare: 0.25 })
  })
  it('are not known of nobody', () => {
    expect(sharesByMonth(counts, '2025-11', () => 0)[0]).toMatchObject({ share: null, solvedShare: 0 })
    expect(sharesByMonth([], '2026-02', () => 0)).toEqual([])
  })
})
