import type { AttachmentSubject } from '@/lib/core/documents/attachment'
import type { CommuneDb } from './db'

/** The record that a copy belongs to: its family and, where it has one, its state. */
export type SubjectRecord = { readonly familyId: string; readonly state: string | null }

/** Null when the commune has no such record, or the actor may not read it. */
export async function findSubject(
  db: CommuneDb,
  subject: AttachmentSubject,
  id: string,
): Promise<SubjectRecord | null> {
  const where = { communeId_id: { communeId: db.key.communeId, id } }
  const withState = { familyId: true, status: true } as const
  switch (subject) {
    case 'observation-sheet':
      return stated(await db.tx.observationSheet.findUnique({ where, select: withState }))
    case 'risk-sheet':
      return stated(await db.tx.riskSheet.findUnique({ where, select: withState }))
    case 'plan':
      return stated(await db.tx.servicePlan.findUnique({ where, select: withState }))
    case 'visit':
      return stateless(await db.tx.monitoringVisit.findUnique({ where, select: { familyId: true } }))
    case 'invitation':
      return stateless(await db.tx.invitation.findUnique({ where, select: { familyId: true } }))
  }
}

const stated = (row: { familyId: string; status: string } | null): SubjectRecord | null =>
  row && { familyId: row.familyId, state: row.status }
const stateless = (row: { familyId: string } | null): SubjectRecord | null =>
  row && { familyId: row.familyId, state: null }
