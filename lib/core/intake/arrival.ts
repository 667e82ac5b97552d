import { valueOn, type Dated } from '@/lib/core/dates/dated'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'

const hour = 3_600_000

/** A professional's sheet reaches SPAS within 48 hours of being filled in (methodology 1.2.1, note 91). */
const sendingHours: Dated<number> = [{ from: null, value: 48 }]

/** The last moment of that limit, ISO in UTC; hours are real ones, also when clocks change. */
export function arrivalDueAt(filledAt: string): string {
  const hours = valueOn(sendingHours, romanianDay(new Date(filledAt)))
  if (hours === undefined) throw new Error('No limit is declared for that day')
  return new Date(Date.parse(filledAt) + hours * hour).toISOString()
}

/** Whether a sheet arrived later than it should have. A late sheet is marked and taken all the same. */
export const arrivedLate = (filledAt: string, receivedAt: string): boolean =>
  Date.parse(receivedAt) > Date.parse(arrivalDueAt(filledAt))

/** Whole hours between two moments, as people count them. */
export const hoursBetween = (from: string, to: string): number => Math.floor((Date.parse(to) - Date.parse(from)) / hour)
