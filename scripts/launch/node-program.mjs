import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bin, root } from './paths.mjs'
import { run } from './processes.mjs'

const guard = pathToFileURL(join(root, 'scripts', 'launch', 'die-with-parent.mjs')).href

const programs = {
  eslint: bin('eslint', 'bin', 'eslint.js'),
  next: bin('next', 'dist', 'bin', 'next'),
  playwright: bin('@playwright', 'test', 'cli.js'),
  prettier: bin('prettier', 'bin', 'prettier.cjs'),
  prisma: bin('prisma', 'build', 'index.js'),
  tsc: bin('typescript', 'bin', 'tsc'),
  tsx: bin('tsx', 'dist', 'cli.mjs'),
  vitest: bin('vitest', 'vitest.mjs'),
}

const quiet = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }

/** Runs a script with this very Node, so that it ends when we do. */
export const runNode = (script, args, { env = {}, ...options } = {}) =>
  run(process.execPath, ['--import', guard, script, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...quiet, APROAPE_STARTER: String(process.pid), ...env },
    ...options,
  })

/** Runs one of the programs that npm installed. */
export const runProgram = (name, args, options) => runNode(programs[name], args, { title: name, ...options })
