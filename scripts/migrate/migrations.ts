import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A step of the database's history. The checksum is the one that Prisma computes: sha256 of the file. */
export type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }

/** The migrations in `folder`, in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  const steps = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return steps
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
