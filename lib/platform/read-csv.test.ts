import { expect, test } from 'vitest'
import { readCsv } from './read-csv'

test.each([
  ['\uFEFFNume;Prenume\r\nPopescu;"Ana; Maria"\r\n', [['Popescu', 'Ana; Maria']]],
  ['Nume,Prenume\nPopescu,Ana\n\n', [['Popescu', 'Ana']]],
  ['antet\nPopescu;Ana', [['Popescu', 'Ana']]],
  ['Nume;Prenume', []],
  ['', []],
  ['Nume;Prenume\n"Popescu;Ana', null],
])('%j', (text, rows) => expect(readCsv(text)).toEqual(rows))
