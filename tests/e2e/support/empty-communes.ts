import { Client } from 'pg'

/** Who works in a commune without any record, one for each project: what leaves Apața comes in there and nothing else. */
export const emptyCommuneWorkers = { desktop: 'asistent@apata-noua.demo', phone: 'asistent@apata-mica.demo' } as const

/** Adds the communes, as Apața is in an installation that was just set up: the same county, the same villages, nobody on file. */
export async function addEmptyCommunes(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query(`SELECT set_config('app.purpose', 'identity', false)`)
    for (const [index, email] of Object.values(emptyCommuneWorkers).entries()) {
      const commune = 990_001 + index
      await owner.query(
        `INSERT INTO commune (id, county_id, name, kind) SELECT $1::integer, county_id, $2::text, kind FROM commune WHERE name = 'Apața'`,
        [commune, `Apața ${index + 1}`],
      )
      await owner.query(
        `INSERT INTO village (id, commune_id, name)
         SELECT $1::integer * 100 + row_number() OVER (ORDER BY village.id), $1::integer, village.name
         FROM village JOIN commune ON commune.id = village.commune_id WHERE commune.name = 'Apața'`,
        [commune],
      )
      await owner.query(
        `INSERT INTO organisation (kind, name, county_id, commune_id)
         SELECT kind, 'SPAS ' || $2::text, county_id, $1::integer FROM organisation
         WHERE commune_id = (SELECT id FROM commune WHERE name = 'Apața')`,
        [commune, `Apața ${index + 1}`],
      )
      await owner.query(
        `WITH added AS (
           INSERT INTO app_user (email, name, password_hash)
           SELECT $2::text, 'Ana Lăcustă', password_hash FROM app_user WHERE email = 'asistent@apata.demo' RETURNING id
         ) INSERT INTO membership (user_id, organisation_id, role, position)
         SELECT added.id, organisation.id, 'spas_worker', 'asistent social' FROM added, organisation WHERE commune_id = $1::integer`,
        [commune, email],
      )
    }
  } finally {
    await owner.end()
  }
}
