import { Client } from 'pg'
import type { Actor } from '@/lib/core/access/actor'
import { testDatabase } from '../setup/database'

/** What an attacker has who can speak SQL in the name of the program: its database role and the settings of one actor. */
export const attacker = new Client(testDatabase().appUrl)

/** Runs statements as somebody; what they change is undone. Gives the rows of the last one. */
export async function attack(
  actor: Actor | null,
  statements: readonly (readonly [sql: string, ...values: unknown[]])[],
): Promise<Record<string, unknown>[]> {
  await attacker.query('BEGIN')
  try {
    await attacker.query(
      `SELECT set_config('app.user_id', $1, true), set_config('app.role', $2, true),
              set_config('app.county_id', $3, true), set_config('app.commune_id', $4, true)`,
      [actor?.userId ?? '', actor?.role ?? '', String(actor?.county?.id ?? ''), String(actor?.commune?.id ?? '')],
    )
    let rows: Record<string, unknown>[] = []
    for (const [sql, ...values] of statements) rows = (await attacker.query<Record<string, unknown>>(sql, values)).rows
    return rows
  } finally {
    await attacker.query('ROLLBACK')
  }
}

/** Makes a temporary table with the columns of one of ours, empty, before it in the search path. */
export const shadow = (table: string): [string] => [`CREATE TEMPORARY TABLE ${table} (LIKE public.${table})`]
