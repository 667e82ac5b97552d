import { canStep } from '@/lib/core/access/states'
import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { draftFaults, submissionFaults } from '@/lib/core/plan/content-faults'
import { linesAfter, readIntent, type WrittenLine } from '@/lib/core/plan/edit-lines'
import type { PlanContent } from '@/lib/core/plan/plan'
import { invalid, notFound, stale, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { savePlanLines } from '@/lib/data/plan-lines'
import { lockPlan, markSubmitted, savePlanHead } from '@/lib/data/plans'
import { now, today } from '@/lib/platform/clock'
import { catalogue } from './catalogue'
import { planFields } from './plan-fields'

/** As many lines as a form sends. */
const mostLines = 30

export type WrittenPlan = Omit<PlanContent, 'lines'> & {
  readonly planId: string
  /** Of the plan as the form showed it. */
  readonly revision: number
  readonly lines: readonly WrittenLine[]
  /** The pressed button: "save", "submit", "add:service:day-centre", "remove:2". */
  readonly pressed: string
}

/** Keeps what the worker wrote and does what the pressed button asks: one line more or fewer, or off to the mayor. */
export async function savePlan(actor: Actor, written: WrittenPlan): Promise<Result<{ lines: number }, Refusal>> {
  if (!can(actor.role, 'plan.draft')) return notFound()
  const intent = readIntent(written.pressed)
  if (intent === null) return invalid({ chosen: { key: 'choice' } })
  return withCommune(actor, async (db) => {
    const saved = await lockPlan(db, written.planId)
    if (saved === null) return notFound()
    const open = canStep(actor.role, 'plan.draft', saved.status)
    if (!open || saved.revision !== written.revision) return stale(planFields(saved))

    if (intent.kind === 'add') {
      if (!catalogue.offers(intent.line.kind, intent.line.code, today())) return invalid({ chosen: { key: 'choice' } })
      if (written.lines.length >= mostLines) return invalid({ chosen: { key: 'tooManyLines', params: { mostLines } } })
    }
    const lines = linesAfter(written.lines, intent)
    const faults =
      intent.kind === 'submit'
        ? submissionFaults({ ...written, lines }, catalogue, today())
        : draftFaults({ ...written, lines })
    if (Object.keys(faults).length > 0) return invalid(faults)

    await savePlanHead(db, saved.id, written)
    await savePlanLines(db, saved.id, saved.lines, lines)
    if (intent.kind === 'submit') {
      await markSubmitted(db, saved.id, now())
      await refreshFamilyStanding(db, saved.familyId, today())
    }
    return ok({ lines: lines.length })
  })
}
