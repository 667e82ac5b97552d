import { valueOn, type Dated } from '@/lib/core/dates/dated'
import { daysBetween } from '@/lib/core/deadlines/add-time'

/** A professional sends the sheet to SPAS within 48 hours of filling it in (methodology 1.2.1). */
const sendingDays: Dated<number> = [{ from: null, value: 2 }]

/** Whether a sheet arrived later than it should have; days are "2026-05-07". A late sheet is still taken. */
export const sentLate = (filledOn: string, receivedOn: string): boolean =>
  daysBetween(filledOn, receivedOn) > (valueOn(sendingDays, filledOn) ?? Infinity)
