import { z } from 'zod'
import type { Quarter } from '@/lib/core/workbook/quarters'
import { toDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'

const head = z.object({
  id: z.string(),
  periodStart: z.string(),
  edition: z.number(),
  reason: z.string(),
  fingerprint: z.string(),
  /** When it was closed, in Romania, and by whom. */
  day: z.string(),
  name: z.string(),
})
/** A closed extract without its rows. */
export type ExtractHead = z.output<typeof head>

/** The closed extracts of the commune, the latest quarter and edition first. */
export async function extractHeads(db: CommuneDb): Promise<readonly ExtractHead[]> {
  const rows = await db.tx.$queryRaw`
    SELECT id, period_start::text AS "periodStart", edition, reason, fingerprint, 
      (frozen_at AT TIME ZONE 'Europe/Bucharest')::date::text AS day, frozen_name AS name
    FROM quarterly_extract WHERE commune_id = ${db.key.communeId} ORDER BY period_start DESC, edition DESC`
  return z.array(head).parse(rows)
}

/** The text of an edition of a quarter; without a number of the latest. Null where there is none. */
export async function findExtract(db: CommuneDb, { from }: Quarter, edition: number | null) {
  return db.tx.quarterlyExtract.findFirst({
    where: { ...db.key, periodStart: toDatabaseDate(from), ...(edition !== null && { edition }) },
    orderBy: { edition: 'desc' },
    select: { edition: true, content: true, fingerprint: true },
  })
}

export type NewExtract = {
  readonly quarter: Quarter
  readonly edition: number
  readonly reason: string
  readonly content: string
  readonly fingerprint: string
  readonly at: Date
  readonly name: string
}

/** Keeps an extract for good. Of two who close one quarter at once, one is refused by the database. */
export async function addExtract(db: CommuneDb, { quarter, at, name, ...kept }: NewExtract): Promise<void> {
  await db.tx.quarterlyExtract.create({
    data: {
      ...{ ...db.key, ...kept, periodStart: toDatabaseDate(quarter.from) },
      ...{ frozenAt: at, frozenBy: db.userId, frozenName: name },
    },
    select: { id: true },
  })
}

/** Keeps this lock apart from others of a commune. */
const extracts = 33

/** One person at a time closes extracts of the commune. Held until the transaction ends. */
export async function lockExtracts(db: CommuneDb): Promise<void> {
  await db.tx.$executeRaw`SELECT pg_advisory_xact_lock(${extracts}::integer, ${db.key.communeId}::integer)`
}
