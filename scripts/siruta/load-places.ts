import type { Client } from 'pg'
import type { Places } from './read-places'

/** Writes all places in one transaction: new ones are added, known ones renamed, none removed. Each commune gets its service. */
export async function loadPlaces(owner: Client, places: Places): Promise<void> {
  await owner.query('BEGIN')
  try {
    await owner.query(
      `INSERT INTO commune (id, county_id, name, kind)
       SELECT * FROM unnest($1::int[], $2::int[], $3::text[], $4::text[])
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind`,
      columns(places.communes, ['id', 'countyId', 'name', 'kind']),
    )
    await owner.query(
      `INSERT INTO village (id, commune_id, name)
       SELECT * FROM unnest($1::int[], $2::int[], $3::text[])
       ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
      columns(places.villages, ['id', 'communeId', 'name']),
    )
    await owner.query(`SELECT set_config('app.purpose', 'identity', true)`)
    await owner.query(
      `INSERT INTO organisation (kind, name, county_id, commune_id)
       SELECT 'commune', 'SPAS ' || name, county_id, id FROM commune
       ON CONFLICT (commune_id) DO NOTHING`,
    )
    await owner.query('COMMIT')
  } catch (error) {
    await owner.query('ROLLBACK')
    throw error
  }
}

const columns = <Row>(rows: readonly Row[], names: readonly (keyof Row)[]) =>
  names.map((name) => rows.map((row) => row[name]))
