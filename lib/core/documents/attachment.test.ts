import { describe, expect, it } from 'vitest'
import { cleanFileName, mediaTypeOf, takesCopies } from './attachment'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the kind of a file', () => {
  it.each([
    [bytes('%PDF-1.7\n'), 'application/pdf'],
    [new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), 'image/jpeg'],
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'image/png'],
    [bytes('<html><script>'), null],
    [bytes('PK\u0003\u0004word/'), null],
    [bytes(' %PDF-1.'), null],
    [bytes('%PD'), null],
    [new Uint8Array(), null],
  ])('is told by its first bytes: %o', (start, expected) => expect(mediaTypeOf(start)).toBe(expected))
})

describe('the name of a file', () => {
  it.each([
    ['Fișă semnată.pdf', 'Fișă semnată.pdf'],
    ['scan.exe', 'scan.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\ana\\Plan 12.PDF', 'Plan 12.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'a Set-Cookie x=1.pdf'],
    ['facture\u202Efdp.pdf', 'facture fdp.pdf'],
    ['"; filename="x.pdf', 'filename= x.pdf'],
    ['...', 'document.pdf'],
    ['', 'document.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['x'.repeat(300), `${'x'.repeat(80)}.pdf`],
  ])('%j is kept as %j', (name, kept) => expect(cleanFileName(name, 'application/pdf')).toBe(kept))

  it('ends in what the file is', () => expect(cleanFileName('poza.png', 'image/jpeg')).toBe('poza.jpg'))
})

describe('a signed copy', () => {
  it.each([
    ['observation-sheet', 'draft', false],
    ['observation-sheet', 'signed', true],
    ['risk-sheet', 'draft', false],
    ['risk-sheet', 'finished', true],
    ['plan', 'draft', false],
    ['plan', 'submitted', true],
    ['plan', 'approved', true],
    ['visit', null, true],
    ['invitation', null, true],
  ] as const)('of a %s that is %s: %s', (subject, state, taken) => expect(takesCopies(subject, state)).toBe(taken))
})
