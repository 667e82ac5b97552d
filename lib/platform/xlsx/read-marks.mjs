// What the reader of rows does not tell: which sheets are hidden, which cells are merged, which formulas were never counted.
// A tag is sought up to the next "<" alone: a file of tags without an end would be read once for each of them otherwise.
import { Fault } from './read-fault.mjs'

/** Excel takes 31 signs; the rest is room for what stands for a sign in XML. */
const longestName = 200

const attribute = (tag, name) => new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

const plain = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&')

const contentOf = (parts, name) => parts.find((part) => part.name.toLowerCase() === name.toLowerCase())?.content
const textOf = (parts, name) => contentOf(parts, name)?.toString('utf8') ?? ''

/** The sheets in their order, with the part that holds each. */
export function sheetsOf(parts, most) {
  const targets = new Map(
    [...textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  const sheets = []
  for (const [tag] of textOf(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)) {
    if (sheets.length === most) break
    sheets.push({
      name: plain(attribute(tag, 'name').slice(0, longestName)),
      hidden: /hidden/i.test(attribute(tag, 'state')),
      content: contentOf(parts, targets.get(attribute(tag, 'id')) ?? ''),
    })
  }
  return sheets
}

const columnOf = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Cells merged over several rows: the column that holds their value, the first and the last row. In a column no two meet. */
export function mergesOf(text, { rows: most, columns }) {
  const merges = []
  for (const [, letters, from, to] of text.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)"/g)) {
    const merge = { column: columnOf(letters), from: Number(from), to: Number(to) }
    if (merge.from < merge.to && merge.column < columns) merges.push(merge)
    if (merges.length === most) break
  }
  merges.sort((one, other) => one.column - other.column || one.from - other.from)
  const meets = ({ column, from }, before) => before?.column === column && from <= before.to
  if (merges.some((merge, index) => meets(merge, merges[index - 1]))) throw new Fault('workbookMerges')
  return merges
}

/** Formulas without a result, by row and column. */
export function uncountedOf(text, { rows: most, columns }) {
  const cells = new Map()
  const formula =
    /<(?:\w+:)?c\s+r="([A-Z]{1,3})(\d+)"[^<>]*>\s*<(?:\w+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>\s*)?<\/(?:\w+:)?c>/g
  for (const [, letters, row] of text.matchAll(formula)) {
    const column = columnOf(letters)
    if (column >= columns) continue
    const ofRow = cells.get(Number(row)) ?? new Set()
    cells.set(Number(row), ofRow.add(column))
    if (cells.size === most) break
  }
  return cells
}
