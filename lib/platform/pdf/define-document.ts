import type { Content, Margins } from 'pdfmake/interfaces'
import type { Paper, PaperFoot, PaperPart } from '@/lib/core/documents/paper'
import { drawPart, drawTable, millimetres } from './draw-part'

const side = millimetres(18)

/** Text that surely fits on a page with its heading. */
const shortText = 1500

/** A document for the worker, as plain data: it crosses from one thread to another. */
export type DefinedDocument = {
  readonly definition: Readonly<Record<string, unknown>>
  readonly foot: PaperFoot & { readonly margin: Margins }
}

/** A document in the words of pdfmake. */
export const defineDocument = ({ title, language, foot, parts }: Paper): DefinedDocument => ({
  definition: {
    pageSize: 'A4',
    pageMargins: [side, millimetres(15), side, millimetres(18)],
    info: { title, creator: 'Aproape', producer: 'Aproape' },
    language,
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15 },
    content: withHeadings(parts),
  },
  foot: { ...foot, margin: [side, millimetres(6), side, 0] },
})

/** No heading stands alone at the foot of a page; over a table that goes on, it is repeated. */
const withHeadings = (parts: readonly PaperPart[]): Content[] =>
  parts.flatMap((part, index): Content[] => {
    const before = parts[index - 1]
    const after = parts[index + 1]
    if (part.kind === 'heading' && after !== undefined && isKept(after)) return []
    if (before?.kind !== 'heading' || !isKept(part)) return [drawPart(part)]
    if (part.kind === 'table') return [drawTable(part, before)]
    return [{ unbreakable: true, stack: [drawPart(before), drawPart(part)] }]
  })

const isKept = (part: PaperPart): boolean =>
  part.kind === 'table' ||
  part.kind === 'fields' ||
  (part.kind === 'paragraph' && part.text.length < shortText) ||
  (part.kind === 'list' && part.items.length < 20)
