import { readCnp } from '@/lib/core/cnp/cnp'
import { formatDay, type CalendarDate } from '@/lib/core/dates/calendar-date'
import { shownDay } from '@/lib/core/observation/shown-values'

/** What a whole and sound CNP says of a child, as its form writes it; null while the CNP is none. */
export function toldByCnp(typed: string, today: CalendarDate): { birthDate: string; sex: '1' | '2' } | null {
  const cnp = readCnp(typed.replace(/[\s.-]/g, ''), today)
  if (!cnp.ok) return null
  const { birthDate, gender } = cnp.value
  return { birthDate: birthDate === null ? '' : shownDay(formatDay(birthDate)), sex: gender === 1 ? '1' : '2' }
}
