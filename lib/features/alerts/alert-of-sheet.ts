import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { AlertHead } from '@/lib/core/alerts/alert'
import { alertOfSheet } from '@/lib/data/alerts'
import { withCommune } from '@/lib/data/db'

/** The alert that a finished risk sheet gave rise to; null when it has none. */
export async function alertOfRiskSheet(actor: Actor, riskSheetId: string): Promise<AlertHead | null> {
  if (!can(actor.role, 'alert.see')) return null
  return withCommune(actor, (db) => alertOfSheet(db, { riskSheetId }))
}

/** The same of a signed observation sheet. */
export async function alertOfObservationSheet(actor: Actor, observationSheetId: string): Promise<AlertHead | null> {
  if (!can(actor.role, 'alert.see')) return null
  return withCommune(actor, (db) => alertOfSheet(db, { observationSheetId }))
}
