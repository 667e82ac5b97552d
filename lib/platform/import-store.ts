import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { env } from './env'
import { now } from './clock'

/** Whose upload it is; nobody else is given it. */
export type ImportOwner = { readonly communeId: number; readonly userId: string }

const life = 24 * 60 * 60 * 1000
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Where imports are kept: a folder for each commune. */
export const importsFolder = () => join(resolve(env.UPLOADS_DIR), 'imports')
const folderOf = ({ communeId, userId }: ImportOwner): string => {
  if (!uuid.test(userId)) throw new Error('This is no id of a user')
  return join(importsFolder(), String(communeId), userId)
}
const pathOf = (owner: ImportOwner, id: string): string | null => (uuid.test(id) ? join(folderOf(owner), id) : null)

const isYoung = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null)
  return found !== null && now().getTime() - found.mtimeMs < life
}

const cellsOf = (owner: ImportOwner, id: string): string => join(folderOf(owner), `${id}.cells`)

/**
 * Keeps what was read of an upload for a day, and removes what is older, of anybody: what it is, and its many cells apart from that, as
 * JSON. Returns its id and how many bytes the cells take; null, and nothing is kept, where these are more than `most`.
 */
export async function keepImport(
  owner: ImportOwner,
  { head, cells }: { readonly head: unknown; readonly cells: Uint8Array },
  most: number,
): Promise<{ readonly id: string; readonly size: number } | null> {
  await dropOldImports()
  if (cells.length > most) return null
  await mkdir(folderOf(owner), { recursive: true, mode: 0o700 })
  const id = randomUUID()
  await writeFile(cellsOf(owner, id), cells, { mode: 0o600, flag: 'wx' })
  await writeFile(join(folderOf(owner), id), JSON.stringify(head), { mode: 0o600, flag: 'wx' })
  return { id, size: cells.length }
}

/** What an upload is, for its owner and within a day, and where its cells are; null otherwise. To be parsed by who asks. */
export async function readImport(
  owner: ImportOwner,
  id: string,
): Promise<{ readonly head: unknown; readonly cells: string } | null> {
  const path = pathOf(owner, id)
  if (path === null || !(await isYoung(path))) return null
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return null
  const head: unknown = JSON.parse(text)
  return { head, cells: cellsOf(owner, id) }
}

/** Takes an upload out for good while it is entered: of two who confirm it at once, one gets it. */
export async function claimImport(owner: ImportOwner, id: string): Promise<boolean> {
  const path = pathOf(owner, id)
  if (path === null) return false
  return rename(path, `${path}.taken`).then(
    () => true,
    () => false,
  )
}

/** Puts a claimed upload back: nothing of it was entered. */
export async function returnImport(owner: ImportOwner, id: string): Promise<void> {
  const path = pathOf(owner, id)
  if (path !== null) await rename(`${path}.taken`, path)
}

/** Puts what came of a claimed upload in its place; what was uploaded is removed. */
export async function finishImport(owner: ImportOwner, id: string, result: unknown): Promise<void> {
  const path = pathOf(owner, id)
  if (path === null) return
  await writeFile(path, JSON.stringify(result), { mode: 0o600 })
  await rm(`${path}.taken`, { force: true })
  await rm(cellsOf(owner, id), { force: true })
}

/** Removes what was kept for longer than a day, of anybody, and what an entering left that never ended. */
export async function dropOldImports(): Promise<void> {
  const files = await readdir(importsFolder(), { recursive: true, withFileTypes: true }).catch(() => [])
  for (const file of files) {
    const path = join(file.parentPath, file.name)
    if (file.isFile() && !(await isYoung(path))) await rm(path, { force: true })
  }
}
