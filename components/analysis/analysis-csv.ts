import type { AnalysisView, NamedTable } from '@/lib/core/analysis/analysis-view'
import type { Compared } from '@/lib/core/analysis/comparison'
import { withheldSign } from './shown-cell'

type Words = {
  readonly row: string
  readonly code: string
  readonly base: string
  readonly published: string
  readonly difference: string
  /** Lines below the table: how old it is, what its signs mean. */
  readonly notes: readonly (readonly [string, string])[]
}

/** A table as a spreadsheet reads it: in Romanian with semicolons and decimal commas, in English with commas and points. */
export function analysisCsv(table: NamedTable, words: Words, language: 'ro' | 'en'): string {
  const separator = language === 'ro' ? ';' : ','
  const number = (value: number) => {
    const text = String(Number(value.toFixed(4)))
    return language === 'ro' ? text.replace('.', ',') : text
  }
  const quoted = (text: string) => (/[";,\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const figureOf = ({ figure }: Compared) => {
    if (figure === null) return ''
    if ('value' in figure) return number(figure.value)
    return figure.atLeast === 0 ? withheldSign : `>=${number(figure.atLeast)}`
  }
  const publishedOf = ({ published }: Compared) =>
    published === null ? '' : published === 'few' ? withheldSign : published === '<1' ? published : number(published)
  const lines = [
    [
      words.code,
      words.row,
      ...table.columnNames.flatMap(({ [language]: name }) => [
        name,
        `${name}, ${words.base}`,
        `${name}, ${words.published}`,
        `${name}, ${words.difference}`,
      ]),
    ],
    ...table.rows.map(({ key, cells }, place) => [
      key,
      table.rowNames[place]?.[language] ?? key,
      ...cells.flatMap((cell) => [
        figureOf(cell),
        cell.base === null || cell.figure === null ? '' : String(cell.base),
        publishedOf(cell),
        cell.difference === null ? '' : number(cell.difference.points),
      ]),
    ]),
    ...words.notes,
  ]
  return `\uFEFF${lines.map((line) => line.map(quoted).join(separator)).join('\r\n')}\r\n`
}

/** The table or picture with this name. */
export const tableOf = ({ tables, pictures }: AnalysisView, id: string | null): NamedTable | undefined =>
  [...tables, ...pictures].find((table) => table.id === id)

/** The number and kind of a table, for the name of its file: "table13" -> table 13. */
export function fileKey(id: string): { readonly kind: 'table' | 'figure'; readonly n: string } {
  return { kind: id.startsWith('figure') ? 'figure' : 'table', n: id.replace(/\D/g, '') }
}
