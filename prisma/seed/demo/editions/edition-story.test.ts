import { describe, expect, it } from 'vitest'
import { addDays } from '@/lib/core/deadlines/add-time'
import { datesOf, reportDays } from './edition-story'

describe('the reports of the demo', () => {
  it('speak of ends of half-years that the county has had time to answer', () => {
    expect(reportDays('2026-05-07')).toEqual(['2025-06-30', '2025-12-31'])
    expect(reportDays('2026-11-22')).toEqual(['2025-12-31', '2026-06-30'])
    expect(reportDays('2026-02-01')).toEqual(['2025-06-30'])
  })

  it('are there on whatever day the demo is loaded, and all that is told of them lies before it', () => {
    for (let day = '2026-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
      const days = reportDays(day)
      expect(days.length).toBeGreaterThan(0)
      for (const told of days.map(datesOf)) {
        const inOrder = [told.handedIn, told.decided, told.corrected, told.decidedAgain]
        expect([...inOrder].sort()).toEqual(inOrder)
        expect(told.decidedAgain < day).toBe(true)
      }
    }
  })
})
