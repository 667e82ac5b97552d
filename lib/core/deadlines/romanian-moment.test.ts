import { describe, expect, it } from 'vitest'
import { firstMomentOf, lastMomentOf, momentAt } from './romanian-moment'

const iso = (moment: number) => new Date(moment).toISOString()

describe('a Romanian day', () => {
  it.each([
    ['2026-01-15', '2026-01-14T22:00:00.000Z', '2026-01-15T21:59:59.999Z'],
    ['2026-07-15', '2026-07-14T21:00:00.000Z', '2026-07-15T20:59:59.999Z'],
    ['2026-03-29', '2026-03-28T22:00:00.000Z', '2026-03-29T20:59:59.999Z'],
    ['2026-10-25', '2026-10-24T21:00:00.000Z', '2026-10-25T21:59:59.999Z'],
    ['2028-02-29', '2028-02-28T22:00:00.000Z', '2028-02-29T21:59:59.999Z'],
  ])('%s lasts from %s to %s', (day, first, last) => {
    expect(iso(firstMomentOf(day))).toBe(first)
    expect(iso(lastMomentOf(day))).toBe(last)
  })
  it.each(['2026-02-30', 'today', ''])('%s is none', (day) => expect(() => firstMomentOf(day)).toThrow())
})

describe('the clock in Romania', () => {
  it.each([
    ['in winter', '2026-01-15', '14:30', '2026-01-15T12:30:00.000Z'],
    ['in summer', '2026-07-15', '14:30', '2026-07-15T11:30:00.000Z'],
    ['before the hour that is skipped', '2026-03-29', '02:59', '2026-03-29T00:59:00.000Z'],
    ['in the hour that is skipped', '2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['after the hour that is skipped', '2026-03-29', '04:00', '2026-03-29T01:00:00.000Z'],
    ['in the hour that comes twice', '2026-10-25', '03:30', '2026-10-25T01:30:00.000Z'],
    ['after the hour that comes twice', '2026-10-25', '04:00', '2026-10-25T02:00:00.000Z'],
  ])('%s', (_, day, time, moment) => expect(momentAt(day, time)).toBe(moment))
})
