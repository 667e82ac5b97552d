import type { PaperCell, PaperPart } from '@/lib/core/documents/paper'

/** Millimetres that a sign takes at most on an average: what is counted with it never turns out longer. */
const widestSign = 2.2

/** The lines that a text takes on so many millimetres; an empty one takes one. */
export const linesOf = (text: string, width: number): number => {
  const signs = Math.max(1, Math.floor(width / widestSign))
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0)
}

/** The lines of a cell of a table. */
export function linesOfCell(cell: PaperCell, width: number): number {
  if (typeof cell === 'string') return linesOf(cell, width)
  if (cell.kind === 'box') return 1
  const { code = '', text, value = '', small } = cell
  return linesOf(`${code} ${text} ${value}`, width) + (small === undefined ? 0 : linesOf(small, width))
}

const pageWidth = 174
const roomToSign = 2

/** The lines of a part that may have to stay together with another; a table goes on over pages by itself. */
export function linesOfPart(part: PaperPart): number {
  switch (part.kind) {
    case 'paragraph':
      return linesOf(part.text, pageWidth)
    case 'list':
      return part.items.reduce((sum, { text }) => sum + linesOf(text, pageWidth - 16), 0)
    case 'fields': {
      const heights = part.columns.map((fields) =>
        fields.reduce(
          (sum, { label, value, tall }) =>
            sum + linesOf(`${label}: ${value}`, pageWidth / part.columns.length - 3) + (tall ? roomToSign : 0),
          0,
        ),
      )
      return Math.max(0, ...heights)
    }
    case 'heading':
      return linesOf(part.text, pageWidth) + (part.note === undefined ? 1 : 1 + linesOf(part.note, pageWidth))
    default:
      return 0
  }
}
