import { describe, expect, it } from 'vitest'
import { reportPaper, type ReportOnPaper } from './report-paper'

const report = (villages: number): ReportOnPaper => ({
  language: 'ro',
  issuer: ['ROMÂNIA'],
  foot: { text: '', page: 'pagina', of: 'din' },
  registration: 'Varianta 1',
  title: 'RAPORT',
  subtitle: '',
  correction: null,
  narrative: [{ heading: 'Activități', text: 'Întâi.\n\nApoi.' }],
  separated: null,
  tables: [
    {
      heading: 'A',
      rowHead: 'Rândul',
      columns: ['În comună', ...Array.from({ length: villages }, (_, index) => `Satul ${index + 1}`)],
      rows: [
        { code: 'A2', text: 'Cu fișă', sub: false, figures: Array.from({ length: villages + 1 }, (_, i) => `${i}`) },
      ],
    },
  ],
  part: (from, to, total) => `${from}-${to}/${total}`,
  fingerprint: null,
  signatures: [],
})
const tables = (villages: number) =>
  reportPaper(report(villages)).parts.flatMap((part) => (part.kind === 'table' ? [part] : []))

describe('the report on paper', () => {
  it('tells each paragraph of a part by itself', () =>
    expect(reportPaper(report(1)).parts.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2))
  it('says before all else why it corrects the one before', () =>
    expect(reportPaper({ ...report(1), correction: 'Un sat a lipsit' }).parts[2]).toEqual({
      kind: 'paragraph',
      text: 'Un sat a lipsit',
    }))
  it('says under a heading which columns follow, and nothing where they are all there', () => {
    const heading = (villages: number) =>
      reportPaper(report(villages)).parts.filter((part) => part.kind === 'heading')[1]
    expect(heading(7)).toEqual({ kind: 'heading', text: 'A', note: '1-5/7' })
    expect(heading(5)).toEqual({ kind: 'heading', text: 'A' })
  })
  it('begins its tables on a page of their own, so that none stands with one row under the text', () => {
    const kinds = reportPaper(report(1)).parts.map(({ kind }) => kind)
    expect(kinds.slice(kinds.indexOf('new-page'), kinds.indexOf('table') + 1)).toEqual(['new-page', 'heading', 'table'])
  })
  it('has one table for a commune with few villages', () => expect(tables(5)).toHaveLength(1))
  it('goes on with further tables, each beginning with the commune', () => {
    const [first, second] = tables(7)
    expect(first?.columns.map(({ head }) => head)).toHaveLength(7)
    expect(second?.columns.map(({ head }) => head)).toEqual(['Rândul', 'În comună', 'Satul 6', 'Satul 7'])
    expect(second?.rows[0]?.slice(1)).toEqual(['0', '6', '7'])
  })
})
