import { expect, it } from 'vitest'
import { calendarFile } from './calendar-file'

const link = 'https://aproape.example.ro/home-visits/5f0c1c9e-3a55-4a41-9a11-6a1a4b9d2d11'
const made = '2026-05-07T06:00:00.000Z'

it('gives the hour in UTC, in summer and in winter, and an hour of length', () => {
  const text = calendarFile(
    [
      { id: 'a', title: 'Vizită la domiciliu', on: '2026-07-01', time: '09:30', village: 'Tinca', link },
      { id: 'b', title: 'Vizită de monitorizare', on: '2026-12-01', time: '09:30', village: '', link },
    ],
    made,
  )
  expect(text).toContain('DTSTART:20260701T063000Z\r\nDTEND:20260701T073000Z')
  expect(text).toContain('DTSTART:20261201T073000Z')
  expect(text.match(/(?<=SUMMARY:).*(?=\r)/g)).toEqual(['Vizită la domiciliu', 'Vizită de monitorizare'])
  expect(text.match(/(?<=UID:).*(?=\r)/g)).toEqual(['a@aproape', 'b@aproape'])
  expect(text.match(/LOCATION:/g)).toHaveLength(1)
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

it('fills the day without an hour, over the end of a month too', () => {
  const text = calendarFile([{ id: 'a', title: 'Vizită', on: '2028-02-29', time: null, village: 'Tinca', link }], made)
  expect(text).toContain('DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301')
})

it('has no line above 75 bytes, and escapes what would end a value', () => {
  const text = calendarFile(
    [
      {
        id: 'a',
        title: 'Vizită',
        on: '2026-07-01',
        time: null,
        village: 'Șăulești; Țuțora, sat nou, ă'.repeat(4),
        link,
      },
    ],
    made,
  )
  const rows = text.split('\r\n')
  expect(Math.max(...rows.map((row) => new TextEncoder().encode(row).length))).toBeLessThanOrEqual(75)
  expect(text.replace(/\r\n /g, '')).toContain('LOCATION:Șăulești\\; Țuțora\\, sat nou\\, ă')
})
