import { expect, test } from 'vitest'
import { foldedMatch } from './folded-text'

test.each([
  ['Girișu Negru', 'girisu', true],
  ['Girişu Negru', 'girișu', true],
  ['Târgu Mureș', 'tirgu', true],
  ['Târgu Mureș', 'TÎRGU MURES', true],
  ['Pîrvu', 'pârvu', true],
  ['Râpa', 'rapa', true],
  ['Râpa', 'rîpa', true],
  ['Szabó Erzsébet', 'erz sza', true],
  ['Cluj', 'iasi', false],
  ['Cluj', '', true],
])('%s is found by %s: %s', (text, typed, found) => expect(foldedMatch(text, typed)).toBe(found))
