import { describe, expect, it } from 'vitest'
import type { Paper, PaperPart } from '@/lib/core/documents/paper'
import { renderPaper } from './render-paper'
import { textOfPdf } from './text-of-pdf.fixture'

const paper = (...parts: PaperPart[]): Paper => ({
  title: 'Probă',
  language: 'ro',
  foot: { text: 'Probă', page: 'pagina', of: 'din' },
  parts,
})

const drawn = async (...parts: PaperPart[]): Promise<string> => textOfPdf(await renderPaper(paper(...parts)))
const lines = Array.from({ length: 200 }, (_, index) => `rândul${index + 1}.`)
const text = lines.join('\n')
const heading: PaperPart = { kind: 'heading', text: 'Motivul' }
const columns = [
  { head: 'Nr.', width: 12 },
  { head: 'Obiectivul', width: 'rest' },
] as const
const signatures: PaperPart = { kind: 'signatures', places: [{ role: 'Primar', note: 'semnătura' }] }

describe('a document', () => {
  it.each<[string, PaperPart[]]>([
    ['a paragraph under a heading and before a signature', [heading, { kind: 'paragraph', text }, signatures]],
    ['a field', [heading, { kind: 'fields', columns: [[{ label: 'Obiectiv general', value: text }]] }]],
    [
      'a field beside another',
      [{ kind: 'fields', columns: [[{ label: 'a', value: text }], [{ label: 'b', value: 'scurt' }]] }],
    ],
    ['many short fields', [heading, { kind: 'fields', columns: [lines.map((value) => ({ label: 'c', value }))] }]],
    ['a list', [heading, { kind: 'list', items: lines.map((line) => ({ mark: '1a', text: line, sub: false })) }]],
    ['an item of a list', [heading, { kind: 'list', items: [{ mark: '1a', text, sub: false }] }, signatures]],
    ['the first row of a table', [heading, { kind: 'table', columns, rows: [['1', text]] }]],
    [
      'a later row of a table',
      [
        {
          kind: 'table',
          columns,
          rows: [
            ['1', 'scurt'],
            ['2', { kind: 'words', text: 'Scopul', small: text }],
          ],
        },
        signatures,
      ],
    ],
  ])('keeps each line of %s, over as many pages as it takes', async (_where, parts) => {
    const found = await drawn(...parts)
    expect(lines.filter((line) => !found.includes(line))).toEqual([])
  })

  it('shows that a sign stood there which its font lacks', async () => {
    const found = await drawn({ kind: 'paragraph', text: 'Mama😀vine、cu șțăîâ «și» عر' })
    expect(found.replace(/\n/g, ' ')).toContain('Mama\uFFFDvine\uFFFDcu')
    expect(found).toContain('șțăîâ')
    expect(found.match(/\uFFFD/g)).toHaveLength(4)
  })
})
