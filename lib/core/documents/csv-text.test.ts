import { expect, it } from 'vitest'
import { csvText } from './csv-text'

it('quotes what would break a line, and disarms formulas', () =>
  expect(
    csvText([
      ['Tinca', 7, 'a;b', '"x"'],
      ['=1+1', '-3', -3, ''],
    ]),
  ).toBe('\ufeffTinca;7;"a;b";"""x"""\r\n\'=1+1;\'-3;-3;\r\n'))
