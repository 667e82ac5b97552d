import type { Content, Margins } from 'pdfmake/interfaces'
import type { Paper, PaperFoot, PaperPart } from '@/lib/core/documents/paper'
import { drawPart, drawTable, millimetres } from './draw-part'
import { linesOfPart } from './line-count'

const side = millimetres(18)

/** Lines that surely fit on a page with a heading and places to sign: of what must stay together and is taller, nothing is drawn. */
const shortPart = 30

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
    content: drawParts(parts),
  },
  foot: { ...foot, margin: [side, millimetres(6), side, 0] },
})

/** What stays on one page: a heading with what follows it, and places to sign with what is signed. */
function drawParts(parts: readonly PaperPart[]): Content[] {
  const groups: PaperPart[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group !== undefined && before !== undefined && belongs(part, before)) group.push(part)
    else groups.push([part])
  }
  return joined(groups).flatMap(drawGroup)
}

/** A section that stays with the one before it does so while both surely fit on a page: it is not signed on a page of its own. */
function joined(groups: readonly PaperPart[][]): PaperPart[][] {
  const together: PaperPart[][] = []
  for (const group of groups) {
    const before = together.at(-1)
    const [first] = group
    if (before !== undefined && first?.kind === 'heading' && first.joined && fitTogether([...before, ...group]))
      before.push(...group)
    else together.push([...group])
  }
  return together
}

const fitTogether = (parts: readonly PaperPart[]): boolean =>
  parts.every((part) => part.kind === 'heading' || part.kind === 'signatures' || isShort(part)) &&
  parts.reduce((sum, part) => sum + linesOfPart(part), 0) <= shortPart

const belongs = (part: PaperPart, before: PaperPart): boolean =>
  (before.kind === 'heading' && (part.kind === 'table' || isShort(part))) ||
  (part.kind === 'signatures' && isShort(before))

const isShort = (part: PaperPart): boolean =>
  (part.kind === 'fields' || part.kind === 'paragraph' || part.kind === 'list') && linesOfPart(part) <= shortPart

/** Over a table that goes on over pages, its heading is repeated. */
function drawGroup(group: readonly PaperPart[]): Content[] {
  const [first, second] = group
  if (first?.kind === 'heading' && second?.kind === 'table') return [drawTable(second, first)]
  const drawn = group.map(drawPart)
  return drawn.length > 1 ? [{ unbreakable: true, stack: drawn }] : drawn
}
