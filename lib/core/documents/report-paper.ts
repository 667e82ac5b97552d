import { columnPages } from '@/lib/core/report/pages'
import type { Paper, PaperFoot, PaperPart, PaperSignature } from './paper'

/** A table of the report in words: the first column names the rows, the commune comes second, its villages follow. */
export type ReportTableOnPaper = {
  readonly heading: string
  readonly note?: string
  readonly rowHead: string
  readonly columns: readonly string[]
  readonly rows: readonly {
    readonly code?: string
    readonly text: string
    readonly sub: boolean
    readonly figures: readonly string[]
  }[]
}

/** The report on at-risk children in words (template A2.4 with its narrative parts). */
export type ReportOnPaper = {
  readonly language: Paper['language']
  readonly issuer: readonly string[]
  readonly foot: PaperFoot
  readonly registration: string
  readonly title: string
  readonly subtitle: string
  /** Why this edition corrects the one before; null: it is the first. */
  readonly correction: string | null
  readonly narrative: readonly { readonly heading: string; readonly text: string }[]
  /** Children who are separated already: kind of measure, and how many. */
  readonly separated: ReportTableOnPaper | null
  readonly tables: readonly ReportTableOnPaper[]
  /** "Columns 2-6 of 9", where a table goes on. */
  readonly part: (from: number, to: number, total: number) => string
  readonly fingerprint: string | null
  readonly signatures: readonly PaperSignature[]
}

/** Beside the names of the rows there is room for the commune and five villages. */
const villagesAcross = 5
const figureWidth = 17

/** The report: what is told in words, the children separated already, both tables, who signs. */
export const reportPaper = (report: ReportOnPaper): Paper => ({
  title: report.title,
  language: report.language,
  foot: report.foot,
  parts: [
    { kind: 'letterhead', issuer: report.issuer, registration: report.registration },
    { kind: 'title', text: report.title, subtitle: report.subtitle },
    ...(report.correction === null ? [] : [{ kind: 'paragraph' as const, text: report.correction }]),
    ...report.narrative.flatMap(({ heading, text }): PaperPart[] => [
      { kind: 'heading', text: heading },
      ...text.split(/\n+/).map((paragraph): PaperPart => ({ kind: 'paragraph', text: paragraph })),
    ]),
    ...(report.separated === null ? [] : tableParts(report.separated, report.part)),
    // Table A would begin at the foot of the text, with a row or two: it stands whole on the next page.
    { kind: 'new-page' },
    ...report.tables.flatMap((table) => tableParts(table, report.part)),
    ...(report.fingerprint === null ? [] : [{ kind: 'paragraph' as const, text: report.fingerprint }]),
    { kind: 'signatures', places: report.signatures },
  ],
})

function tableParts({ heading, note, rowHead, columns, rows }: ReportTableOnPaper, part: ReportOnPaper['part']) {
  return columnPages(columns.length, villagesAcross).flatMap((places): PaperPart[] => [
    {
      kind: 'heading',
      text: heading,
      ...noteOf(
        note,
        places.length < columns.length ? part(places[1] ?? 1, places.at(-1) ?? 1, columns.length - 1) : undefined,
      ),
    },
    {
      kind: 'table',
      columns: [
        { head: rowHead, width: 'rest' },
        ...places.map((place) => ({ head: columns[place] ?? '', width: figureWidth, centred: true })),
      ],
      rows: rows.map(({ code, text, sub, figures }) => [
        { kind: 'words', code, text, sub },
        ...places.map((place) => figures[place] ?? ''),
      ]),
    },
  ])
}

/** What stands small under a heading; nothing at all where there is nothing to say. */
function noteOf(...notes: readonly (string | undefined)[]): { readonly note?: string } {
  const said = notes.filter((note) => note !== undefined)
  return said.length === 0 ? {} : { note: said.join(' ') }
}
