// node scripts/launch/dev-database.mjs [--demo]: a migrated database to try things on, kept while this program runs. It is
// none of those that `npm start` and `npm test` use, and what is in it stays until .data/dev-postgres is removed.
import { ensureClient } from './build.mjs'
import { loadDemo, migrateDatabase, openDatabase } from './database.mjs'
import { ensureInstalled } from './install.mjs'
import { say, step } from './progress.mjs'
import { command, releaseAtEnd, sayAtStop } from './session.mjs'

await command(async () => {
  await step('Installing the packages', ensureInstalled)
  await step('Database client', ensureClient)
  const database = await releaseAtEnd(openDatabase('dev-postgres', 'aproape'))
  await step('Migrating the database', (line) => migrateDatabase(database, line).then((output) => output.trim()))
  if (process.argv.includes('--demo')) await step('Loading the demo', (line) => loadDemo(database, line))
  sayAtStop('Stopping the database. What is in it is kept.')
  say(`\nDATABASE_URL=${database.ownerUrl}\nAPP_DATABASE_URL=${database.appUrl}\n\nCtrl-C stops the server.`)
  await new Promise(() => setInterval(() => {}, 3_600_000))
})
