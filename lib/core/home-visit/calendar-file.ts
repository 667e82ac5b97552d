import { addDays } from '@/lib/core/deadlines/add-time'
import { momentAt } from '@/lib/core/deadlines/romanian-moment'

/** A visit in a calendar. It leaves the portal, so it says where and when, and nobody's name. */
export type CalendarVisit = {
  /** Stays the same whenever the file is made again. */
  readonly id: string
  readonly title: string
  /** "2026-05-07" and "09:05"; without a time the visit fills the day. */
  readonly on: string
  readonly time: string | null
  readonly village: string
  /** The page that tells the rest to whoever may see it. */
  readonly link: string
}

const hourLength = 3_600_000

const compact = (moment: string): string => moment.replace(/[-:]|\.\d{3}/g, '')
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n')

/** Lines of at most 75 bytes, continued by a space (RFC 5545 section 3.1); never torn within a letter. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const rows: string[] = ['']
  let bytes = 0
  for (const sign of line) {
    const size = encoder.encode(sign).length
    if (bytes + size > 75) {
      rows.push(' ')
      bytes = 1
    }
    rows[rows.length - 1] += sign
    bytes += size
  }
  return rows.join('\r\n')
}

/** Visits as an iCalendar file (RFC 5545). `stamp` is the moment at which it is made, ISO in UTC. */
export function calendarFile(visits: readonly CalendarVisit[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aproape//RO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...visits.flatMap((visit) => [
      'BEGIN:VEVENT',
      `UID:${visit.id}@aproape`,
      `DTSTAMP:${compact(stamp)}`,
      ...times(visit),
      `SUMMARY:${escaped(visit.title)}`,
      ...(visit.village === '' ? [] : [`LOCATION:${escaped(visit.village)}`]),
      `URL:${visit.link}`,
      `DESCRIPTION:${escaped(visit.link)}`,
      'CLASS:PRIVATE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function times({ on, time }: CalendarVisit): readonly string[] {
  if (time === null) {
    return [`DTSTART;VALUE=DATE:${on.replace(/-/g, '')}`, `DTEND;VALUE=DATE:${addDays(on, 1).replace(/-/g, '')}`]
  }
  const start = momentAt(on, time)
  const end = new Date(Date.parse(start) + hourLength).toISOString()
  return [`DTSTART:${compact(start)}`, `DTEND:${compact(end)}`]
}
