// Reads an uploaded workbook beside the server, in a thread whose memory is limited. Nothing in it is believed: what its parts inflate
// to is measured while they inflate, and the reader is handed the measured parts alone.
import { parentPort, workerData } from 'node:worker_threads'
import { streamXlsxRows } from 'hucre/xlsx'
import { faultOfOldContainer, partsOf, stored } from './read-archive.mjs'
import { Fault } from './read-fault.mjs'
import { mergesOf, sheetsOf, uncountedOf } from './read-marks.mjs'
import { rowsOfText } from './read-text.mjs'

const { bytes, limits } = workerData

/** What a formula without a result shows; Excel's own faults begin with the same sign. */
const uncounted = '#FORMULA!'

let cells = 0
let signs = 0

/** A day, or a time where the cell holds nothing of a day. */
function cellOf(value) {
  if (typeof value === 'string') {
    if (value.length > limits.text) throw new Fault('workbookText')
    signs += value.length
    if (signs > limits.texts) throw new Fault('workbookTexts')
    return value
  }
  if (typeof value === 'boolean') return value ? 'Da' : 'Nu'
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return null
    const iso = value.toISOString()
    return value.getUTCFullYear() < 1901 ? { time: iso.slice(11, 16) } : { day: iso.slice(0, 10) }
  }
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** The rows that hold something, as many as may be. */
async function rowsOf(source) {
  const rows = []
  for await (const { index, values } of source) {
    const row = values.slice(0, limits.columns).map(cellOf)
    while (row.length > 0 && (row.at(-1) === null || row.at(-1) === '')) row.pop()
    if (row.length === 0) continue
    cells += row.length
    if (rows.length >= limits.rows || cells > limits.cells) throw new Fault('workbookRows')
    rows.push({ number: index + 1, cells: row })
  }
  return rows
}

function markUncounted(rows, places) {
  for (const { number, cells: row } of rows)
    for (const column of places.get(number) ?? []) {
      while (row.length <= column) row.push(null)
      row[column] ??= uncounted
    }
}

async function read() {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length > 8 && file.readUInt32BE(0) === 0xd0cf11e0) throw new Fault(faultOfOldContainer(file))
  if (file.length === 0) throw new Fault('notWorkbook')
  if (file.length < 22 || file.readUInt32BE(0) !== 0x504b0304)
    return [{ name: '', hidden: false, merges: [], rows: await rowsOf(rowsOfText(file, limits)) }]
  const parts = partsOf(file, limits.inflated)
  const book = stored(parts)
  const sheets = []
  for (const [sheet, { name, hidden, content }] of sheetsOf(parts, limits.sheets).entries()) {
    const rows = hidden || content === undefined ? [] : await rowsOf(streamXlsxRows(book, { sheet }))
    const text = rows.length === 0 ? '' : content.toString('utf8')
    markUncounted(rows, uncountedOf(text, limits))
    sheets.push({ name, hidden, merges: mergesOf(text, limits), rows })
  }
  return sheets
}

try {
  parentPort?.postMessage({ sheets: await read() })
} catch (error) {
  parentPort?.postMessage({ fault: error instanceof Fault ? error.key : 'notWorkbook' })
}
