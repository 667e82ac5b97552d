import { type CalendarDate, compareDates, isRealDate } from '@/lib/core/dates/calendar-date'
import { fail, ok, type Result } from '@/lib/core/result/result'

export type CnpFault = 'cnp-length' | 'cnp-sex' | 'cnp-date' | 'cnp-future' | 'cnp-county' | 'cnp-serial' | 'cnp-check'

/**
 * What a personal numeric code says. Hints to compare with the answers, not the truth: codes are corrected, and since
 * 8 May 2024 the county is 70 whatever the place. `birthDate` is null for residents (first digit 7, 8), whose century is not
 * written.
 */
export type Cnp = { readonly gender: 1 | 2; readonly birthDate: CalendarDate | null; readonly county: number }

const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]
const centuries: Readonly<Record<number, number>> = { 1: 1900, 2: 1900, 3: 1800, 4: 1800, 5: 2000, 6: 2000 }

/** Counties 1-40, sectors 41-46 and the former 47, 48, Călărași 51, Giurgiu 52, national series 70 and 80-83. */
const isIssued = (county: number): boolean =>
  (county >= 1 && county <= 48) || county === 51 || county === 52 || county === 70 || (county >= 80 && county <= 83)

/** The last digit that the first twelve call for. */
export function cnpCheckDigit(digits: readonly number[]): number {
  const rest = weights.reduce((sum, weight, place) => sum + weight * (digits[place] ?? 0), 0) % 11
  return rest === 10 ? 1 : rest
}

/**
 * Reads a CNP (13 digits) as known on `today`. `demo` lets county 49 pass, which is never issued: invented people carry it,
 * so that no demo code can be anybody's.
 */
export function readCnp(text: string, today: CalendarDate, demo = false): Result<Cnp, CnpFault> {
  if (!/^\d{13}$/.test(text)) return fail('cnp-length')
  const digits = [...text].map(Number)
  const at = (from: number, length: number): number => Number(text.slice(from, from + length))
  const first = at(0, 1)
  if (first < 1 || first > 8) return fail('cnp-sex')
  const century = centuries[first]
  const readings = (century === undefined ? [1900, 2000] : [century]).map((base) => ({
    year: base + at(1, 2),
    month: at(3, 2),
    day: at(5, 2),
  }))
  const real = readings.filter(isRealDate)
  const past = real.filter((date) => compareDates(date, today) <= 0)
  if (real.length === 0) return fail('cnp-date')
  if (past.length === 0) return fail('cnp-future')
  const county = at(7, 2)
  if (!isIssued(county) && !(demo && county === 49)) return fail('cnp-county')
  if (at(9, 3) === 0) return fail('cnp-serial')
  if (cnpCheckDigit(digits) !== digits[12]) return fail('cnp-check')
  return ok({ gender: first % 2 === 1 ? 1 : 2, birthDate: century === undefined ? null : (past[0] ?? null), county })
}
