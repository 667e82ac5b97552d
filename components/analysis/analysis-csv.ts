import type { AnalysisView, NamedTable } from '@/lib/core/analysis/analysis-view'
import type { Compared } from '@/lib/core/analysis/comparison'
import { withheldSign } from './shown-cell'

type Words = { readonly row: string; readonly code: string; readonly published: string; readonly difference: string }

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
        `${name}, ${words.published}`,
        `${name}, ${words.difference}`,
      ]),
    ],
    ...table.rows.map(({ key, cells }, place) => [
      key,
      table.rowNames[place]?.[language] ?? key,
      ...cells.flatMap((cell) => [
        figureOf(cell),
        publishedOf(cell),
        cell.difference === null ? '' : number(cell.difference.points),
      ]),
    ]),
  ]
  return `\uFEFF${lines.map((line) => line.map(quoted).join(separator)).join('\r\n')}\r\n`
}

/** The table or picture with this name. */
export const tableOf = ({ tables, pictures }: AnalysisView, id: string | null): NamedTable | undefined =>
  [...tables, ...pictures].find((table) => table.id === id)
