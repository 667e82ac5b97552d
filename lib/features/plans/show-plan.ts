import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import type { ShownPlan } from '@/lib/core/plan/shown-plan'
import type { Text } from '@/lib/core/questionnaire/types'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { findBasis, findPlanFamily } from '@/lib/data/plan-basis'
import type { SavedPlanLine } from '@/lib/data/plan-lines'
import { findPlan } from '@/lib/data/plans'
import { today } from '@/lib/platform/clock'
import { catalogue, lineLabel, lineOptions } from './catalogue'
import { planFields } from './plan-fields'
import { recommendationsFor } from './recommendations'
import { rowLabel } from '@/lib/content/report/row-label'

/** One plan with what belongs to it, and a note in the log that it was read. Null: the commune has no such plan, or it is a
 * draft of somebody else's work. */
export async function showPlan(
  actor: Actor,
  planId: string,
  action: 'open' | 'print' = 'open',
): Promise<ShownPlan | null> {
  if (!can(actor.role, 'plan.see')) return null
  return withCommune(actor, async (db) => {
    const plan = await findPlan(db, planId)
    if (plan === null || (plan.status === 'draft' && !can(actor.role, 'plan.draft'))) return null
    const family = await findPlanFamily(db, plan.familyId)
    if (family === null) return null
    const basis = await findBasis(db, plan.riskSheetId)
    await logAccess(db, { action, subject: 'plan', familyId: plan.familyId })

    const day = plan.order?.date ?? today()
    const write = canStep(actor.role, 'plan.draft', plan.status)
    return {
      ...plan,
      lines: plan.lines.map((line) => ({
        ...line,
        label: labelOf(line, day),
        asksText: catalogue.asksText(line.kind, line.code),
      })),
      family: { ...family, dimensions: family.dimensions.map((dimension) => rowLabel(String(dimension))) },
      sheet: basis && { id: basis.id, number: basis.number, date: basis.sheetDate },
      monitoringMonths: basis?.monitoringMonths ?? null,
      fields: planFields(plan),
      recommendations: recommendationsFor(basis?.confirmed ?? [], plan.lines),
      options: write ? lineOptions(today()) : [],
      may: {
        write,
        decide: canStep(actor.role, 'plan.decide', plan.status),
        follow: canStep(actor.role, 'visit.record', plan.status) && !family.closed,
      },
      today: today(),
    }
  })
}

const labelOf = ({ kind, code, startsOn }: SavedPlanLine, day: string): Text =>
  lineLabel(kind, code, startsOn ?? day) ?? { ro: code, en: code }
