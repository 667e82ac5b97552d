import { hash } from 'bcryptjs'
import type { Client } from 'pg'
import { demoAccounts, demoPassword, type DemoAccount } from './accounts'

/** Makes the demo accounts that are not there yet. */
export async function loadAccounts(owner: Client): Promise<void> {
  const passwordHash = await hash(demoPassword, 10)
  await owner.query(`SELECT set_config('app.purpose', 'identity', true)`)
  for (const account of demoAccounts) {
    const user = await owner.query<{ id: string }>(
      `INSERT INTO app_user (email, name, password_hash) VALUES ($1, $2, $3)
       ON CONFLICT (email) DO UPDATE SET name = excluded.name RETURNING id`,
      [account.email, account.name, passwordHash],
    )
    await owner.query(
      `INSERT INTO membership (user_id, organisation_id, role, position)
       SELECT $1, id, $2, $3 FROM organisation WHERE ${organisationOf(account).where}
       ON CONFLICT DO NOTHING`,
      [user.rows[0]?.id, account.role, account.position, ...organisationOf(account).values],
    )
  }
  await owner.query(`SELECT set_config('app.purpose', '', true)`)
}

function organisationOf({ organisation }: DemoAccount): { where: string; values: number[] } {
  if (organisation === 'authority') return { where: `kind = 'authority'`, values: [] }
  if ('commune' in organisation) return { where: 'commune_id = $4', values: [organisation.commune] }
  return { where: `kind = 'county' AND county_id = $4`, values: [organisation.county] }
}
