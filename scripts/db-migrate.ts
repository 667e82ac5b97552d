// npm run db:migrate: brings the database at DATABASE_URL (its owner's address) up to date and makes the app's role.
import { fileURLToPath } from 'node:url'
import { appUrlBeside } from './launch/database.mjs'
import { migrate } from './migrate/migrate'
import { MigrationRefusal } from './migrate/refusal'

async function main(): Promise<string> {
  const ownerUrl = process.env.DATABASE_URL
  if (!ownerUrl) throw new MigrationRefusal('DATABASE_URL is missing: postgresql://owner:password@host:5432/database')
  const folder = fileURLToPath(new URL('../prisma/migrations', import.meta.url))
  const applied = await migrate(ownerUrl, process.env.APP_DATABASE_URL || appUrlBeside(ownerUrl), folder)
  return applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`
}

try {
  process.stdout.write(`${await main()}\n`)
} catch (error) {
  if (!(error instanceof MigrationRefusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
