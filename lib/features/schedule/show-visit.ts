import { lineLabel } from '@/lib/content/services/line-label'
import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { withNames } from '@/lib/core/corrections/correction'
import type { ShownVisit } from '@/lib/core/plan/shown-visit'
import { proposedNext } from '@/lib/core/plan/visit-report'
import { logAccess } from '@/lib/data/access-log'
import { correctionsOf } from '@/lib/data/corrections'
import { withCommune, withIdentity } from '@/lib/data/db'
import { signatoryNames } from '@/lib/data/signatory-names'
import { basisOn, findPlanFamily } from '@/lib/data/plan-basis'
import { findPlan } from '@/lib/data/plans'
import { findVisit } from '@/lib/data/visits'

/** The report of one visit, and a note in the log that it was read. Null: the commune has no such visit. */
export async function showVisit(
  actor: Actor,
  visitId: string,
  action: 'open' | 'print' = 'open',
): Promise<ShownVisit | null> {
  if (!can(actor.role, 'schedule.see')) return null
  const shown = await withCommune(actor, async (db) => {
    const visit = await findVisit(db, visitId)
    const plan = visit && (await findPlan(db, visit.planId))
    const family = visit && (await findPlanFamily(db, visit.familyId))
    if (visit === null || plan === null || family === null) return null
    const basis = await basisOn(db, visit.familyId, visit.visitedOn)
    await logAccess(db, { action, subject: 'visit', familyId: visit.familyId })
    return {
      ...visit,
      nextOn: visit.resets ? (visit.nextOn ?? proposedNext(visit.visitedOn, basis?.monitoringMonths ?? null)) : null,
      nextChosen: visit.nextOn !== null,
      chosenNextOn: visit.nextOn,
      monitoringMonths: basis?.monitoringMonths ?? null,
      corrections: await correctionsOf(db, { ...db.key, subject: 'monitoring-visit', id: visitId }),
      mayCorrect: can(actor.role, 'visit.correct'),
      family,
      plan: { id: plan.id, version: plan.version, order: plan.order, caseOfficerName: plan.caseOfficerName },
      lines: plan.lines.map(({ id, kind, code, otherText, goal, provider, startsOn }) => {
        const reported = visit.lines.find(({ lineId }) => lineId === id)
        const label = lineLabel(kind, code, startsOn ?? visit.visitedOn) ?? { ro: code, en: code }
        return {
          id,
          label,
          otherText,
          goal,
          provider,
          progress: reported?.progress ?? null,
          note: reported?.note ?? '',
        }
      }),
    }
  })
  if (shown === null || shown.corrections.length === 0) return shown
  const correctors = shown.corrections.map(({ by }) => by)
  const names = await withIdentity((db) => signatoryNames(db, correctors))
  return { ...shown, corrections: withNames(shown.corrections, names) }
}
