// A list saved as CSV: in any of the encodings that Romanian spreadsheets write, fields parted by semicolons, commas or tabs.
import { parse } from 'csv-parse/sync'
import { Fault } from './read-fault.mjs'

/** The upper half of code page 852, which DOS programs wrote; Node does not know it. */
const upper852 =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0'

/** The bytes of the Romanian letters with marks. */
const romanian1250 = new Set([0xe3, 0xe2, 0xee, 0xba, 0xfe, 0xc3, 0xc2, 0xce, 0xaa, 0xde])
const romanian852 = new Set([0xc7, 0x83, 0x8c, 0xad, 0xee, 0xc6, 0xb6, 0xd7, 0xb8, 0xdd])

function decoded(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    let windows = 0
    let dos = 0
    for (const byte of bytes) {
      if (byte < 0x80) continue
      windows += romanian1250.has(byte) ? 1 : -1
      dos += romanian852.has(byte) ? 1 : -1
    }
    if (windows >= dos) return new TextDecoder('windows-1250').decode(bytes)
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper852[byte - 0x80])).join('')
  }
}

function delimiterOf(text) {
  const [first = ''] = /^sep=(.)/i.exec(text)?.slice(1) ?? []
  if (first !== '') return first
  const start = text.slice(0, 5_000)
  const [best] = [';', '\t', ','].sort((one, other) => start.split(other).length - start.split(one).length)
  return best
}

/** A formula is made a text by an apostrophe when a list leaves; here it is taken off again. */
const withoutApostrophe = (field) => (/^'\s*[=+\-@\t\r]/.test(field) ? field.slice(1) : field)

/** The rows of a text, each with its number in the spreadsheet. */
export function rowsOfText(bytes, limits) {
  const text = decoded(bytes).replace(/^\uFEFF/, '')
  if (/^\s*<(\?xml|!doctype|html|table)/i.test(text)) throw new Fault('workbookHtml')
  const delimiter = delimiterOf(text)
  if (/[^\P{Cc}\t\r\n]/u.test(text) || !text.includes(delimiter) || /^\s*[{[]/.test(text))
    throw new Fault('notWorkbook')
  const records = parseAll(text.replace(/^sep=.\r?\n/i, ''), delimiter, limits)
  if (records.length > limits.rows) throw new Fault('workbookRows')
  return records.flatMap((record, index) =>
    record.every((field) => field.trim() === '')
      ? []
      : [{ index, values: record.map((field) => (field === '' ? null : withoutApostrophe(field))) }],
  )
}

function parseAll(text, delimiter, { rows, columns, text: longest }) {
  try {
    return parse(text, {
      ...{ delimiter, to: rows + 1, max_record_size: columns * longest },
      ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: false },
    })
  } catch {
    throw new Fault('notWorkbook')
  }
}
