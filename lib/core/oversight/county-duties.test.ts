import { expect, test } from 'vitest'
import { byLateness, totalsOf, type CommuneSeen } from './county-duties'
import { progressOf } from './progress'

const count = (late: number, dueToday: number) => ({ open: 1, dueToday, late, metInTime: 2, metLate: 3 })

const commune = (name: string, late: number, dueToday = 0): CommuneSeen => ({
  id: name.length,
  name,
  progress: progressOf([]),
  countedAt: null,
  totals: count(late, dueToday),
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
