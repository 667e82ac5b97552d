import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import { appRole, ensureAppRole } from '../../scripts/migrate/app-role'
import { migrate } from '../../scripts/migrate/migrate'
import { readMigrations } from '../../scripts/migrate/migrations'
import { testDatabase } from '../setup/database'
import { inDatabase, manage } from '../setup/test-server'

const shipped = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))
const names = readMigrations(shipped).map(({ name }) => name)
const { ownerUrl, appUrl } = testDatabase()
const undo: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

async function emptyDatabase(owner?: string): Promise<{ ownerUrl: string; appUrl: string }> {
  const name = `aproape_test_${process.ppid}_${randomBytes(6).toString('hex')}`
  await manage(ownerUrl, `CREATE DATABASE ${name} ${owner ? `OWNER ${owner}` : ''}`)
  undo.push(() => manage(ownerUrl, `DROP DATABASE ${name} WITH (FORCE)`))
  return { ownerUrl: inDatabase(ownerUrl, name), appUrl: inDatabase(appUrl, name) }
}

async function databaseOfPlainOwner(right: '' | 'CREATEROLE'): Promise<{ ownerUrl: string; appUrl: string }> {
  const owner = `plain_${randomBytes(6).toString('hex')}`
  await manage(ownerUrl, `CREATE ROLE ${owner} LOGIN ${right} PASSWORD 'plain'`)
  undo.push(() => manage(ownerUrl, `DROP ROLE ${owner}`))
  const database = await emptyDatabase(owner)
  const url = new URL(database.ownerUrl)
  url.username = owner
  url.password = 'plain'
  return { ...database, ownerUrl: url.href }
}

function migrationsFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  undo.push(() => rmSync(folder, { recursive: true }))
  for (const [name, sql] of Object.entries(files)) write(folder, name, sql)
  return folder
}

function write(folder: string, name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: query, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

const recorded = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1'

describe('migrate', () => {
  test('brings an empty database up to date, and leaves one that is alone', async () => {
    const database = await emptyDatabase()
    expect(await migrate(database.ownerUrl, database.appUrl, shipped)).toEqual(names)
    expect(await migrate(database.ownerUrl, database.appUrl, shipped)).toEqual([])
    expect(await ask(database.ownerUrl, recorded)).toEqual(names)
    expect(await ask(database.appUrl, 'SELECT current_user::text')).toEqual([appRole])
  })

  test('keeps temporary tables from the role that serves, also where a restored database allows them', async () => {
    const database = await emptyDatabase()
    const temporary = `SELECT has_database_privilege('${appRole}', current_database(), 'TEMPORARY')`
    await migrate(database.ownerUrl, database.appUrl, shipped)
    expect(await ask(database.ownerUrl, temporary)).toEqual([false])
    await ask(
      database.ownerUrl,
      `DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO PUBLIC', current_database()); END $$`,
    )
    await migrate(database.ownerUrl, database.appUrl, shipped)
    expect(await ask(database.ownerUrl, temporary)).toEqual([false])
  })

  test('continues from an older state', async () => {
    const database = await emptyDatabase()
    const folder = migrationsFolder({ '0001_one': 'CREATE TABLE one ()' })
    expect(await migrate(database.ownerUrl, database.appUrl, folder)).toEqual(['0001_one'])
    write(folder, '0002_two', 'CREATE TABLE two ()')
    expect(await migrate(database.ownerUrl, database.appUrl, folder)).toEqual(['0002_two'])
  })

  test('applies each migration once when four run at the same time', async () => {
    const database = await emptyDatabase()
    const runs = [1, 2, 3, 4].map(() => migrate(database.ownerUrl, database.appUrl, shipped))
    const applied = await Promise.all(runs)
    expect(applied.flat().sort()).toEqual(names)
    expect(await ask(database.ownerUrl, recorded)).toEqual(names)
  })

  test('refuses a migration that was changed after it had been applied, and names it', async () => {
    const database = await emptyDatabase()
    const folder = migrationsFolder({ '0001_one': 'CREATE TABLE one ()' })
    await migrate(database.ownerUrl, database.appUrl, folder)
    write(folder, '0001_one', 'CREATE TABLE one (number integer)')
    write(folder, '0002_two', 'CREATE TABLE two ()')
    await expect(migrate(database.ownerUrl, database.appUrl, folder)).rejects.toThrow(/0001_one was changed/)
    expect(await ask(database.ownerUrl, recorded)).toEqual(['0001_one'])
  })

  test('refuses a database that is newer than the program', async () => {
    const database = await emptyDatabase()
    await migrate(database.ownerUrl, database.appUrl, migrationsFolder({ '9999_later': 'SELECT 1' }))
    await expect(migrate(database.ownerUrl, database.appUrl, shipped)).rejects.toThrow(/9999_later.*newer/)
  })

  test('leaves nothing of a migration that fails, keeps those before it, and goes on once it is mended', async () => {
    const database = await emptyDatabase()
    const folder = migrationsFolder({
      '0001_one': 'CREATE TABLE one ()',
      '0002_two': 'CREATE TABLE two (); SELECT * FROM nowhere',
    })
    await expect(migrate(database.ownerUrl, database.appUrl, folder)).rejects.toThrow(/0002_two failed.*nowhere/)
    expect(await ask(database.ownerUrl, recorded)).toEqual(['0001_one'])
    expect(await ask(database.ownerUrl, `SELECT to_regclass('two')`)).toEqual([null])
    write(folder, '0002_two', 'CREATE TABLE two ()')
    expect(await migrate(database.ownerUrl, database.appUrl, folder)).toEqual(['0002_two'])
  })

  test('needs no superuser: the owner of an empty database can migrate it', async () => {
    const database = await databaseOfPlainOwner('')
    expect(await migrate(database.ownerUrl, database.appUrl, shipped)).toEqual(names)
  })

  test('says what an owner lacks who may not change the role', async () => {
    const database = await databaseOfPlainOwner('CREATEROLE')
    const otherPassword = new URL(database.appUrl)
    otherPassword.password = 'another'
    await expect(migrate(database.ownerUrl, otherPassword.href, shipped)).rejects.toThrow(
      /ALTER ROLE aproape_app LOGIN/,
    )
  })

  test('says why the database cannot be opened, without the password', async () => {
    const failure = migrate('postgresql://owner:hidden@127.0.0.1:1/none', appUrl, shipped)
    await expect(failure).rejects.toThrow('The database of DATABASE_URL cannot be opened: nothing answers there.')
  })
})

describe('ensureAppRole', () => {
  test('refuses a role that could look past the policies', async () => {
    const owner = new Client({ connectionString: ownerUrl })
    await owner.connect()
    // Never committed: the role is shared by every database of the server.
    await owner.query('BEGIN')
    await owner.query(`ALTER ROLE ${appRole} BYPASSRLS`)
    await expect(ensureAppRole(owner, appUrl)).rejects.toThrow(/more rights than it may have/)
    await owner.query('ROLLBACK')
    await owner.end()
  })

  test('refuses an address of another role', async () => {
    const owner = new Client({ connectionString: ownerUrl })
    await owner.connect()
    await expect(ensureAppRole(owner, 'postgresql://someone:word@127.0.0.1/db')).rejects.toThrow(appRole)
    await owner.end()
  })

  test('the role may do nothing but use what it was granted', async () => {
    const rights = 'rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication'
    expect(await ask(ownerUrl, `SELECT ${rights} FROM pg_roles WHERE rolname = '${appRole}'`)).not.toContain(true)
    await expect(ask(appUrl, 'CREATE TABLE public.mine ()')).rejects.toThrow(/permission denied/)
    await expect(ask(appUrl, 'ALTER TABLE commune DISABLE ROW LEVEL SECURITY')).rejects.toThrow(/must be owner/)
  })
})
