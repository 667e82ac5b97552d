import { expect, it } from 'vitest'
import { formatSheetNumber, paperNumberFault } from './sheet-number'

it.each([
  [5, 1, 2026, '05-001/2026'],
  [52, 999, 2026, '52-999/2026'],
  [8, 1000, 2027, '08-1000/2027'],
])('county %i, sheet %i of %i', (county, running, year, number) =>
  expect(formatSheetNumber(county, running, year)).toBe(number),
)

it.each([
  ['05001', null],
  ['09014', null],
  ['52999', null],
  ['05000', 'paperNumber'],
  ['5001', 'paperNumber'],
  ['050014', 'paperNumber'],
  ['05-01', 'paperNumber'],
  ['0500a', 'paperNumber'],
  ['٠٥٠٠١', 'paperNumber'],
  ['40001', 'countyCode'],
  ['47001', 'countyCode'],
  ['00001', 'countyCode'],
  ['53001', 'countyCode'],
])('paper number %s: %s', (number, fault) => expect(paperNumberFault(number, [5, 9, 52])).toBe(fault))
