import { formatDay, isRealDate } from '@/lib/core/dates/calendar-date'

/** The years that a form takes a day of. */
const inRange = (year: number): boolean => year >= 1900 && year <= 2199

/** Reads a day as people write it (7.5.2026, 07/05/2026, 07052026, 2026-05-07) into "2026-05-07"; null when it is none. */
export function readTypedDay(typed: string): string | null {
  const day = readDayOfAnyYear(typed)
  return day !== null && inRange(Number(day.slice(0, 4))) ? day : null
}

/** As readTypedDay, whatever the year: a day of the year 3000 is not badly written. */
export function readDayOfAnyYear(typed: string): string | null {
  const text = typed.trim()
  const parts =
    /^(\d{1,2})[./,\s-]+(\d{1,2})[./,\s-]+(\d{4})\.?$/.exec(text)?.slice(1) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(text)?.slice(1) ??
    /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).reverse()
  if (parts === undefined) return null
  const [day = 0, month = 0, year = 0] = parts.map(Number)
  const date = { year, month, day }
  return isRealDate(date) ? formatDay(date) : null
}

/** Reads a time of the day (9:5 is none; 9:05, 09.05, 0905 are) into "09:05"; null when it is none. */
export function readTypedTime(typed: string): string | null {
  const parts = /^(\d{1,2})[:.](\d{2})$/.exec(typed.trim()) ?? /^(\d{2})(\d{2})$/.exec(typed.trim())
  if (parts === null) return null
  const [, hour = '', minute = ''] = parts
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null
}

/**
 * Reads a number written the Romanian or the English way: "1.234,50", "1234,5", "1,234.50", "1234.5". A single sign followed
 * by exactly three digits parts thousands when it is a dot and decimals when it is a comma, as Romanians write.
 */
export function readTypedNumber(typed: string): number | null {
  const text = typed
    .trim()
    .replace(/[\s\u00A0]/g, '')
    .replace(/(lei|ron)$/i, '')
  if (!/^-?\d[\d.,]*$/.test(text) || /[.,]$/.test(text)) return null
  const decimal = decimalSign(text)
  const thousands = decimal === ',' ? '.' : ','
  const [whole = '', fraction, rest] = decimal === null ? [text] : text.split(decimal)
  const groups = whole.split(decimal === null ? /[.,]/ : thousands)
  if (groups.length > 1 && !groups.slice(1).every((group) => group.length === 3)) return null
  if (rest !== undefined || (fraction !== undefined && !/^\d+$/.test(fraction))) return null
  return Number(`${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`)
}

function decimalSign(text: string): ',' | '.' | null {
  const commas = text.split(',').length - 1
  const dots = text.split('.').length - 1
  if (commas > 0 && dots > 0) return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  if (commas === 1) return ','
  if (dots === 1 && !/^-?\d{1,3}\.\d{3}$/.test(text)) return '.'
  return null
}
