import { describe, expect, it } from 'vitest'
import { isOver, latestQuarters, quarterOf, readQuarter } from './quarters'

describe('a quarter', () => {
  it.each([
    ['2026-01-01', { id: '2026-1', from: '2026-01-01', to: '2026-03-31' }],
    ['2026-06-30', { id: '2026-2', from: '2026-04-01', to: '2026-06-30' }],
    ['2026-11-22', { id: '2026-4', from: '2026-10-01', to: '2026-12-31' }],
  ])('has %s in it', (day, quarter) => {
    expect(quarterOf(day)).toEqual(quarter)
    expect(readQuarter(quarter.id, '2026-12-31')).toEqual(quarter)
  })
  it.each(['2026-5', '2026-0', '1999-1', '2026', '2026-1x', ''])('is not %j', (id) =>
    expect(readQuarter(id, '2026-12-31')).toBeNull(),
  )
  it('that has not begun is none', () => expect(readQuarter('2027-1', '2026-12-31')).toBeNull())
  it('is over on the day after its last', () => {
    expect(isOver(quarterOf('2026-09-30'), '2026-09-30')).toBe(false)
    expect(isOver(quarterOf('2026-09-30'), '2026-10-01')).toBe(true)
  })
  it('follows the one before, over the new year too', () =>
    expect(latestQuarters('2026-02-10', 3).map(({ id }) => id)).toEqual(['2026-1', '2025-4', '2025-3']))
})
