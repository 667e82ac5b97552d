import { z } from 'zod'
import { closeOutcomes, lineKinds, planStatuses } from '@/lib/core/plan/plan'
import { asSentSchema } from '@/lib/core/plan/as-sent'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'
import type { CommuneDb } from './db'
import type { SavedPlan } from './plans'

const text = z.string()
const day = text.nullable()

/** The row of service_plan as it was kept. */
const keptPlan = z.object({
  ...{ id: text, family_id: text, risk_sheet_id: text, status: z.enum(planStatuses), goal: text },
  ...{ case_officer_name: text, case_officer_position: text, child_opinion: text, parents_opinion: text },
  ...{ due_on: text, created_at: text, submitted_at: day, decided_at: day, return_reason: day, revision: z.number() },
  ...{ version: z.number(), supersedes: day, revised_on: day, revision_reason: text },
  ...{ closed_on: day, close_outcome: z.enum([...closeOutcomes, 'withdrawn']).nullable(), close_note: text },
  ...{ as_sent: asSentSchema.nullable().default(null), changed_by: day.default(null) },
})

/** A row of plan_line as it was kept. */
const keptLine = z
  .object({
    ...{ id: text, kind: z.enum(lineKinds), code: text, other_text: text, goal: text, provider: text },
    ...{ starts_on: day, ends_on: day, responsible: text, copied_from: day },
  })
  .transform(({ other_text, starts_on, ends_on, copied_from, ...line }) => ({
    ...line,
    otherText: other_text,
    startsOn: starts_on,
    endsOn: ends_on,
    copiedFrom: copied_from,
  }))

const kept = z.object({ plan: keptPlan, lines: z.array(keptLine) })

const dayOf = (moment: string | null): string | null => (moment === null ? null : romanianDay(new Date(moment)))

/**
 * A plan as the mayor returned it, whatever the worker has written in it since; null: none that was returned and not sent again.
 * For the mayor alone: the policies show it to nobody else.
 */
export async function findReturnedPlan(db: CommuneDb, planId: string): Promise<SavedPlan | null> {
  const rows = await db.tx.$queryRaw<unknown[]>`
    SELECT plan, lines FROM plan_return WHERE commune_id = ${db.key.communeId} AND plan_id = ${planId}::uuid`
  if (rows[0] === undefined) return null
  const { plan, lines } = kept.parse(rows[0])
  const { supersedes, revised_on, closed_on, close_outcome } = plan
  return {
    id: plan.id,
    familyId: plan.family_id,
    riskSheetId: plan.risk_sheet_id,
    status: plan.status,
    goal: plan.goal,
    caseOfficerName: plan.case_officer_name,
    caseOfficerPosition: plan.case_officer_position,
    childOpinion: plan.child_opinion,
    parentsOpinion: plan.parents_opinion,
    lines,
    dueOn: plan.due_on,
    createdOn: romanianDay(new Date(plan.created_at)),
    submittedOn: dayOf(plan.submitted_at),
    decidedOn: dayOf(plan.decided_at),
    order: null,
    returnReason: plan.return_reason,
    revision: plan.revision,
    version: plan.version,
    revised: supersedes && revised_on ? { planId: supersedes, on: revised_on, reason: plan.revision_reason } : null,
    closed: closed_on && close_outcome ? { on: closed_on, outcome: close_outcome, note: plan.close_note } : null,
    asSent: plan.as_sent,
    changedBy: plan.changed_by,
  }
}
