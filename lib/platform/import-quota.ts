import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importsFolder } from './import-store'

/** A line for each upload; removed with the imports of that day. */
const pathOf = (communeId: number, day: string): string => join(importsFolder(), String(communeId), `bytes-${day}`)

/** Notes that so many bytes came into a commune on a day in Romania. */
export async function countBytes(communeId: number, day: string, bytes: number): Promise<void> {
  const path = pathOf(communeId, day)
  await mkdir(join(path, '..'), { recursive: true, mode: 0o700 })
  await appendFile(path, `${bytes}\n`, { mode: 0o600 })
}

/** How many bytes came into a commune on a day. */
export async function bytesOfDay(communeId: number, day: string): Promise<number> {
  const lines = await readFile(pathOf(communeId, day), 'utf8').catch(() => '')
  return lines.split('\n').reduce((sum, line) => sum + Number(line), 0)
}
