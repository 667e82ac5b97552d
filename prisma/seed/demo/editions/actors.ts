import type { Client } from 'pg'
import { z } from 'zod'
import type { Actor, CommuneActor } from '@/lib/core/access/actor'
import type { DemoAccount } from '../accounts.mjs'
import { countyAccount, workerAccount } from '../commune-workers'
import type { DemoCommune } from '../places'

/** Who writes the report of a commune, and who decides on it. */
export type ReportActors = {
  readonly worker: CommuneActor
  readonly coordinator: Actor & { readonly county: CommuneActor['county'] }
}

const places = z.array(z.object({ name: z.string(), kind: z.string(), county: z.string() })).length(1)
const users = z.array(z.object({ id: z.string() })).length(1)

/** The people of a commune that is loaded. */
export async function actorsOf(owner: Client, commune: DemoCommune): Promise<ReportActors> {
  const found = await owner.query(
    `SELECT commune.name, commune.kind, county.name AS county
     FROM commune JOIN county ON county.code = commune.county_id WHERE commune.id = $1`,
    [commune.siruta],
  )
  const [place] = places.parse(found.rows)
  const county = { id: commune.county, name: place?.county ?? '' }
  const worker = await accountOf(owner, workerAccount(commune))
  const coordinator = await accountOf(owner, countyAccount('dgaspc_coordinator', commune))
  return {
    worker: { ...worker, county, commune: { id: commune.siruta, name: place?.name ?? '', kind: place?.kind ?? '' } },
    coordinator: { ...coordinator, county, commune: null },
  }
}

async function accountOf(owner: Client, { email, name, position, role }: DemoAccount) {
  await owner.query('BEGIN')
  await owner.query(`SELECT set_config('app.purpose', 'identity', true)`)
  const { rows } = await owner.query('SELECT id FROM app_user WHERE email = $1', [email])
  await owner.query('ROLLBACK')
  const [user] = users.parse(rows)
  const id = user?.id ?? ''
  // Nobody is signed in: the program acts for the person.
  return { sessionId: id, userId: id, userName: name, position, language: 'ro', role, organisationName: '' } as const
}
