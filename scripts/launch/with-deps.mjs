import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureClient } from './build.mjs'
import { ensureInstalled, isInstalled } from './install.mjs'
import { bin, root } from './paths.mjs'
import { stopChildren } from './processes.mjs'

const loader = pathToFileURL(bin('tsx', 'dist', 'loader.mjs')).href

const tell = (text) => process.stderr.write(`${text}\n`)

const prepare = async () => {
  const stop = () => stopChildren().then(() => process.exit(130))
  process.once('SIGINT', stop)
  if (!isInstalled()) tell('Installing the packages; this takes a minute or two, once ...')
  await ensureInstalled()
  await ensureClient(() => {})
  process.off('SIGINT', stop)
}

/** Resolves to the exit status of the program. Ctrl-C reaches it by itself, being in the same group: it ends in its own way. */
const runToEnd = (program, args) =>
  new Promise((resolve, reject) => {
    process.on('SIGINT', () => {})
    const child = spawn(process.execPath, ['--import', loader, join(root, program), ...args], {
      stdio: 'inherit',
      env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })

export const runWithDependencies = async ([program, ...args]) => {
  if (!program) {
    tell('Usage: node scripts/with-deps.mjs PROGRAM.ts [ARGUMENT ...]')
    process.exit(2)
  }
  try {
    await prepare()
  } catch (error) {
    tell(error.message)
    process.exit(1)
  }
  process.exit(await runToEnd(program, args))
}
