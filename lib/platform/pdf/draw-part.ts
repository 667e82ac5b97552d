import type { Column, Content, Margins, TableCell } from 'pdfmake/interfaces'
import type {
  PaperCell,
  PaperColumn,
  PaperField,
  PaperItem,
  PaperPart,
  PaperSignature,
} from '@/lib/core/documents/paper'
import { linesOf, linesOfCell } from './line-count'

/** Millimetres in the points of a PDF. */
export const millimetres = (length: number): number => (length * 72) / 25.4

/** Between the margins; whatever is written there breaks into lines, a long word too, because no width grows with it. */
const printed = millimetres(174)
const gap = 14

/** Lines of a row that stays on one page, with the heads over it; a taller one goes on over pages. */
const shortRow = 30

const soft = '#444444'
const head = '#eeeeee'

/** One part of a document in the words of pdfmake. */
export function drawPart(part: PaperPart): Content {
  switch (part.kind) {
    case 'letterhead':
      return drawLetterhead(part.issuer, part.registration)
    case 'title':
      return {
        unbreakable: true,
        margin: [0, 10, 0, 8],
        stack: [
          { text: part.text, fontSize: 13, bold: true, alignment: 'center' },
          ...(part.subtitle === undefined ? [] : [{ text: part.subtitle, alignment: 'center' as const }]),
        ],
      }
    case 'heading':
      return {
        margin: [0, 10, 0, 3],
        stack: [
          { text: part.text, fontSize: 11, bold: true },
          ...(part.note === undefined ? [] : [{ text: part.note, fontSize: 8, color: soft }]),
        ],
      }
    case 'paragraph':
      return { text: part.text, bold: part.strong ?? false, margin: [0, part.strong ? 8 : 2, 0, 4] }
    case 'fields':
      return {
        columns: part.columns.map((fields) => drawFields(fields, part.columns.length)),
        columnGap: gap,
        margin: [0, 2, 0, 4],
      }
    case 'list':
      return { stack: part.items.map(drawItem), margin: [0, 0, 0, 4] }
    case 'table':
      return drawTable(part)
    case 'signatures':
      return drawSignatures(part.places)
    case 'new-page':
      return { text: '', pageBreak: 'after' }
  }
}

const drawLetterhead = (issuer: readonly string[], registration: string): Content => ({
  columns: [
    { width: '*', stack: issuer.map((text, index) => ({ text, bold: index === 0 })) },
    { width: 'auto', text: registration },
  ],
  columnGap: 12,
})

/** Labels and values, a line under each to write on. */
const drawFields = (fields: readonly PaperField[], beside: number): Column => ({
  width: (printed - (beside - 1) * gap) / beside,
  table: {
    widths: [(printed - (beside - 1) * gap) / beside],
    dontBreakRows: fields.every(({ label, value }) => linesOf(`${label}: ${value}`, 170 / beside) <= shortRow),
    body: fields.map(({ label, value, tall }): TableCell[] => [
      {
        text: [
          { text: `${label}: `, color: soft },
          { text: value, bold: true },
        ],
        margin: [0, 1, 0, tall ? millimetres(7) : value === '' ? 4 : 0],
      },
    ]),
  },
  layout: 'lines',
})

const drawItem = ({ mark, text, sub }: PaperItem): Content => ({
  columns: [
    { width: 30, text: mark, bold: true },
    { width: '*', text },
  ],
  margin: [sub ? 14 : 0, 1, 0, 1],
})

/** Beside the words of a cell: its paddings and a line. */
const around = 6.5

function widthsOf(columns: readonly PaperColumn[]): number[] {
  const fixed = columns.map(({ width }) => (width === 'rest' ? 0 : millimetres(width)))
  const taken = fixed.reduce((sum, width) => sum + width, (columns.length + 0.1) * around)
  const rest = columns.filter(({ width }) => width === 'rest').length
  return fixed.map((width) => (width === 0 ? (printed - taken) / rest : width))
}

type Heading = Extract<PaperPart, { kind: 'heading' }>

const inMillimetres = (points: number): number => (points * 25.4) / 72

/** A table; with a heading, that is its first head row, and repeats with it on each page. */
export function drawTable({ columns, rows }: Extract<PaperPart, { kind: 'table' }>, heading?: Heading): Content {
  const noBorder: [boolean, boolean, boolean, boolean] = [false, false, false, false]
  const title: TableCell[] =
    heading === undefined
      ? []
      : [
          { stack: [drawPart(heading)], colSpan: columns.length, border: noBorder, margin: [-3, 0, 0, 0] },
          ...columns.slice(1).map((): TableCell => ({ text: '', border: noBorder })),
        ]
  const widths = widthsOf(columns)
  const fits = (cells: readonly PaperCell[]) =>
    cells.every((cell, index) => linesOfCell(cell, inMillimetres(widths[index] ?? 0)) <= shortRow)
  const [first] = rows
  return {
    table: {
      headerRows: title.length === 0 ? 1 : 2,
      keepWithHeaderRows: first === undefined || fits(first) ? 1 : 0,
      dontBreakRows: rows.every(fits),
      widths,
      body: [
        ...(title.length === 0 ? [] : [title]),
        columns.map(({ head: text, centred }): TableCell => ({
          text,
          bold: true,
          fontSize: 8.5,
          fillColor: head,
          alignment: centred ? 'center' : 'left',
        })),
        ...rows.map((cells) => cells.map((cell, index) => drawCell(cell, columns[index]?.centred ?? false))),
      ],
    },
    fontSize: 9,
    layout: heading === undefined ? 'ledger' : 'headed',
    margin: [0, 2, 0, 8],
  }
}

function drawCell(cell: PaperCell, centred: boolean): TableCell {
  if (typeof cell === 'string') return { text: cell, alignment: centred ? 'center' : 'left' }
  if (cell.kind === 'box') return drawBox(cell.ticked)
  const { code, text, small, value, sub } = cell
  const words: Content = {
    text: [
      ...(code === undefined ? [] : [{ text: `${code} `, bold: true }]),
      text,
      ...(value === undefined ? [] : [{ text: ` ${value}`, bold: true }]),
    ],
  }
  return {
    margin: [sub ? 12 : 0, 0, 0, 0],
    stack: small === undefined ? [words] : [words, { text: small, fontSize: 8, color: soft }],
  }
}

const boxSize = 8

/** A box to tick: drawn, for no font that we ship has one. */
const drawBox = (ticked: boolean): TableCell => ({
  alignment: 'center',
  margin: [0, 1, 0, 0],
  canvas: [
    { type: 'rect', x: 0, y: 0, w: boxSize, h: boxSize, lineWidth: 0.7 },
    ...(ticked
      ? [
          { type: 'line' as const, x1: 1.5, y1: 1.5, x2: boxSize - 1.5, y2: boxSize - 1.5, lineWidth: 1.2 },
          { type: 'line' as const, x1: boxSize - 1.5, y1: 1.5, x2: 1.5, y2: boxSize - 1.5, lineWidth: 1.2 },
        ]
      : []),
  ],
})

const above: Margins = [0, 14, 0, 0]
const below: Margins = [0, 0, 0, 12]

/** Places to sign, two beside each other, never torn between pages. */
const drawSignatures = (places: readonly PaperSignature[]): Content => ({
  unbreakable: true,
  margin: [0, 14, 0, 0],
  stack: Array.from({ length: Math.ceil(places.length / 2) }, (_, row) => ({
    columns: places.slice(row * 2, row * 2 + 2).map(({ role, name, note }) => ({
      width: places.length === 1 ? printed : (printed - gap) / 2,
      stack: [
        { text: role, alignment: 'center' as const },
        { text: name ?? ' ', bold: true, alignment: 'center' as const },
        {
          text: '…………………………………………',
          alignment: 'center' as const,
          margin: above,
        },
        { text: note, fontSize: 8, color: soft, alignment: 'center' as const },
      ],
    })),
    columnGap: gap,
    margin: below,
  })),
})
