import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, isInstalled } from './install.mjs'
import { bin, root } from './paths.mjs'
import { Problem } from './problem.mjs'
import { stopChildren } from './processes.mjs'

const say = (line) => process.stderr.write(`${line}\n`)

/** Installs what is missing, showing on standard error that it lives. */
const install = async () => {
  if (isInstalled()) return
  say('Installing the dependencies; this takes a minute or two.')
  let latest = ''
  const beat = setInterval(() => say(`    ${latest}`), 10_000)
  const stop = () => void stopChildren().then(() => process.exit(130))
  process.on('SIGINT', stop)
  try {
    await ensureInstalled((line) => (latest = line.trim().slice(0, 100) || latest))
    say('Installed.')
  } finally {
    clearInterval(beat)
    process.off('SIGINT', stop)
  }
}

/** npm runs programs in its own folder: a file named from where npm was called is found there. */
const fromCaller = (argument) => {
  const caller = process.env.INIT_CWD
  if (!caller || argument.startsWith('-') || existsSync(argument)) return argument
  const path = resolve(caller, argument)
  return existsSync(path) ? path : argument
}

const run = (program, args) =>
  new Promise((done, fail) => {
    const loader = pathToFileURL(bin('tsx', 'dist', 'loader.mjs')).href
    const child = spawn(process.execPath, ['--import', loader, join(root, program), ...args], { stdio: 'inherit' })
    // Ctrl-C reaches the program too: it ends in its own way, and its status is ours.
    const wait = () => {}
    process.on('SIGINT', wait)
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    child.on('error', fail)
    child.on('close', (code, signal) => done(code ?? 128 + (constants.signals[signal] ?? 0)))
  })

export const runWithDependencies = async ([program, ...args]) => {
  if (!program) {
    say('Usage: node scripts/with-deps.mjs PROGRAM.ts [ARGUMENT ...]')
    process.exit(2)
  }
  try {
    await install()
    process.exit(await run(program, args.map(fromCaller)))
  } catch (error) {
    say(error instanceof Problem ? error.message : error.stack)
    process.exit(1)
  }
}
