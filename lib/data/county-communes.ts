import type { ActorDb, QueueDb } from './db'

/** Whether a commune lies in a county. */
export async function isCommuneOf(db: ActorDb, communeId: number, countyId: number): Promise<boolean> {
  return (await db.tx.commune.count({ where: { id: communeId, countyId } })) === 1
}

/** Name of a commune of the county; null when there is none with that code. */
export async function communeName(db: ActorDb, communeId: number, countyId: number): Promise<string | null> {
  const row = await db.tx.commune.findFirst({ where: { id: communeId, countyId }, select: { name: true } })
  return row?.name ?? null
}

/** The communes of a county that work here, by name. */
export async function communesOf(
  db: ActorDb,
  countyId: number,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  return db.tx.$queryRaw<{ id: number; name: string }[]>`
    SELECT commune.id, commune.name FROM commune
    WHERE commune.county_id = ${countyId}
      AND EXISTS (SELECT FROM family_state_count s WHERE s.commune_id = commune.id AND s.county_id = ${countyId})
    ORDER BY commune.name`
}

/** The communes of the country with their counties, in the order of counties. */
export async function everyCommune(
  db: QueueDb,
): Promise<readonly { readonly communeId: number; readonly countyId: number }[]> {
  const rows = await db.tx.commune.findMany({
    orderBy: [{ countyId: 'asc' }, { id: 'asc' }],
    select: { id: true, countyId: true },
  })
  return rows.map(({ id, countyId }) => ({ communeId: id, countyId }))
}
