// What the reader of rows does not tell: which sheets are hidden, which cells are merged, which formulas were never counted.

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
export function sheetsOf(parts) {
  const targets = new Map(
    [...textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  )
  return [...textOf(parts, 'xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ({
    name: plain(attribute(tag, 'name')),
    hidden: /hidden/i.test(attribute(tag, 'state')),
    content: contentOf(parts, targets.get(attribute(tag, 'id')) ?? ''),
  }))
}

const columnOf = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** Cells merged over several rows: the column that holds their value, the first and the last row. */
export function mergesOf(text, most) {
  const merges = []
  for (const [, letters, from, to] of text.matchAll(/<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)"/g)) {
    if (from !== to) merges.push({ column: columnOf(letters), from: Number(from), to: Number(to) })
    if (merges.length === most) break
  }
  return merges
}

/** Formulas without a result, by row and column. */
export function uncountedOf(text, most) {
  const cells = new Map()
  const formula =
    /<(?:\w+:)?c\s+r="([A-Z]{1,3})(\d+)"[^>]*>\s*<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>\s*)?<\/(?:\w+:)?c>/g
  for (const [, letters, row] of text.matchAll(formula)) {
    const ofRow = cells.get(Number(row)) ?? []
    cells.set(Number(row), [...ofRow, columnOf(letters)])
    if (cells.size === most) break
  }
  return cells
}
