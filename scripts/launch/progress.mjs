import { stripVTControlCharacters } from 'node:util'

const print = (line) => process.stdout.write(`${line}\n`)

// The reader of our output may go away before we do.
process.stdout.on('error', () => {})

const tell = (since) => {
  const seconds = (Date.now() - since) / 1000
  return seconds < 100 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

let stopping = false

/** What fails from now on was stopped by us and is no news. */
export const beStopping = () => (stopping = true)

/**
 * Does one piece of work and prints one line about it, with the time it took. Work of more than a moment is announced, and
 * long work shows every ten seconds that it lives, with its own last line. What `work` returns, if a text, is the line.
 */
export const step = async (title, work) => {
  const since = Date.now()
  let latest = ''
  const announce = setTimeout(() => print(`… ${title}`), 700)
  const beat = setInterval(() => print(`    ${tell(since)}  ${latest}`.trimEnd()), 10_000)
  const silence = () => (clearTimeout(announce), clearInterval(beat))
  try {
    const done = await work((line) => (latest = stripVTControlCharacters(line).trim().slice(0, 100) || latest))
    silence()
    if (!stopping) print(`✓ ${typeof done === 'string' ? done : title}  ${tell(since)}`)
    return done
  } catch (error) {
    silence()
    if (!stopping) print(`✗ ${title}  ${tell(since)}`)
    throw error
  }
}

export const say = print
export const timer = () => {
  const since = Date.now()
  return () => tell(since)
}
