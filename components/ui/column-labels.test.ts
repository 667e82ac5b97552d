import { expect, test } from 'vitest'
import { columnLabels } from './column-labels'

test('heads become strings that a style sheet can print, whatever stands in them', () =>
  expect(columnLabels(['Satul', 'Numit "Râpa" \\ alt nume', 'pe\ndouă rânduri'], 'Sortare')).toEqual({
    '--c1': '"Satul"',
    '--c2': '"Numit \\"Râpa\\" \\\\ alt nume"',
    '--c3': '"pe două rânduri"',
    '--sort': '"Sortare"',
  }))
