import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { isEnded, keptRecipe } from '@/prisma/seed/population/ledger'
import { inDatabase } from '@/tests/setup/test-server'
import { appUrlBeside } from '../../launch/database.mjs'
import { bin, root } from '../../launch/paths.mjs'
import { joinServer } from '../../launch/postgres-server.mjs'
import { releaseAtEnd } from '../../launch/session.mjs'
import { migrate } from '../../migrate/migrate'
import { loadPlaces } from '../../siruta/load-places'
import { readPlaces } from '../../siruta/read-places'
import type { Options } from '../options'

/** A database with a generated population. */
export type BenchDatabase = { readonly children: number; readonly ownerUrl: string; readonly appUrl: string }

const migrations = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url))
/** Without the official places there are thirty communes. */
const mostWithoutPlaces = 50_000

export async function withClient<Value>(url: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

let server: Promise<string> | undefined
/** The owner's address on the server for benches: that of DATABASE_URL, else an embedded one kept in .data/bench-postgres. */
const serverUrl = (): Promise<string> => (server ??= openServer())

async function openServer(): Promise<string> {
  const given = process.env.DATABASE_URL
  if (given) return given
  const buffers = Math.min(2048, Math.floor(totalmem() / 1024 ** 2 / 8))
  const embedded = await releaseAtEnd(joinServer('bench-postgres', { shared_buffers: `${buffers}MB` }))
  return embedded.url('postgres')
}

/** A database of the server of DATABASE_URL which `npm run generate` filled before; its counts are those of today. */
async function givenDatabase(name: string): Promise<BenchDatabase> {
  const server = process.env.DATABASE_URL
  if (!server) throw new Error('--database names one on the server of DATABASE_URL, which is missing.')
  const ownerUrl = inDatabase(server, name)
  const appUrl = inDatabase(process.env.APP_DATABASE_URL ?? appUrlBeside(server), name)
  await migrate(ownerUrl, appUrl, migrations)
  const { recipe, ended } = await withClient(ownerUrl, async (owner) => {
    const recipe = await keptRecipe(owner)
    return { recipe, ended: recipe !== null && (await isEnded(owner)) }
  })
  if (recipe === null || !ended) throw new Error(`${name} holds no complete generated population.`)
  await generate(recipe, { DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl })
  await withClient(ownerUrl, (owner) => owner.query('ANALYZE'))
  return { children: recipe.children, ownerUrl, appUrl }
}

let given: Promise<BenchDatabase> | undefined

/**
 * The database with so many children, made unless it is there and complete; its counts are those of today. The largest is the one
 * named by --database, where one is.
 */
export async function benchDatabase(
  children: number,
  { siruta, database, children: sizes }: Pick<Options, 'siruta' | 'database' | 'children'>,
): Promise<BenchDatabase> {
  if (database !== undefined && children === Math.max(...sizes)) return (given ??= givenDatabase(database))
  const base = await serverUrl()
  const name = `aproape_bench_${children}`
  const ownerUrl = inDatabase(base, name)
  const appUrl = inDatabase(process.env.APP_DATABASE_URL ?? appUrlBeside(base), name)
  await withClient(inDatabase(base, 'postgres'), async (owner) => {
    const { rowCount } = await owner.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) await owner.query(`CREATE DATABASE ${name}`)
  })
  await migrate(ownerUrl, appUrl, migrations)
  const ended = await withClient(ownerUrl, async (owner) => {
    const kept = await keptRecipe(owner)
    if (kept === null && children > mostWithoutPlaces) await importPlaces(owner, siruta)
    return kept !== null && (await isEnded(owner))
  })
  await generate({ children, seed: 'bench' }, { DATABASE_URL: ownerUrl, APP_DATABASE_URL: appUrl })
  if (!ended) await withClient(ownerUrl, (owner) => owner.query('VACUUM (ANALYZE)'))
  return { children, ownerUrl, appUrl }
}

const loader = pathToFileURL(bin('tsx', 'dist', 'loader.mjs')).href

/** In a process of its own: the program counts there what was loaded, and a process is the program of one database. */
const generate = (
  { children, seed }: { readonly children: number; readonly seed: string },
  addresses: Readonly<Record<string, string>>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const wanted = ['--children', String(children), '--seed', seed, '--yes-test-data']
    const child = spawn(process.execPath, ['--import', loader, join(root, 'scripts', 'generate.ts'), ...wanted], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...addresses, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') },
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${children} children were not generated`)),
    )
  })

async function importPlaces(owner: Client, siruta: string | undefined): Promise<void> {
  if (siruta === undefined) throw new Error(`Above ${mostWithoutPlaces} children name the places: --siruta FILE`)
  const read = readPlaces(readFileSync(siruta, 'utf8'))
  if (!read.ok) throw new Error(`${siruta} has ${read.error.length} faults; npm run import:siruta names them.`)
  await loadPlaces(owner, read.value)
}

/** The largest database that was asked for. */
export const largestDatabase = (options: Options): Promise<BenchDatabase> =>
  benchDatabase(Math.max(...options.children), options)
