import type { Role } from '@/lib/core/access/actor'
import { act, app, kept, keyOf, touched, type Place, type Row } from './role-session'

async function insertCopy(table: string, place: Place): Promise<boolean> {
  const ofSubject: Record<string, string[]> = {
    attachment: ['observation_sheet_id', 'risk_sheet_id', 'plan_id', 'visit_id', 'invitation_id'],
    correction: ['home_visit_id', 'visit_id', 'alert_id', 'escalation_id', 'listed_child_id'],
    // Its moment is the database's.
    access_log: ['id', 'at'],
  }
  const generated = ['search', ...(ofSubject[table] ?? [])]
  // Some tables take what somebody signs with the own name alone.
  const own: Record<string, string> = {
    access_log: 'SELECT app_user_id() AS user_id, app_role() AS role',
    report_edition: 'SELECT app_user_id() AS created_by',
    quarterly_extract: 'SELECT app_user_id() AS frozen_by',
    earlier_registry_entry: 'SELECT app_user_id() AS entered_by',
  }
  const sign = own[table]
  const self = sign === undefined ? {} : (await app.query<Row>(sign)).rows[0]
  const row = Object.entries({ ...kept.get(keyOf(table, place)), ...self }).filter(
    ([column]) => !generated.includes(column),
  )
  const columns = row.map(([column]) => column)
  const count = await touched(
    `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map((_, index) => `$${index + 1}`).join()})`,
    row.map(([, value]) =>
      typeof value === 'object' && value !== null && !(value instanceof Date) && !Array.isArray(value)
        ? JSON.stringify(value)
        : value,
    ),
  )
  return count === 1
}

/** What the role may do with the rows of `target` while it works in `home`. */
export async function rights(table: string, role: Role, home: Place, target: Place): Promise<string> {
  await act(role, home)
  const where = `WHERE commune_id = ${target.id}`
  const read = ((await touched(`SELECT * FROM ${table} ${where}`)) ?? 0) > 0
  const insert = kept.has(keyOf(table, target))
    ? await insertCopy(table, target)
    : (await touched(`INSERT INTO ${table} DEFAULT VALUES`)) !== null
  // A plan before the mayor is only taken back.
  const changed = table === 'service_plan' ? `${where} AND status = 'draft'` : where
  const update = ((await touched(`UPDATE ${table} SET commune_id = commune_id ${changed}`)) ?? 0) > 0
  const remove = ((await touched(`DELETE FROM ${table} ${where}`)) ?? 0) > 0
  await app.query('ROLLBACK')
  return `${read ? 'R' : ''}${insert ? 'I' : ''}${update ? 'U' : ''}${remove ? 'D' : ''}`
}
