import { hash } from 'bcryptjs'
import type { Client } from 'pg'
import { demoAccounts, demoPassword, type DemoAccount } from './accounts.mjs'

/** Makes the accounts that are not there yet: those of the demo and `more`. Ids of users by e-mail address. */
export async function loadAccounts(
  owner: Client,
  more: readonly DemoAccount[] = [],
): Promise<ReadonlyMap<string, string>> {
  const passwordHash = await hash(demoPassword, 10)
  const ids = new Map<string, string>()
  await owner.query(`SELECT set_config('app.purpose', 'identity', true)`)
  for (const account of [...demoAccounts, ...more]) {
    const user = await owner.query<{ id: string }>(
      `INSERT INTO app_user (email, name, password_hash) VALUES ($1, $2, $3)
       ON CONFLICT (email) DO UPDATE SET name = excluded.name RETURNING id`,
      [account.email, account.name, passwordHash],
    )
    const [row] = user.rows
    if (row) ids.set(account.email, row.id)
    await owner.query(
      `INSERT INTO membership (user_id, organisation_id, role, position)
       SELECT $1, id, $2, $3 FROM organisation WHERE ${organisationOf(account).where}
       ON CONFLICT DO NOTHING`,
      [row?.id, account.role, account.position, ...organisationOf(account).values],
    )
  }
  await owner.query(`SELECT set_config('app.purpose', '', true)`)
  return ids
}

function organisationOf({ organisation }: DemoAccount): { where: string; values: number[] } {
  if (organisation === 'authority') return { where: `kind = 'authority'`, values: [] }
  if ('commune' in organisation) return { where: 'commune_id = $4', values: [organisation.commune] }
  return { where: `kind = 'county' AND county_id = $4`, values: [organisation.county] }
}
