import { describe, expect, it } from 'vitest'
import type { PaperPart } from '@/lib/core/documents/paper'
import { defineDocument } from './define-document'

const heading = (text: string, joined = false): PaperPart => ({ kind: 'heading', text, joined })
const signatures: PaperPart = { kind: 'signatures', places: [{ role: 'Întocmit', note: 'semnătura' }] }
const conclusion: PaperPart[] = [
  heading('Concluzii', true),
  { kind: 'fields', columns: [[{ label: 'Revizuire', value: 'nu' }]] },
  signatures,
]

/** The texts that stay on one page, block by block. */
const blocks = (...parts: PaperPart[]): string[] => {
  const { content } = defineDocument({
    title: 'Probă',
    language: 'ro',
    foot: { text: 'Probă', page: 'pagina', of: 'din' },
    parts,
  }).definition
  return Array.isArray(content) ? content.map((block) => JSON.stringify(block)) : []
}

describe('a section that stays with the one before', () => {
  it('is on its page with the places to sign', () => {
    const drawn = blocks(heading('Constatări'), { kind: 'paragraph', text: 'Bine' }, ...conclusion)
    expect(drawn).toHaveLength(1)
    expect(drawn[0]).toMatch(/^\{"unbreakable":true.*Constatări.*Concluzii.*Întocmit/)
  })

  it('keeps to itself where the two do not fit', () => {
    const long: PaperPart = { kind: 'paragraph', text: 'rând\n'.repeat(28) }
    const drawn = blocks(heading('Constatări'), long, ...conclusion)
    expect(drawn).toHaveLength(2)
    expect(drawn[1]).toMatch(/^\{"unbreakable":true.*Concluzii.*Întocmit/)
  })

  it('leaves a table before it, which goes on over pages, as it is', () => {
    const table: PaperPart = { kind: 'table', columns: [{ head: 'Măsura', width: 'rest' }], rows: [['Masă caldă']] }
    expect(blocks(heading('Măsuri'), table, ...conclusion)).toHaveLength(2)
  })
})
