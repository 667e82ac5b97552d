import type { ActorDb, CommuneDb } from './db'

export type LoggedAccess = {
  readonly action: 'open' | 'print' | 'export'
  readonly subject:
    | 'family'
    | 'observation-sheet'
    | 'risk-sheet'
    | 'plan'
    | 'visit'
    | 'home-visit'
    | 'referral'
    | 'professional-sheet'
    | 'registry'
    | 'observatory'
    | 'report'
    | 'attachment'
    | 'invitation'
    | 'violence-alert'
    | 'escalation'
    | 'special-protection'
  /** Null when it is a list that names many families. */
  readonly familyId: string | null
}

/** Notes that somebody opened, printed or exported a child's file (design section 8). Never changed or deleted afterwards. */
export async function logAccess(db: CommuneDb, { action, subject, familyId }: LoggedAccess): Promise<void> {
  const { communeId, countyId } = db.key
  await db.tx.$executeRaw`
    INSERT INTO access_log (commune_id, county_id, user_id, role, action, subject, family_id)
    VALUES (${communeId}, ${countyId}, ${db.userId}::uuid, app_role()::role, ${action}, ${subject}, ${familyId}::uuid)`
}

type SentAccess = LoggedAccess & {
  readonly subject: 'violence-alert' | 'escalation' | 'report'
  readonly communeId: number
  readonly countyId: number
  readonly userId: string
}

/** As logAccess, for somebody of the county who opens what a commune sent: noted in that commune. */
export async function logSentAccess(
  db: ActorDb,
  { communeId, countyId, userId, ...access }: SentAccess,
): Promise<void> {
  const { action, subject, familyId } = access
  await db.tx.$executeRaw`
    INSERT INTO access_log (commune_id, county_id, user_id, role, action, subject, family_id)
    VALUES (${communeId}, ${countyId}, ${userId}::uuid, app_role()::role, ${action}, ${subject}, ${familyId}::uuid)`
}

/**
 * As logAccess, for names of children in special protection: noted in each of the communes whose children were shown, for whoever of
 * the commune or its county read them.
 */
export async function logNamesShown(
  db: ActorDb,
  {
    userId,
    countyId,
    communeIds,
  }: { readonly userId: string; readonly countyId: number; readonly communeIds: readonly number[] },
): Promise<void> {
  const places = [...new Set(communeIds)]
  if (places.length === 0) return
  await db.tx.$executeRaw`
    INSERT INTO access_log (commune_id, county_id, user_id, role, action, subject)
    SELECT place, ${countyId}, ${userId}::uuid, app_role()::role, 'open', 'special-protection' FROM unnest(${places}::integer[]) AS place`
}
