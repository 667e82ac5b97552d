import { z } from 'zod'
import type { CaseAccess } from '@/lib/core/oversight/case-access'
import type { ActorDb, CommuneDb } from './db'
import { Prisma } from './generated/client'

type Row = Prisma.CaseAccessGetPayload<object>

const accessOf = ({ openedAt, expiresAt, endedAt, familyId: _family, userId: _user, ...row }: Row): CaseAccess => ({
  ...row,
  openedAt: openedAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
})

type Wanted = {
  readonly communeId: number
  readonly countyId: number
  readonly sheetNumber: string
  readonly userId: string
  readonly name: string
  readonly reason: string
  readonly openedAt: Date
  readonly expiresAt: Date
}

/** Opens the family of a sheet's number and returns the id of the access. Throws, for isNoSuchSheet, when there is no such sheet. */
export async function addCaseAccess(db: ActorDb, wanted: Wanted): Promise<string> {
  const [row] = await db.tx.$queryRaw<{ id: string }[]>`
    INSERT INTO case_access (commune_id, county_id, sheet_number, user_id, name, reason, opened_at, expires_at)
    VALUES (${wanted.communeId}, ${wanted.countyId}, ${wanted.sheetNumber}, ${wanted.userId}::uuid, ${wanted.name},
            ${wanted.reason}, ${wanted.openedAt}, ${wanted.expiresAt})
    RETURNING id`
  if (row === undefined) throw new Error('The access was not kept')
  return row.id
}

const raised = z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) })

const hasCode = (error: unknown, code: string): boolean => {
  const meta = error instanceof Prisma.PrismaClientKnownRequestError ? raised.safeParse(error.meta) : null
  return meta?.success === true && meta.data.driverAdapterError.cause.originalCode === code
}

/** Whether the database found no sheet of that number in the commune; the transaction is over then. */
export const isNoSuchSheet = (error: unknown): boolean => hasCode(error, 'P0002')

/** Whether the actor has the file of that family open already; the transaction is over then. */
export const isOpenAlready = (error: unknown): boolean => hasCode(error, '42710')

/** How many files the actor has opened since a moment. Others of the actor's wait until this transaction ends. */
export async function lockOpenings(db: ActorDb, userId: string, since: Date): Promise<number> {
  await db.tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`case openings ${userId}`}, 0))::text`
  return db.tx.caseAccess.count({ where: { userId, openedAt: { gte: since } } })
}

/** An access of the actor's own, under the policies of a coordinator; null when there is none with that id. */
export async function findCaseAccess(
  db: ActorDb,
  id: string,
): Promise<(CaseAccess & { readonly familyId: string }) | null> {
  const row = await db.tx.caseAccess.findFirst({ where: { id } })
  return row === null ? null : { ...accessOf(row), familyId: row.familyId }
}

/** The actor's own accesses in a commune, the latest first; at most 20. */
export async function ownAccesses(db: ActorDb, communeId: number): Promise<CaseAccess[]> {
  const rows = await db.tx.caseAccess.findMany({ where: { communeId }, orderBy: { openedAt: 'desc' }, take: 20 })
  return rows.map(accessOf)
}

/** Ends an access sooner than by itself. */
export async function endCaseAccess(db: ActorDb, id: string, at: Date): Promise<void> {
  await db.tx.caseAccess.updateMany({ where: { id, endedAt: null }, data: { endedAt: at } })
}

/** Who of the county had the family's file open, the latest first; at most 50. */
export async function accessesOfFamily(db: CommuneDb, familyId: string): Promise<CaseAccess[]> {
  const rows = await db.tx.caseAccess.findMany({
    where: { ...db.key, familyId },
    orderBy: { openedAt: 'desc' },
    take: 50,
  })
  return rows.map(accessOf)
}
