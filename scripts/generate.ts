// npm run generate -- --children N --seed S: a made-up population for tests of size, into the database at DATABASE_URL (its
// owner's address); with the app's address at APP_DATABASE_URL also what the program counts. Stopped, it continues where it was.
import { fileURLToPath } from 'node:url'
import { Client, DatabaseError } from 'pg'
import { loadPopulation } from '../prisma/seed/population/load-population'
import { GenerateRefusal } from '../prisma/seed/population/refusal'
import { readRequest } from '../prisma/seed/population/request'
import { completeByProgram } from './generate/complete'
import { readMigrations } from './migrate/migrations'

const tell = (line: string) => process.stderr.write(`${line}\n`)

async function main(): Promise<number> {
  const request = readRequest(process.argv.slice(2))
  const url = process.env.DATABASE_URL
  if (!url) throw new GenerateRefusal('DATABASE_URL is missing: postgresql://owner:password@host:5432/database')
  if (process.env.NODE_ENV === 'production' && !request.yesTestData)
    throw new GenerateRefusal(
      'NODE_ENV is production: generated accounts have a known password. For a database of tests say --yes-test-data.',
    )
  const owner = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await owner.connect().catch((error: unknown) => {
    throw new GenerateRefusal(`The database of DATABASE_URL cannot be opened: ${reasonOf(error)}.`)
  })
  let stopped = false
  process.once('SIGINT', () => {
    stopped = true
    tell('Stopping after the batch under way; once more stops at once. The same command continues.')
  })
  try {
    const folder = fileURLToPath(new URL('../prisma/migrations', import.meta.url))
    const migrations = readMigrations(folder).map(({ name }) => name)
    const { complete, children, families } = await loadPopulation(owner, {
      ...request,
      migrations,
      tell,
      stopped: () => stopped,
    })
    tell(
      complete
        ? `The population is complete: ${children} children in ${families} families.`
        : `Stopped after ${children} children. The same command continues.`,
    )
    if (!complete) return 130
    if (!process.env.APP_DATABASE_URL) {
      tell(
        'County and authority see its counts when the program has run for a while, or at once: give APP_DATABASE_URL, too.',
      )
      return 0
    }
    await completeByProgram(owner, { communes: request.communes, tell, stopped: () => stopped })
    return stopped ? 130 : 0
  } finally {
    await owner.end()
  }
}

/** Something that the server said, or that its connection broke. */
const isOfServer = (error: unknown): error is Error =>
  error instanceof DatabaseError || (error instanceof Error && /^Connection terminated|ECONNRESET/.test(error.message))

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error)

try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof GenerateRefusal) tell(error.message)
  else if (isOfServer(error))
    tell(`The database stopped the load: ${error.message}. What was written before stays; the same command continues.`)
  else throw error
  process.exitCode = 1
}
