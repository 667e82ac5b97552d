import type { Client } from 'pg'
import { GenerateRefusal } from './refusal'

/** Refuses a database without the tables of this version. `wanted`: names of the migrations. */
export async function requireMigrated(owner: Client, wanted: readonly string[]): Promise<void> {
  const { rows: found } = await owner.query<{ there: boolean }>(
    `SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there`,
  )
  const { rows } = found[0]?.there
    ? await owner.query<{ name: string }>(
        'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
      )
    : { rows: [] }
  const applied = new Set(rows.map(({ name }) => name))
  if (wanted.some((name) => !applied.has(name)))
    throw new GenerateRefusal('The database is not migrated to this version. Run first: npm run db:migrate')
}

/** Refuses a database that has families already, the demo's among them. */
export async function requireNoFamilies(owner: Client): Promise<void> {
  await owner.query('BEGIN')
  // The policies are forced on the owner too; they come back with the rollback.
  await owner.query('ALTER TABLE family NO FORCE ROW LEVEL SECURITY')
  const { rows } = await owner.query<{ used: boolean }>('SELECT EXISTS (SELECT FROM family) AS used')
  await owner.query('ROLLBACK')
  if (rows[0]?.used)
    throw new GenerateRefusal(
      'The database has families that were not generated: records of a commune, or the demo. Use an empty database.',
    )
}
