import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './paths.mjs'

/** The secret in a file readable by its owner alone; made on first use. A rename makes it whole or absent. */
export const secretIn = (file) => {
  if (!existsSync(file)) {
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 })
    renameSync(draft, file)
  }
  return readFileSync(file, 'utf8').trim()
}

export const secret = (name) => secretIn(join(dataFolder(), `${name}.secret`))
