import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { env } from './env'

/** A file that was received and is not kept yet. */
export type ReceivedFile = {
  /** Its name in the store: random, and nothing of what it was called. */
  readonly storedName: string
  readonly size: number
  readonly sha256: string
  /** Its first bytes. */
  readonly start: Uint8Array
}

export type ReceiveFault = 'empty' | 'too-large' | 'broken'

const unfinished = '.part'
const storedName = /^[0-9a-f-]{36}$/

/** The folder of one commune; its number is the only thing that a path is made of beside random names. */
const folderOf = (communeId: number) => join(resolve(env.UPLOADS_DIR), String(communeId))

function pathOf(communeId: number, name: string): string {
  if (!storedName.test(name)) throw new Error('This is no name of a stored file')
  return join(folderOf(communeId), name)
}

/**
 * Writes what arrives into an unfinished file, up to `limit` bytes. On a fault nothing is left: no bytes, more than the limit, or a
 * stream that breaks off or has another length than was announced.
 */
export async function receiveFile(
  communeId: number,
  source: ReadableStream<Uint8Array>,
  { limit, startLength, announced }: { limit: number; startLength: number; announced: number | null },
): Promise<ReceivedFile | ReceiveFault> {
  await mkdir(folderOf(communeId), { recursive: true, mode: 0o700 })
  const name = randomUUID()
  const path = `${pathOf(communeId, name)}${unfinished}`
  const file = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  const start: number[] = []
  let size = 0
  let fault: ReceiveFault | null = null
  try {
    for await (const chunk of chunksOf(source)) {
      size += chunk.byteLength
      if (size > limit) {
        fault = 'too-large'
        break
      }
      if (start.length < startLength) start.push(...chunk.subarray(0, startLength - start.length))
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    if (fault === null && announced !== null && announced !== size) fault = 'broken'
    if (fault === null && size === 0) fault = 'empty'
    if (fault === null) await file.sync()
  } catch (error) {
    if (isDiskFault(error)) throw error
    fault = 'broken'
  } finally {
    await file.close()
    if (fault !== null) await rm(path, { force: true })
  }
  return fault ?? { storedName: name, size, sha256: hash.digest('hex'), start: Uint8Array.from(start) }
}

/** The disk is full or not writable: that is no fault of who sends. */
const isDiskFault = (error: unknown): boolean =>
  error instanceof Error && /^(ENOSPC|EACCES|EROFS|EIO|EDQUOT|EMFILE)$/.test(String(Reflect.get(error, 'code')))

async function* chunksOf(source: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = source.getReader()
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Gives a received file its name for good, once the row that names it is kept. */
export async function keepFile(communeId: number, name: string): Promise<void> {
  const path = pathOf(communeId, name)
  await rename(`${path}${unfinished}`, path)
  await syncFolder(communeId)
}

/** The name is on disk before anybody is told that the file is kept. Windows opens no folders, and writes names at once. */
async function syncFolder(communeId: number): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(folderOf(communeId), 'r')
  await folder.sync()
  await folder.close()
}

/** Removes a file, kept or not; one that is not there is no fault. */
export async function dropFile(communeId: number, name: string): Promise<void> {
  const path = pathOf(communeId, name)
  await rm(path, { force: true })
  await rm(`${path}${unfinished}`, { force: true })
}

/**
 * A kept file to be sent piece by piece; null when it is not there. Asked for by its row: a file that is still named as unfinished
 * lost its server between the row and the name, and gets it now.
 */
export async function readFile(communeId: number, name: string): Promise<ReadableStream<Uint8Array> | null> {
  const path = pathOf(communeId, name)
  if (!(await isFile(path))) {
    if (!(await isFile(`${path}${unfinished}`))) return null
    await keepFile(communeId, name)
  }
  return webStream(createReadStream(path))
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isFile() === true

/** Removes what uploads left that broke off before `olderThan`: unfinished files that no row names. */
export async function dropStrays(communeId: number, known: readonly string[], olderThan: Date): Promise<void> {
  const names = await readdir(folderOf(communeId)).catch((): string[] => [])
  for (const name of names) {
    if (!name.endsWith(unfinished) || known.includes(name.slice(0, -unfinished.length))) continue
    const path = join(folderOf(communeId), name)
    const found = await stat(path).catch(() => null)
    if (found !== null && found.mtime < olderThan) await rm(path, { force: true })
  }
}

/** Bytes of the disk as a response takes them. */
function webStream(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await chunks.return?.()
    },
  })
}
