import type { Visit } from '@/lib/core/observation/check-visit'
import type { CommuneDb } from '@/lib/data/db'
import { addHomeVisit, plannedVisitOf } from '@/lib/data/home-visits'

/** A suspicion plans the visit that the sheet names, unless the family waits for one already. */
export async function planAfterSheet(
  db: CommuneDb,
  {
    familyId,
    observationSheetId,
    visit,
    time,
  }: {
    readonly familyId: string
    readonly observationSheetId: string
    readonly visit: Visit | null
    readonly time: string | null
  },
): Promise<void> {
  if (visit === null || (await plannedVisitOf(db, familyId)) !== null) return
  const { visitOn, visitorName, visitorPosition } = visit
  const plan = { plannedOn: visitOn, plannedTime: time, visitorName, visitorPosition }
  await addHomeVisit(db, { ...plan, familyId, observationSheetId })
}
