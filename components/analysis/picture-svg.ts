import { lookOf } from '@/components/charts/chart-data'
import type { NamedTable } from '@/lib/core/analysis/analysis-view'
import type { Compared } from '@/lib/core/analysis/comparison'
import { shownFigure, shownPublished } from './shown-cell'

type Words = { readonly source: string; readonly inPrint: (name: string) => string }
type Language = 'ro' | 'en'
type Bar = { readonly share: number | null; readonly text: string; readonly look: number }

const width = 960
const labelWidth = 280
const plotWidth = 560
const barHeight = 18
const margin = 24

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const textAt = (x: number, y: number, text: string, more = ''): string =>
  `<text x="${x}" y="${y}"${more}>${escaped(text)}</text>`

/** A picture as a file of its own: title, legend, the bars with their figures, and where the published ones come from. */
export function pictureSvg(table: NamedTable, words: Words, language: Language): string {
  const series = table.columns.flatMap((_, column) => {
    const name = table.columnNames[column]?.[language] ?? ''
    return [name, words.inPrint(name)]
  })
  const rows = table.rows.map(({ unit, cells }, place) => ({
    label: table.shortNames[place]?.[language] ?? '',
    bars: cells.flatMap((cell, column): Bar[] => [
      { share: computed(cell), text: shownFigure(cell.figure, unit, language), look: 2 * column },
      {
        share: typeof cell.published === 'number' ? cell.published : null,
        text: cell.published === null ? '' : shownPublished(cell.published, unit, language),
        look: 2 * column + 1,
      },
    ]),
  }))
  const most = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ share }) => share ?? 0)))
  const legendTop = margin + 40
  const top = legendTop + series.length * 22 + 12
  const rowHeight = series.length * (barHeight + 2) + 14
  const height = top + rows.length * rowHeight + 40
  const title = table.title[language]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" font-family="'Source Sans 3', 'Segoe UI', Arial, sans-serif" font-size="14" fill="#1b1e22">`,
    `<title id="title">${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    textAt(margin, margin + 12, title, ' font-size="20" font-weight="600"'),
    ...series.flatMap((name, place) => [
      `<rect x="${margin}" y="${legendTop + place * 22}" width="14" height="14" fill="${lookOf(place).colour}"/>`,
      textAt(margin + 22, legendTop + place * 22 + 12, name),
    ]),
    ...rows.flatMap(({ label, bars }, place) => {
      const y = top + place * rowHeight
      return [
        textAt(margin + labelWidth - 12, y + (rowHeight - 14) / 2 + 5, label, ' text-anchor="end"'),
        ...bars.flatMap(({ share, text, look }, bar) => {
          const length = share === null ? 0 : (plotWidth * share) / most
          const barY = y + bar * (barHeight + 2)
          return [
            `<rect x="${margin + labelWidth}" y="${barY}" width="${length.toFixed(1)}" height="${barHeight}" fill="${lookOf(look).colour}"/>`,
            textAt(margin + labelWidth + length + 6, barY + 14, text),
          ]
        }),
      ]
    }),
    `<line x1="${margin + labelWidth}" x2="${margin + labelWidth}" y1="${top - 4}" y2="${height - 44}" stroke="#51565d"/>`,
    textAt(margin, height - 14, words.source, ' font-size="12" fill="#51565d"'),
    '</svg>',
  ].join('\n')
}

const computed = ({ figure }: Compared): number | null => (figure !== null && 'value' in figure ? figure.value : null)
