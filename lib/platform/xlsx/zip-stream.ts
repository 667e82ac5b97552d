import { Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export type ZipPart = { readonly name: string; readonly text: Iterable<string> | AsyncIterable<string> }

/** UTF-8 names; sizes follow the bytes, because they are known only then. */
const flags = 0x0808
const deflated = 8
/** 1 January 1980: an archive of the same rows is the same bytes. */
const day = 0x21

const numbers = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0))
  let at = 0
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes)
  return buffer
}

/** A ZIP archive, piece by piece as its parts are made; holds no part in memory. Up to 4 GiB. */
export async function* zipStream(parts: AsyncIterable<ZipPart> | Iterable<ZipPart>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = []
  let offset = 0
  for await (const { name, text } of parts) {
    const named = Buffer.from(name, 'utf8')
    const common = [
      [20, 2],
      [flags, 2],
      [deflated, 2],
      [0, 2],
      [day, 2],
    ] as const
    const head = Buffer.concat([
      numbers([0x04034b50, 4], ...common, [0, 4], [0, 4], [0, 4], [named.length, 2], [0, 2]),
      named,
    ])
    yield head
    let check = 0
    let size = 0
    let packed = 0
    const tallied = async function* () {
      for await (const piece of text) {
        const bytes = Buffer.from(piece, 'utf8')
        check = crc32(bytes, check)
        size += bytes.length
        yield bytes
      }
    }
    const source = Readable.from(tallied())
    const deflate = createDeflateRaw()
    source.on('error', (error) => deflate.destroy(error))
    for await (const chunk of source.pipe(deflate)) {
      packed += chunk.length
      yield chunk
    }
    const sizes = [
      [check, 4],
      [packed, 4],
      [size, 4],
    ] as const
    yield numbers([0x08074b50, 4], ...sizes)
    directory.push(
      numbers(
        [0x02014b50, 4],
        [20, 2],
        ...common,
        ...sizes,
        [named.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ),
      named,
    )
    offset += head.length + packed + 16
  }
  const listing = Buffer.concat(directory)
  const count = directory.length / 2
  yield listing
  yield numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [listing.length, 4], [offset, 4], [0, 2])
}
