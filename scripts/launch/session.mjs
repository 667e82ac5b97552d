import { constants } from 'node:os'
import { stripVTControlCharacters } from 'node:util'
import { Problem } from './problem.mjs'
import { stopChildren } from './processes.mjs'
import { beStopping, say } from './progress.mjs'

const cleanups = []
let ending = false
let farewell = 'Stopping. The same command continues where this one stopped.'

/** What Ctrl-C answers from now on. */
export const sayAtStop = (text) => (farewell = text)

/** True once the program is on its way out: what ends now was ended by us. */
export const isEnding = () => ending

/** Has `cleanup` run before the program ends, however it ends; the last one given runs first. */
export const atEnd = (cleanup) => cleanups.push(cleanup)

/** Has what `opening` gives released at the end, also when the end comes while it is being opened. */
export const releaseAtEnd = (opening) => {
  atEnd(() =>
    opening.then(
      ({ release }) => release(),
      () => {},
    ),
  )
  return opening
}

const end = async (code) => {
  if (ending) return
  ending = true
  beStopping()
  await stopChildren()
  for (const cleanup of cleanups.reverse()) await cleanup().catch((error) => say(`While stopping: ${error.message}`))
  process.exit(code)
}

const stopOn = (signal) =>
  process.on(signal, () => {
    if (!ending) say(`\n${farewell}`)
    end(128 + constants.signals[signal])
  })

/**
 * Runs a whole command. Ctrl-C stops what it started, in order, and leaves everything so that the same command can be run
 * again; a Problem is told in words, anything else is a fault of ours and shown whole.
 */
export const command = async (work) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) stopOn(signal)
  try {
    await end((await work()) ?? 0)
  } catch (error) {
    if (ending) return
    const text = error instanceof Problem ? error.message : error.stack
    process.stderr.write(`\n${process.stderr.isTTY ? text : stripVTControlCharacters(text)}\n`)
    await end(1)
  }
}
