import type { CommuneDb } from './db'

export type LoggedAccess = {
  readonly action: 'open' | 'print' | 'export'
  readonly subject:
    'family' | 'observation-sheet' | 'risk-sheet' | 'plan' | 'visit' | 'registry' | 'observatory' | 'report'
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
