import type { Client } from 'pg'
import { keptByTriggers } from './recount'
import { type Rows, tables } from './rows'

/** Also guarded: what the triggers keep. */
const guarded = [...tables, 'audit_log', ...keptByTriggers]

/**
 * Lets the owner of the tables load them, for the policies are forced on the owner too: a load rests on nobody's rights. Its
 * rows are not told one by one in the trail, and the counts are made anew afterwards.
 */
export async function openTables(owner: Client): Promise<void> {
  for (const table of guarded) await owner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`)
  for (const table of tables) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
}

export async function closeTables(owner: Client): Promise<void> {
  for (const table of tables) await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  for (const table of guarded) await owner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`)
}

/** Writes the rows, a statement a table. A column that no row of a table names keeps its default. */
export async function loadRows(owner: Client, rows: Rows): Promise<void> {
  for (const table of tables) {
    const columns = [...new Set(rows[table].flatMap(Object.keys))].join(', ')
    if (columns === '') continue
    await owner.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1::json)`,
      [JSON.stringify(rows[table])],
    )
  }
}
