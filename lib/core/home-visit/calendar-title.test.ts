import { expect, it } from 'vitest'
import { calendarTitle } from './calendar-title'

const line = { kind: 'home-visit', planned: true, number: '05-012/2026', village: 'Râpa' } as const

it.each([
  [line, 'ro', 'Vizită la domiciliu, fișa 05-012/2026, Râpa'],
  [{ ...line, kind: 'monitoring-visit' }, 'ro', 'Vizită de monitorizare, fișa 05-012/2026, Râpa'],
  [
    { ...line, kind: 'monitoring-visit', planned: false },
    'ro',
    'Termen neprogramat: vizită de monitorizare, fișa 05-012/2026, Râpa',
  ],
  [{ ...line, number: null, village: '' }, 'en', 'Home visit'],
] as const)('%o in %s is %s', (visit, language, title) => expect(calendarTitle(visit, language)).toBe(title))
