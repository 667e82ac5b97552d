import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { inDatabase, manage } from './test-server'

// Once a test file: a database of its own, migrated and without demo, and the settings that make lib/data serve from it
// under the app's role. This runs before the test file and what it imports.
const template = inject('template')
const name = `aproape_test_${process.ppid}_${randomBytes(6).toString('hex')}`
const database = { ownerUrl: inDatabase(template.ownerUrl, name), appUrl: inDatabase(template.appUrl, name) }
await manage(template.ownerUrl, `CREATE DATABASE ${name} TEMPLATE ${template.name}`)

process.env.APP_DATABASE_URL = database.appUrl
process.env.NEXTAUTH_SECRET = 'a-secret-for-tests-that-protects-nothing'
process.env.NEXTAUTH_URL = 'http://localhost:3000'
process.env.UPLOADS_DIR = mkdtempSync(join(tmpdir(), 'aproape-uploads-'))
process.env.LOG_LEVEL = 'silent'

afterAll(async () => {
  await manage(template.ownerUrl, `DROP DATABASE ${name} WITH (FORCE)`)
  rmSync(process.env.UPLOADS_DIR ?? '', { recursive: true, force: true })
})

/** The database of this test file: `appUrl` is the role that serves, `ownerUrl` arranges and looks behind the policies. */
export const testDatabase = (): { readonly ownerUrl: string; readonly appUrl: string } => database
