import { expect, it } from 'vitest'
import { cleanLine, cleanText } from './clean-text'

it.each([
  ['NUL and other controls', 'a\u0000b\u0007c\u007f', 'abc'],
  ['half a letter', 'a\ud800b\udc00', 'ab'],
  ['a sign without width', 'a\u200bb\u2060c\ufeff', 'abc'],
  ['marks and overrides of direction', '\u200ea\u200f\u202ab\u202e\u202cc\u2066d\u2069', 'abcd'],
  ['what is no letter and XML refuses', 'a\ufffeb\uffffc', 'abc'],
  ['the cedilla', 'Ioşţ', 'Ioșț'],
])('text is kept without %s', (_name, typed, kept) => expect(cleanText(typed)).toBe(kept))

it('a line has single spaces', () => expect(cleanLine(' a \n\t b ')).toBe('a b'))
