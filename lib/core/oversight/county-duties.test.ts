import { expect, test } from 'vitest'
import { ageOfCounts, byLateness, soonOf, totalsOf, type CommuneSeen } from './county-duties'
import { tellProgress } from './told-progress'

const count = (late: number, dueToday: number) => ({ open: 1, dueToday, late, metInTime: 2, metLate: 3 })

const commune = (name: string, late: number, dueToday = 0): CommuneSeen => ({
  id: name.length,
  name,
  progress: tellProgress([]),
  countedAt: null,
  totals: count(late, dueToday),
  dueSoon: late,
  coordinator: null,
})

test('duties are added up', () => {
  expect(totalsOf([count(1, 2), count(3, 4)])).toEqual({ open: 2, dueToday: 6, late: 4, metInTime: 4, metLate: 6 })
  expect(totalsOf([])).toEqual({ open: 0, dueToday: 0, late: 0, metInTime: 0, metLate: 0 })
})

test('the communes with most that is late come first, of the same by what is due today and by name', () =>
  expect(
    byLateness([commune('Sâmbăta', 0), commune('Șuncuiuș', 2), commune('Tinca', 2, 1), commune('Avram Iancu', 0)]).map(
      ({ name }) => name,
    ),
  ).toEqual(['Tinca', 'Șuncuiuș', 'Avram Iancu', 'Sâmbăta']))

test('the counts of a county are as old as the oldest of them; communes without any are told apart', () => {
  const at = (countedAt: string | null) => ({ countedAt })
  expect(ageOfCounts([at('2026-05-07T09:00:00.000Z'), at(null), at('2026-05-06T21:15:00.000Z')])).toEqual({
    oldest: '2026-05-06T21:15:00.000Z',
    never: 1,
  })
  expect(ageOfCounts([at(null)])).toEqual({ oldest: null, never: 1 })
  expect(ageOfCounts([])).toEqual({ oldest: null, never: 0 })
})

test('duties that come soon are added up, and unknown where one count does not say', () => {
  expect(soonOf([{ dueSoon: 2 }, { dueSoon: 3 }])).toBe(5)
  expect(soonOf([{ dueSoon: 2 }, { dueSoon: null }])).toBeNull()
})
