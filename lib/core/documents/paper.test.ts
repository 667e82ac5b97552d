import { describe, expect, it } from 'vitest'
import { paperFileName } from './paper'

describe('the name of a document', () => {
  it.each([
    [['Fișă de observație', '05-014/2026'], 'fisa-de-observatie-05-014-2026.pdf'],
    [['ÎNȘTIINȚARE', '2026-05-07'], 'instiintare-2026-05-07.pdf'],
    [['Fișă', ''], 'fisa.pdf'],
    [['a"b\r\nc'], 'a-b-c.pdf'],
  ])('of %o is %s', (words, name) => expect(paperFileName(...words)).toBe(name))
})
