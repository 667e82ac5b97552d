import { expect, test } from 'vitest'
import { placeName } from './place-name'

test.each([
  ['MUNICIPIUL ALBA IULIA', 'Alba Iulia'],
  ['MUNICIPIUL  MARGHITA', 'Marghita'],
  ['ORAȘ BAIA DE ARIEȘ', 'Baia de Arieș'],
  ['ORAȘU NOU', 'Orașu Nou'],
  ['CETATEA DE BALTĂ', 'Cetatea de Baltă'],
  ['BISTRIȚA-NĂSĂUD', 'Bistrița-Năsăud'],
  ['C.A. ROSETTI', 'C.A. Rosetti'],
  ['C.A.ROSETTI', 'C.A. Rosetti'],
  ['ALEXANDRU I.CUZA', 'Alexandru I. Cuza'],
  ['BUCUREȘTI SECTORUL 1', 'București Sectorul 1'],
  ['ÎNTORSURA BUZĂULUI', 'Întorsura Buzăului'],
])('%s is written %s', (official, written) => {
  expect(placeName(official)).toBe(written)
})
