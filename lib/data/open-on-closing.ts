import type { OpenOnClosing } from '@/lib/core/casework/open-on-closing'
import type { Family } from '@/lib/core/casework/family-record'
import { fromDatabaseDate } from './calendar-date'
import type { CommuneDb } from './db'
import { openPlanOf, planInForce } from './plans'

/** What is still open in the file of a family, as it stands. */
export async function openOnClosing(db: CommuneDb, family: Family): Promise<OpenOnClosing> {
  const { id: familyId, situations, dueFor, dueOn } = family
  const draft = { where: { ...db.key, familyId, status: 'draft' }, select: { id: true } }
  const visit = await db.tx.homeVisit.findFirst({
    where: { ...db.key, familyId, status: 'planned' },
    select: { id: true, plannedOn: true },
  })
  return {
    situations: situations ?? 0,
    due: dueFor === null || dueOn === null ? null : { duty: dueFor, on: dueOn },
    plannedVisit: visit && { id: visit.id, on: fromDatabaseDate(visit.plannedOn) },
    planInForce: (await planInForce(db, familyId))?.id ?? null,
    openPlan: await openPlanOf(db, familyId),
    unsentAlert: (await db.tx.violenceAlert.findFirst(draft))?.id ?? null,
    observationDraft: (await db.tx.observationSheet.findFirst(draft))?.id ?? null,
    riskDraft: (await db.tx.riskSheet.findFirst(draft))?.id ?? null,
  }
}
