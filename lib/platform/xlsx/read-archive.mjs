// The parts of a workbook that hold cells, measured while they inflate, whatever the archive states of them.
import { crc32, inflateRawSync } from 'node:zlib'
import { Fault } from './read-fault.mjs'

/** The only parts that cells are read from; pictures, macros and the like are never looked at. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/i

const utf16 = (text) => Buffer.from(text, 'utf16le')

/** Why a file that begins as an old Excel or a locked one cannot be read: both are containers of the same kind. */
export const faultOfOldContainer = (bytes) =>
  bytes.includes(utf16('EncryptedPackage')) ? 'workbookLocked' : 'workbookOld'

export function partsOf(archive, most) {
  let end = archive.length - 22
  const earliest = Math.max(0, end - 0xffff)
  while (end >= earliest && archive.readUInt32LE(end) !== 0x06054b50) end -= 1
  if (end < earliest) throw new Fault('notWorkbook')
  const count = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  let left = most
  const parts = []
  const names = []
  for (let index = 0; index < count; index += 1) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Fault('notWorkbook')
    const method = archive.readUInt16LE(at + 10)
    const packed = archive.readUInt32LE(at + 20)
    const stated = archive.readUInt32LE(at + 24)
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const local = archive.readUInt32LE(at + 42)
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    names.push(name)
    if (!wanted.test(name)) continue
    if (stated > left) throw new Fault('workbookInflates')
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = inflated(method, archive.subarray(start, start + packed), left)
    left -= content.length
    if (/<!DOCTYPE/i.test(content.toString('latin1', 0, 1024))) throw new Fault('notWorkbook')
    parts.push({ name, content })
  }
  if (parts.some(({ name }) => /^xl\/workbook\.xml$/i.test(name))) return parts
  if (names.includes('content.xml')) throw new Fault('workbookOds')
  throw new Fault(names.includes('xl/workbook.bin') ? 'workbookOld' : 'notWorkbook')
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
export function stored(parts) {
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
