import { describe, expect, it } from 'vitest'
import { datedLimits } from '@/lib/core/deadlines/limits'
import { familyStanding, type FamilyRecords } from './family-standing'
import { family, today, observed, visited, approved, nothingFound } from './family-standing.fixture'

describe('the visit by the plan', () => {
  const due = (records: Partial<FamilyRecords>) =>
    familyStanding({ ...family, ...records }, today, datedLimits).monitoringDueOn
  it('is known also while a new suspicion comes first', () =>
    expect(
      due({
        observations: [observed({ id: 'o2', filledOn: '2026-06-01', signedAt: '2026-06-01T09:00:00.000Z' })],
        riskSheets: [visited()],
        plans: [approved],
      }),
    ).toBe('2026-11-20'))
  it('is none without a plan in force, or in a closed file', () => {
    expect(due({ riskSheets: [visited()] })).toBeNull()
    expect(due({ closed: true, riskSheets: [visited()], plans: [approved] })).toBeNull()
  })
})

describe('what is known of a family', () => {
  const known = (records: Partial<FamilyRecords>, day = today) =>
    familyStanding({ ...family, ...records }, day, datedLimits)

  it('names the dimensions suspected', () => expect(known({ observations: [observed()] }).dimensions).toEqual([1, 4]))
  it('names the dimensions confirmed once the visit is made', () =>
    expect(known({ observations: [observed()], riskSheets: [visited()] }).dimensions).toEqual([1, 6]))
  it('adds a new suspicion to what was confirmed', () =>
    expect(
      known({ observations: [observed({ id: 'o2', filledOn: '2026-06-01' })], riskSheets: [visited()] }).dimensions,
    ).toEqual([1, 4, 6]))
  it('counts situations by the last visit', () => {
    expect(known({}).situations).toBeNull()
    expect(known({ riskSheets: [visited(), visited(nothingFound)] }).situations).toBe(0)
  })
  it('counts the children at home who are under 18', () => {
    const child = { birthDate: '2008-05-07', separated: false, left: false }
    const children = [child, { ...child, birthDate: null }, { ...child, separated: true }, { ...child, left: true }]
    expect(known({ children }, '2026-05-06').childrenCount).toBe(2)
    expect(known({ children }, '2026-05-07').childrenCount).toBe(1)
  })
})
