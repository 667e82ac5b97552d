import { ensureBuild, ensureClient } from './build.mjs'
import { requireAddresses } from './database.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled, isInstalled } from './install.mjs'
import { runProgram } from './node-program.mjs'
import { requireRoom } from './preflight.mjs'
import { Problem } from './problem.mjs'
import { say, step, timer } from './progress.mjs'
import { command } from './session.mjs'

const program = (name, args, options) => (line) => runProgram(name, args, { onLine: line, tail: 250, ...options })

/** "Unit tests: 812 passed": what the runner counted, so that an empty run is seen. */
const counted = (title, pattern, work) => async (line) => `${title}: ${pattern.exec(await work(line))?.[1] ?? 'passed'}`

const vitest = (project) => program('vitest', ['run', '--project', project, '--allowOnly=false'])
const vitestCount = /^\s*Tests\s+(.*?)\s*(?:\(\d+\))?$/m

const types = async (line) => {
  // The types of pages and routes, which a fresh clone has not got.
  await program('next', ['typegen'])(line)
  await program('tsc', ['--noEmit'])(line)
}

const browser = async (line) => {
  const path = await ensureChromium(line)
  const env = { CHROMIUM_PATH: path, CI: 'true' }
  return counted('Browser tests', /^\s*(\d+ passed)/m, program('playwright', ['test'], { env }))(line)
}

/** What can be asked for, with what it needs done before it. Two lanes keep two processors busy. */
const steps = {
  lint: { title: 'Lint', lane: 0, work: program('eslint', ['.', '--max-warnings', '0']) },
  format: { title: 'Format', lane: 0, work: program('prettier', ['--check', '.', '--log-level', 'warn']) },
  types: { title: 'Types', lane: 0, work: types },
  unit: { title: 'Unit tests', lane: 1, work: counted('Unit tests', vitestCount, vitest('unit')) },
  db: { title: 'Database tests', lane: 1, work: counted('Database tests', vitestCount, vitest('db')) },
  build: { title: 'Build', lane: 0, work: (line) => ensureBuild(line).then(() => 'Built') },
  demo: { title: 'Demo for the browser tests', lane: 0, work: program('tsx', ['tests/e2e/support/make-demo.ts']) },
  browser: { title: 'Browser tests', lane: 2, work: browser },
}

const chosen = (wishes) => {
  const unknown = wishes.filter((name) => !steps[name])
  if (unknown.length > 0)
    throw new Problem(`There is no step "${unknown.join('", "')}". The steps are: ${Object.keys(steps).join(', ')}.`)
  return Object.keys(steps).filter((name) => wishes.length === 0 || wishes.includes(name))
}

const failed = (name, passed, names) => (error) => {
  const left = names.filter((other) => other !== name && !passed.includes(other))
  const summary = [`Failed: ${name}.  Alone: npm test -- ${name}`]
  if (passed.length > 0) summary.push(`Passed: ${passed.join(', ')}.`)
  if (left.length > 0) summary.push(`Not finished: ${left.join(', ')}.`)
  throw new Problem(`${error.message}\n\n${summary.join('\n')}`)
}

const runAll = async (names) => {
  const passed = []
  const runLane = async (lane) => {
    for (const name of names.filter((other) => steps[other].lane === lane)) {
      await step(steps[name].title, steps[name].work).catch(failed(name, passed, names))
      passed.push(name)
    }
  }
  await Promise.all([runLane(0), runLane(1)])
  await runLane(2)
}

export const test = (wishes) =>
  command(async () => {
    const elapsed = timer()
    const names = chosen(wishes)
    requireAddresses()
    requireRoom(isInstalled())
    await step('Installing the packages (a minute or two, once)', (line) =>
      ensureInstalled(line).then((worked) => (worked ? 'Packages installed' : 'Packages are in place')),
    )
    await step('Database client', (line) =>
      ensureClient(line).then((worked) => (worked ? 'Database client generated' : 'Database client is up to date')),
    )
    await runAll(names)
    say(`\nAll passed: ${names.join(', ')}.  ${elapsed()}`)
  })
