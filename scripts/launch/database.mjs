import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './node-program.mjs'
import { root } from './paths.mjs'
import { joinServer } from './postgres-server.mjs'
import { Problem } from './problem.mjs'
import { secret } from './secrets.mjs'

/**
 * The address of the app's role in the same database. Its password, when nobody gave one, is made once and kept beside the
 * other secrets of this folder.
 */
export const appUrlBeside = (ownerUrl) => {
  const url = new URL(ownerUrl)
  url.username = 'aproape_app'
  url.password = secret('app-role')
  return url.href
}

/** Makes the database unless it is there. Called once the packages are. */
export const createDatabase = async (server, name) => {
  const { Client } = await import('pg').then((module) => module.default)
  const client = new Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

const isAddress = (url) =>
  URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol) && new URL(url).pathname.length > 1

/** Tells a mistyped address before anything takes time. */
export const requireAddresses = () => {
  for (const name of ['DATABASE_URL', 'APP_DATABASE_URL'])
    if (process.env[name] && !isAddress(process.env[name]))
      throw new Problem(`${name} must look like postgresql://user:password@host:5432/database`)
}

const given = (ownerUrl) => {
  const appUrl = process.env.APP_DATABASE_URL || appUrlBeside(ownerUrl)
  return { ownerUrl, appUrl, revive: async () => true, release: async () => {} }
}

/** The database to serve from: the one of DATABASE_URL, else that of the embedded server, which keeps its data in `folder`. */
export const openDatabase = async (serverName = 'postgres', name = 'aproape', settings = {}) => {
  if (process.env.DATABASE_URL) return given(process.env.DATABASE_URL)
  const server = await joinServer(serverName, settings)
  await createDatabase(server, name)
  const ownerUrl = server.url(name)
  return {
    ownerUrl,
    appUrl: appUrlBeside(ownerUrl),
    folder: server.folder,
    revive: server.revive,
    release: server.release,
  }
}

const addresses = ({ ownerUrl, appUrl }) => ({ DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl })

export const migrateDatabase = (database, onLine) =>
  runProgram('tsx', ['scripts/db-migrate.ts'], { title: 'The migration', env: addresses(database), onLine })

const demoLoader = join(root, 'scripts', 'load-demo.ts')

/** The demo belongs to a database of our own; in somebody's own database it is loaded on request alone. */
export const wantsDemo = ({ folder }) =>
  existsSync(demoLoader) && (folder ? process.env.DEMO !== '0' : process.env.DEMO === '1')

/** Does nothing to a database that has it. */
export const loadDemo = (database, onLine, args = []) =>
  runProgram('tsx', [demoLoader, ...args], { title: 'Loading the demo', env: addresses(database), onLine }).then(
    () => 'The demo is loaded',
  )
