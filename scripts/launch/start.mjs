import { relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ensureBuild, ensureClient } from './build.mjs'
import { loadDemo, migrateDatabase, openDatabase, requireAddresses, wantsDemo } from './database.mjs'
import { demoAccounts, demoPassword } from '../../prisma/seed/demo/accounts.mjs'
import { ensureInstalled, isInstalled } from './install.mjs'
import { root } from './paths.mjs'
import { requirePort, requireRoom, wantedPort } from './preflight.mjs'
import { Problem } from './problem.mjs'
import { say, step, timer } from './progress.mjs'
import { startServer, untilReady } from './serve.mjs'
import { command, isEnding, releaseAtEnd, sayAtStop } from './session.mjs'

const made = (done, nothing) => (worked) => (worked ? done : nothing)

const shown = (folder) => (folder.startsWith(root) ? relative(root, folder) : folder)

const prepareDatabase = async () => {
  let database
  await step('Starting the database', async () => {
    database = await releaseAtEnd(openDatabase())
    return database.folder ? `Embedded PostgreSQL runs (data in ${shown(database.folder)})` : 'Database of DATABASE_URL'
  })
  await step('Migrating the database', (line) => migrateDatabase(database, line).then((output) => output.trim()))
  if (wantsDemo(database)) await step('Loading the demo (a minute or two, once)', (line) => loadDemo(database, line))
  return database
}

const prepareSources = async (dev) => {
  await step('Generating the database client', (line) =>
    ensureClient(line).then(made('Database client generated', 'Database client is up to date')),
  )
  if (!dev) await step('Building', (line) => ensureBuild(line).then(made('Built', 'The build is up to date')))
}

const watchDatabase = async (database) => {
  while (!isEnding()) {
    await pause(2000)
    const alive = await database
      .revive()
      .catch((error) => say(`The database cannot be started again: ${error.message}`))
    if (alive === false) say('The embedded PostgreSQL had stopped; it was started again.')
  }
}

/** Keeps the server up: one that fell is started again, one that falls at once is not. */
const keepServing = async (options, first) => {
  for (let server = first; ;) {
    const since = Date.now()
    const reason = await server.then(
      () => 'it ended by itself',
      (error) => error.message.split('\n')[0],
    )
    if (isEnding()) return
    if (Date.now() - since < 20_000) throw new Problem(`The server cannot be kept up: ${reason}`)
    say(`${reason} It is started again.`)
    server = startServer(options)
  }
}

const welcome = (port, database, elapsed) => {
  const address = process.env.NEXTAUTH_URL || `http://localhost:${port}`
  say(`\nAproape answers at ${address}   (${elapsed})`)
  if (wantsDemo(database)) {
    say(`\nDemo accounts, password ${demoPassword}:`)
    for (const { email, who } of demoAccounts) say(`  ${email.padEnd(24)} ${who}`)
  }
  say('\nCtrl-C stops it.\n')
}

export const start = (dev) =>
  command(async () => {
    const elapsed = timer()
    const port = wantedPort()
    await requirePort(port)
    requireAddresses()
    requireRoom(isInstalled())
    await step('Installing the packages (a minute or two, once)', (line) =>
      ensureInstalled(line).then(made('Packages installed', 'Packages are in place')),
    )
    const [database] = await Promise.all([prepareDatabase(), prepareSources(dev)])
    const options = { port, appUrl: database.appUrl, dev }
    const server = startServer(options)
    await step('Starting the server', () => untilReady(port, server).then(() => 'The server answers'))
    sayAtStop('Stopping. Everything entered is kept; the same command starts again.')
    welcome(port, database, elapsed())
    watchDatabase(database)
    return keepServing(options, server)
  })
