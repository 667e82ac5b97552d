import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import { romanianTime } from '@/lib/core/deadlines/romanian-time'
import { shownDay } from '@/lib/core/observation/shown-values'

/** A moment (ISO in UTC) as it was in Romania: "07.05.2026, 14:05". */
export function shownMoment(iso: string): string {
  const at = new Date(iso)
  return `${shownDay(romanianDay(at))}, ${romanianTime(at)}`
}
