import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './processes.mjs'

// Who uses a thing at this moment: a file for each process, named after it, in a folder of the thing.

export const enter = (folder) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, String(process.pid)), '')
}

export const leave = (folder) => rmSync(join(folder, String(process.pid)), { force: true })

/** The processes that are there; the dead are struck off. */
export const present = (folder) => {
  mkdirSync(folder, { recursive: true })
  const names = readdirSync(folder)
  for (const name of names.filter((pid) => !isAlive(Number(pid)))) rmSync(join(folder, name), { force: true })
  return names.map(Number).filter(isAlive)
}
