import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Paper } from '@/lib/core/documents/paper'
import { renderDocx } from './render-docx'

/** The part of the archive that holds the text, found by its own directory. */
function documentXml(bytes: Uint8Array): string {
  const file = Buffer.from(bytes)
  for (let at = file.indexOf('PK\u0001\u0002'); at >= 0; at = file.indexOf('PK\u0001\u0002', at + 4)) {
    const nameLength = file.readUInt16LE(at + 28)
    if (file.toString('utf8', at + 46, at + 46 + nameLength) !== 'word/document.xml') continue
    const local = file.readUInt32LE(at + 42)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const data = file.subarray(start, start + file.readUInt32LE(at + 20))
    return (file.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8')
  }
  throw new Error('There is no text in the archive')
}

const paper: Paper = {
  title: 'RAPORT',
  language: 'ro',
  foot: { text: 'Raport', page: 'pagina', of: 'din' },
  parts: [
    { kind: 'letterhead', issuer: ['ROMÂNIA'], registration: 'Ediția 1' },
    { kind: 'title', text: 'RAPORT' },
    { kind: 'heading', text: 'Activități', note: '' },
    { kind: 'paragraph', text: 'Vizite în satele Râpa și Țigăneștii <de Criș> & altele.' },
    {
      kind: 'table',
      columns: [
        { head: 'Rândul', width: 'rest' },
        { head: 'În comună', width: 17, centred: true },
      ],
      rows: [[{ kind: 'words', code: 'A2', text: 'Cu fișă', sub: true }, '12 (3)']],
    },
    { kind: 'signatures', places: [{ role: 'Primar', note: 'semnătura' }] },
  ],
}

it('keeps the text, with its diacritics and signs, and the head of a table for each page', async () => {
  const xml = documentXml(await renderDocx(paper))
  for (const text of ['ROMÂNIA', 'Activități', 'Țigăneștii &lt;de Criș&gt; &amp; altele.', '12 (3)', 'Primar'])
    expect(xml).toContain(text)
  expect(xml).toContain('<w:tblHeader')
})
