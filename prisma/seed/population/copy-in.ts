import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import type { ColumnKind } from './copy-text'
import { type LoadedTable, loadedTables } from './pattern'

/** Lines for COPY that wait to be sent, by table and columns. */
export class Lines {
  private readonly waiting = new Map<
    string,
    { readonly table: LoadedTable; readonly columns: string; texts: string[] }
  >()

  add(table: LoadedTable, columns: string, text: string): void {
    const kept = this.waiting.get(`${table} ${columns}`)
    if (kept === undefined) this.waiting.set(`${table} ${columns}`, { table, columns, texts: [text] })
    else kept.texts.push(text)
  }

  /** Sends everything, in the order in which the tables may be written. */
  async send(owner: Client): Promise<void> {
    const ordered = [...this.waiting.values()].sort(
      (a, b) => loadedTables.indexOf(a.table) - loadedTables.indexOf(b.table),
    )
    for (const { table, columns, texts } of ordered)
      await pipeline(Readable.from(inChunks(texts)), owner.query(from(`COPY ${table} (${columns}) FROM STDIN`)))
  }
}

/** The longest text sent at once, in characters. */
const chunk = 1 << 18

function* inChunks(texts: readonly string[]): Generator<Buffer> {
  let part = ''
  for (const text of texts) {
    part += text
    if (part.length < chunk) continue
    yield Buffer.from(part)
    part = ''
  }
  if (part !== '') yield Buffer.from(part)
}

/** How the columns of the loaded tables are written, as the database has them. */
export async function columnKinds(owner: Client): Promise<(table: LoadedTable, column: string) => ColumnKind> {
  const { rows } = await owner.query<{ column: string; kind: ColumnKind }>(
    `SELECT relname || '.' || attname AS column,
            CASE WHEN typcategory = 'A' THEN 'array' WHEN typname IN ('json', 'jsonb') THEN 'json' ELSE 'plain' END AS kind
     FROM pg_attribute
     JOIN pg_class ON pg_class.oid = attrelid AND relnamespace = 'public'::regnamespace
     JOIN pg_type ON pg_type.oid = atttypid
     WHERE relname = ANY ($1) AND attnum > 0 AND NOT attisdropped`,
    [loadedTables],
  )
  const kinds = new Map(rows.map(({ column, kind }) => [column, kind]))
  return (table, column) => {
    const kind = kinds.get(`${table}.${column}`)
    if (kind === undefined) throw new Error(`the database has no column ${table}.${column}`)
    return kind
  }
}
