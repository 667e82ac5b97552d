import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type { Role } from '@/lib/core/access/actor'
import { testDatabase } from '../../setup/database'
import type { apata, tinca } from '../casework'

export const owner = new Client(testDatabase().ownerUrl)
export const app = new Client(testDatabase().appUrl)
export type Place = typeof tinca | typeof apata
export type Row = Record<string, unknown>
export const kept = new Map<string, Row>()
/** The professional of these tests: everybody else is somebody new each time. */
export const author = randomUUID()
export const keyOf = (table: string, place: Place) => `${table} ${place.id}`

/** Enters rows as somebody of that role, and keeps them as the database has them. */
export async function enter(role: Role, place: Place, rows: readonly [string, Row][], user?: string): Promise<void> {
  await act(role, place, user)
  for (const [table, values] of rows) {
    const row: Row = { commune_id: place.id, county_id: place.county.id, ...values }
    const columns = Object.keys(row)
    const result = await app.query<Row>(
      `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map((_, index) => `$${index + 1}`).join()}) RETURNING *`,
      Object.values(row),
    )
    kept.set(keyOf(table, place), result.rows[0] ?? {})
  }
  await app.query('COMMIT')
}

/** Begins a transaction of that role: of the commune, of its county, or of the authority. */
export async function act(role: Role, place: Place, as?: string): Promise<void> {
  const national = role.startsWith('anpdca')
  const ofCounty = role.startsWith('dgaspc')
  const user = as ?? (role === 'professional' || ofCounty ? author : randomUUID())
  await app.query('BEGIN')
  await app.query(
    `SELECT set_config('app.user_id', $1, true), set_config('app.role', $2, true),
            set_config('app.county_id', $3, true), set_config('app.commune_id', $4, true)`,
    [user, role, national ? '' : String(place.county.id), national || ofCounty ? '' : String(place.id)],
  )
}

/** How many rows a statement touches; null when the database refuses it for want of a right. */
export async function touched(statement: string, values: unknown[] = []): Promise<number | null> {
  await app.query('SAVEPOINT before')
  try {
    return (await app.query(statement, values)).rowCount ?? 0
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
    if (code === '42501') return null
    // Past the policy: the row was taken, or something still points to it.
    if (code === '23505' || code === '23503') return 1
    throw error
  } finally {
    await app.query('ROLLBACK TO before')
  }
}
