import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { PaperCell, PaperColumn, PaperPart } from '@/lib/core/documents/paper'

/** Millimetres between the margins of an A4, and of one in twentieths of a point. */
const printed = 174
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

function widthsOf(columns: readonly PaperColumn[]): number[] {
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0)
  const rest = columns.filter(({ width }) => width === 'rest').length
  return columns.map(({ width }) => twips(width === 'rest' ? (printed - fixed) / rest : width))
}

/** A table whose head repeats on each page. */
export function wordTable({ columns, rows }: Extract<PaperPart, { kind: 'table' }>): Table {
  const widths = widthsOf(columns)
  const cell = (content: Paragraph, place: number, shaded = false) =>
    new TableCell({
      children: [content],
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      ...(shaded && { shading: { fill: 'EEEEEE' } }),
    })
  return new Table({
    columnWidths: widths,
    width: { size: twips(printed), type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head, centred }, place) =>
          cell(paragraphOf([new TextRun({ text: head, bold: true, size: 17 })], centred), place, true),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((content, place) =>
              cell(paragraphOf(runsOf(content), columns[place]?.centred, isSub(content)), place),
            ),
          }),
      ),
    ],
  })
}

const paragraphOf = (children: TextRun[], centred = false, sub = false) =>
  new Paragraph({
    children,
    spacing: { after: 0 },
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    indent: { left: sub ? 240 : 0 },
  })

const isSub = (cell: PaperCell): boolean => typeof cell !== 'string' && cell.kind === 'words' && cell.sub === true

function runsOf(cell: PaperCell): TextRun[] {
  const size = 18
  if (typeof cell === 'string') return [new TextRun({ text: cell, size })]
  if (cell.kind === 'box') return [new TextRun({ text: cell.ticked ? '[x]' : '[ ]', size })]
  return [
    ...(cell.code === undefined ? [] : [new TextRun({ text: `${cell.code} `, bold: true, size })]),
    new TextRun({ text: cell.text, size }),
    ...(cell.value === undefined ? [] : [new TextRun({ text: ` ${cell.value}`, bold: true, size })]),
    ...(cell.small === undefined ? [] : [new TextRun({ text: ` (${cell.small})`, size: 16 })]),
  ]
}
