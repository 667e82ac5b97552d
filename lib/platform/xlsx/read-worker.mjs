// Reads an uploaded workbook beside the server, in a thread whose memory is limited. Nothing in it is believed: what its parts inflate
// to is measured while they inflate, and the reader is handed the measured parts alone.
import { parentPort, workerData } from 'node:worker_threads'
import { crc32, inflateRawSync } from 'node:zlib'
import { streamXlsxRows } from 'hucre/xlsx'

class Fault extends Error {
  constructor(key) {
    super(key)
    this.key = key
  }
}

const { bytes, limits } = workerData

/** The only parts that cells are read from; pictures, macros and the like are never looked at. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/i

function partsOf(archive) {
  let end = archive.length - 22
  const earliest = Math.max(0, end - 0xffff)
  while (end >= earliest && archive.readUInt32LE(end) !== 0x06054b50) end -= 1
  if (end < earliest) throw new Fault('notWorkbook')
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  let left = limits.inflated
  const parts = []
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Fault('notWorkbook')
    const method = archive.readUInt16LE(at + 10)
    const packed = archive.readUInt32LE(at + 20)
    const stated = archive.readUInt32LE(at + 24)
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const local = archive.readUInt32LE(at + 42)
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    if (!wanted.test(name)) continue
    if (stated > left) throw new Fault('workbookInflates')
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = inflated(method, archive.subarray(start, start + packed), left)
    left -= content.length
    if (/<!DOCTYPE/i.test(content.toString('latin1', 0, 1024))) throw new Fault('notWorkbook')
    parts.push({ name, content })
  }
  if (!parts.some(({ name }) => /^xl\/workbook\.xml$/i.test(name))) throw new Fault('notWorkbook')
  return parts
}

function inflated(method, packed, most) {
  if (method === 0) {
    if (packed.length > most) throw new Fault('workbookInflates')
    return packed
  }
  if (method !== 8) throw new Fault('notWorkbook')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    throw new Fault(error?.code === 'ERR_BUFFER_TOO_LARGE' ? 'workbookInflates' : 'notWorkbook')
  }
}

/** The measured parts as an archive again, nothing of it packed. */
function stored(parts) {
  const pieces = []
  const directory = []
  let offset = 0
  for (const { name, content } of parts) {
    const named = Buffer.from(name, 'utf8')
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x0800, 2)
    facts.writeUInt16LE(0x21, 8)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(content.length, 14)
    facts.writeUInt32LE(content.length, 18)
    facts.writeUInt16LE(named.length, 22)
    pieces.push(Buffer.from('PK\x03\x04', 'latin1'), facts, named, content)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, rest, named)
    offset += 30 + named.length + content.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...pieces, listing, end])
}

/** A day, or a time where the cell holds nothing of a day. */
function cellOf(value) {
  if (typeof value === 'string') {
    if (value.length > limits.text) throw new Fault('workbookText')
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

async function read() {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (archive.length > 8 && archive.readUInt32BE(0) === 0xd0cf11e0) throw new Fault('workbookOldOrLocked')
  if (archive.length < 22 || archive.readUInt32BE(0) !== 0x504b0304) throw new Fault('notWorkbook')
  const parts = partsOf(archive)
  const book = stored(parts)
  const sheetCount = Math.min(limits.sheets, parts.filter(({ name }) => /^xl\/worksheets\//i.test(name)).length)
  const sheets = []
  let cells = 0
  for (let sheet = 0; sheet < sheetCount; sheet += 1) {
    const rows = []
    for await (const { index, values } of streamXlsxRows(book, { sheet })) {
      const row = values.slice(0, limits.columns).map(cellOf)
      while (row.length > 0 && (row.at(-1) === null || row.at(-1) === '')) row.pop()
      if (row.length === 0) continue
      cells += row.length
      if (rows.length >= limits.rows) throw new Fault('workbookRows')
      if (cells > limits.cells) throw new Fault('workbookRows')
      rows.push({ number: index + 1, cells: row })
    }
    sheets.push(rows)
  }
  return sheets
}

try {
  parentPort?.postMessage({ sheets: await read() })
} catch (error) {
  parentPort?.postMessage({ fault: error instanceof Fault ? error.key : 'notWorkbook' })
}
