import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { client } from '@/lib/data/client'
import { loadEditions } from '@/prisma/seed/demo/editions/load-editions'
import { loadDemo } from '@/prisma/seed/demo/load-demo'
import { keptByTriggers } from '@/prisma/seed/demo/records/recount'
import { testDatabase } from '../setup/database'
import { manage } from '../setup/test-server'
import { apata, tinca } from './casework'

// The owner of a database at a provider is no superuser: the policies are forced on it as on everybody.
const { ownerUrl } = testDatabase()
export const plain = `plain_${randomBytes(6).toString('hex')}`
const plainUrl = new URL(ownerUrl)
plainUrl.username = plain
plainUrl.password = 'plain'

export const above = new Client(ownerUrl)
const owner = new Client(plainUrl.href)
/** The day that the demo leads up to. */
export const today = '2026-05-07'
export const communes = new Set([tinca.name, apata.name])
/** Loads what is not there yet, and says into which communes. */
export const load = async () => {
  const asked = { today, communes, tell: () => {} }
  const loaded = await loadDemo(owner, asked)
  await loadEditions(owner, asked)
  return loaded
}
/** Gives the plain owner what the migrations made, as if it had run them. */
const handOver = `DO $$ DECLARE made record; BEGIN
  FOR made IN SELECT oid::regclass AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
    LOOP EXECUTE format('ALTER TABLE %s OWNER TO ${plain}', made.name); END LOOP;
  FOR made IN SELECT oid::regprocedure AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
    LOOP EXECUTE format('ALTER FUNCTION %s OWNER TO ${plain}', made.name); END LOOP;
END $$`

/** Loads the demo before the tests of a file; gives the communes that were filled. */
export function loadDemoFirst(): { readonly filled: () => readonly string[] } {
  let first: readonly string[] = []
  beforeAll(async () => {
    await manage(ownerUrl, `CREATE ROLE ${plain} LOGIN PASSWORD 'plain'`)
    await above.connect()
    await above.query(`GRANT CREATE, USAGE ON SCHEMA public TO ${plain}`)
    await above.query(handOver)
    for (const table of ['audit_log', 'office_audit_log'])
      await above.query(`ALTER POLICY trigger_insert ON ${table} TO ${plain}`)
    for (const table of [...keptByTriggers, 'receipt_counter', 'duty_count', 'plan_return'])
      await above.query(`ALTER POLICY trigger_write ON ${table} TO ${plain}`)
    for (const table of ['observation_sheet', 'child_invisibility'])
      await above.query(`ALTER POLICY trigger_read ON ${table} TO ${plain}`)
    await owner.connect()
    first = await load()
  }, 180_000)

  afterAll(async () => {
    await owner.end()
    await client.$disconnect()
    await above.query(`REASSIGN OWNED BY ${plain} TO CURRENT_USER`)
    await above.query(`DROP OWNED BY ${plain}`)
    await above.end()
    await manage(ownerUrl, `DROP ROLE ${plain}`)
  })
  return { filled: () => first }
}

/** Rows as they are behind the policies. */
export async function rowsOf(query: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  return (await above.query<Record<string, unknown>>(query, values)).rows
}
