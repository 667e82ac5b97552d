import { Client } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { testDatabase } from '../../setup/database'

// The rules of tenancy are read from the catalogue of the migrated database: a new table that breaks one fails by itself.

/** Of this test file's database, open while its tests run. */
export const owner = new Client(testDatabase().ownerUrl)
beforeAll(() => owner.connect())
afterAll(() => owner.end())

/** Places are everybody's to read; the list of migrations is the owner's alone. */
export const open = ['_prisma_migrations', 'commune', 'county', 'village']
/** Read before a tenant is known; their policies ask for the purpose, not for a commune. */
const identity = ['app_user', 'membership', 'organisation', 'session', 'sign_in_throttle']

export const rows = async (sql: string) => (await owner.query<Record<string, unknown>>(sql)).rows
export const names = async (sql: string) => (await rows(sql)).map(({ name }) => String(name))

export const tenantTables = () =>
  names(`
    SELECT relname AS name FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
    WHERE n.nspname = 'public' AND relkind IN ('r', 'p') AND EXISTS (
      SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'commune_id' AND NOT attisdropped)
      AND relname <> ALL ('{${[...open, ...identity].join()}}')
    ORDER BY 1`)

/** The tables of communes as an array in SQL. */
export const tables = async () => `'{${(await tenantTables()).join()}}'`
