import type { Client } from 'pg'
import type { CommuneActor, Role } from '@/lib/core/access/actor'
import { actorOf } from './casework'

type Place = Parameters<typeof actorOf>[0]

export const emailOf = ({ userId }: { readonly userId: string }): string => `${userId}@exemplu.ro`

/** Somebody with an account and a place to work at, so that notices find an address. Roles of the county work at its directorate. */
export async function employ(owner: Client, place: Place, role: Role, language = 'ro'): Promise<CommuneActor> {
  const actor = actorOf(place, role)
  await owner.query('BEGIN')
  await owner.query(`SELECT set_config('app.purpose', 'identity', true)`)
  await owner.query(`INSERT INTO app_user (id, email, name, password_hash, language) VALUES ($1, $2, 'Ana', '', $3)`, [
    actor.userId,
    emailOf(actor),
    language,
  ])
  await owner.query(
    `INSERT INTO membership (user_id, organisation_id, role)
     SELECT $1, id, $2::role FROM organisation WHERE CASE WHEN $3 THEN kind = 'county' AND county_id = $4
                                                          ELSE commune_id = $5 END`,
    [actor.userId, role, role.startsWith('dgaspc'), place.county.id, place.id],
  )
  await owner.query('COMMIT')
  return actor
}

/** Ends somebody's account and place of work. */
export async function dismiss(owner: Client, { userId }: { readonly userId: string }): Promise<void> {
  await owner.query('BEGIN')
  await owner.query(`SELECT set_config('app.purpose', 'identity', true)`)
  await owner.query('UPDATE app_user SET disabled_at = now() WHERE id = $1', [userId])
  await owner.query('UPDATE membership SET ended_at = now() WHERE user_id = $1', [userId])
  await owner.query('COMMIT')
}

/** Runs the owner's statements as the queue does, whom the policies show every notice. */
export async function asQueue<Value>(owner: Client, work: () => Promise<Value>): Promise<Value> {
  await owner.query('BEGIN')
  await owner.query(`SELECT set_config('app.purpose', 'queue', true)`)
  const value = await work()
  await owner.query('COMMIT')
  return value
}
