import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Everything that a run leaves behind and that must survive a rebuild: databases, secrets, logs. Not in git. */
export const dataFolder = () => {
  const folder = join(root, '.data')
  // Others must be able to pass through it: as root, PostgreSQL runs under another account. What it holds is closed by itself.
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

export const bin = (...parts) => join(root, 'node_modules', ...parts)
