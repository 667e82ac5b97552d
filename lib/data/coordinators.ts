import type { Coordinator } from '@/lib/core/oversight/county-duties'
import { fromDatabaseDate, toDatabaseDate } from './calendar-date'
import type { ActorDb } from './db'

const shown = { userId: true, name: true, email: true, phone: true, since: true } as const

/** Who guides a commune at present; null: nobody is named. Under the policies of the commune or of its county. */
export async function coordinatorOf(db: ActorDb, communeId: number): Promise<Coordinator | null> {
  const row = await db.tx.coordinatorAssignment.findFirst({ where: { communeId, until: null }, select: shown })
  return row === null ? null : { ...row, since: fromDatabaseDate(row.since) }
}

/** The coordinators of a county's communes at present, by commune. */
export async function coordinatorsOf(db: ActorDb, countyId: number): Promise<ReadonlyMap<number, Coordinator>> {
  const rows = await db.tx.coordinatorAssignment.findMany({
    where: { countyId, until: null },
    select: { ...shown, communeId: true },
  })
  return new Map(rows.map(({ communeId, since, ...row }) => [communeId, { ...row, since: fromDatabaseDate(since) }]))
}

type Assignment = Coordinator & { readonly communeId: number; readonly countyId: number; readonly by: string }

/** Names the coordinator of a commune from `since` on, in place of the one before. Waits for another who does the same. */
export async function assignCoordinator(db: ActorDb, { by, since, ...named }: Assignment): Promise<void> {
  await db.tx.$executeRaw`SELECT pg_advisory_xact_lock(14, ${named.communeId})`
  const day = toDatabaseDate(since)
  await db.tx.coordinatorAssignment.updateMany({
    where: { communeId: named.communeId, countyId: named.countyId, until: null },
    data: { until: day },
  })
  await db.tx.coordinatorAssignment.create({ data: { ...named, since: day, createdBy: by }, select: { id: true } })
}
