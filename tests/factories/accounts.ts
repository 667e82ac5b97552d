import { hash } from 'bcryptjs'
import { Client } from 'pg'
import { testDatabase } from '../setup/database'
import { tinca } from './casework'

export const owner = new Client(testDatabase().ownerUrl)
let sequence = 0

/** The address of a new worker of Tinca with the password "right". */
export async function newWorker(): Promise<string> {
  const email = `worker${(sequence += 1)}@tinca.test`
  await owner.query(`SELECT set_config('app.purpose', 'identity', false)`)
  const user = await owner.query<{ id: string }>(
    `INSERT INTO app_user (email, name, password_hash) VALUES ($1, 'Ana Lăcustă', $2) RETURNING id`,
    [email, await hash('right', 4)],
  )
  await owner.query(
    `INSERT INTO membership (user_id, organisation_id, role)
     SELECT $1, id, 'spas_worker' FROM organisation WHERE commune_id = $2`,
    [user.rows[0]?.id, tinca.id],
  )
  return email
}
