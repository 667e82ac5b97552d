import { z } from 'zod'
import type { WaitingCase } from '@/lib/core/oversight/waiting-cases'
import type { ActorDb } from './db'

const kind = z.enum(['alert', 'escalation'])

/** What communes sent to the county and nobody has answered yet, without saying of whom: what has the nearest limit first. */
export async function waitingCases(db: ActorDb, countyId: number): Promise<WaitingCase[]> {
  const rows = await db.tx.countyClock.findMany({
    where: { countyId, answeredAt: null },
    orderBy: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { sentAt: 'asc' }, { communeId: 'asc' }],
    select: { communeId: true, kind: true, sentAt: true, dueAt: true, receivedAt: true },
  })
  const communes = await db.tx.commune.findMany({ where: { countyId }, select: { id: true, name: true } })
  const nameOf = new Map(communes.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    ...{ communeId: row.communeId, commune: nameOf.get(row.communeId) ?? '', kind: kind.parse(row.kind) },
    sentAt: row.sentAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    received: row.receivedAt !== null,
  }))
}
