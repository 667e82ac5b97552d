import { addDays, addMonths } from '@/lib/core/deadlines/add-time'

/** Work of the calendar that SPAS marks as done by hand, with the months of its period. */
export const markedDuties = ['OB-08', 'OB-35', 'OB-50'] as const
export type MarkedDuty = (typeof markedDuties)[number]

const months: Readonly<Record<MarkedDuty, number>> = { 'OB-08': 1, 'OB-35': 3, 'OB-50': 12 }

/** A period of the calendar by its first and last day. */
export type Period = { readonly from: string; readonly to: string }

/** The month, quarter or year in which a day ("2026-05-07") lies. Periods are counted from January. */
export function periodOf(duty: MarkedDuty, day: string): Period {
  const length = months[duty]
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / length) * length + 1
  const from = `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01`
  return { from, to: addDays(addMonths(from, length), -1) }
}
