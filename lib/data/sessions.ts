import { z } from 'zod'
import { roles, type Actor } from '@/lib/core/access/actor'
import { client } from './client'
import { orBusy } from './database-busy'
import type { IdentityDb } from './db'

const sessionRow = z.object({
  session_id: z.string(),
  user_id: z.string(),
  user_name: z.string(),
  language: z.enum(['ro', 'en']),
  role: z.enum(roles),
  position: z.string(),
  organisation_name: z.string(),
  county_id: z.number().nullable(),
  county_name: z.string().nullable(),
  commune_id: z.number().nullable(),
  commune_name: z.string().nullable(),
  commune_kind: z.string().nullable(),
})

/** Who acts under a session that is alive; null when it expired, was revoked, or the person left. */
export async function actorOfSession(sessionId: string): Promise<Actor | null> {
  const rows = await orBusy(() => client.$queryRaw<unknown[]>`SELECT * FROM session_actor(${sessionId}::uuid)`)
  const row = rows[0] === undefined ? null : sessionRow.parse(rows[0])
  if (row === null) return null
  return {
    sessionId: row.session_id,
    userId: row.user_id,
    userName: row.user_name,
    position: row.position,
    language: row.language,
    role: row.role,
    organisationName: row.organisation_name,
    county: row.county_id === null ? null : { id: row.county_id, name: row.county_name ?? '' },
    commune:
      row.commune_id === null
        ? null
        : { id: row.commune_id, name: row.commune_name ?? '', kind: row.commune_kind ?? '' },
  }
}

/** Opens a session until `expiresAt` and returns its id. */
export async function openSession(
  db: IdentityDb,
  session: { userId: string; membershipId: string; expiresAt: Date },
): Promise<string> {
  const created = await db.tx.session.create({ data: session, select: { id: true } })
  return created.id
}

/** Ends a session; ending it twice is harmless. */
export async function revokeSession(db: IdentityDb, sessionId: string, at: Date): Promise<void> {
  await db.tx.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: at } })
}

/** Ends every session of a user but one. */
export async function revokeOtherSessions(
  db: IdentityDb,
  { userId, sessionId }: { readonly userId: string; readonly sessionId: string },
  at: Date,
): Promise<void> {
  await db.tx.session.updateMany({
    where: { userId, revokedAt: null, id: { not: sessionId } },
    data: { revokedAt: at },
  })
}
