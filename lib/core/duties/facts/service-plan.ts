import type { DutyFact } from '../fact'
import { factOf } from './chain'
import type { FamilyPlace, PlanDutyRecord } from './records'
import type { Spell } from './registry-spells'

/**
 * OB-37: the plan, from the first risk sheet that confirms a risk to the mayor's order, and again from the end of a plan that was
 * closed while risks stay confirmed. A second confirmation does not start the clock again; a sheet that confirms nothing ends a
 * duty that was not met.
 */
export const planFacts = (place: FamilyPlace, spells: readonly Spell[]): DutyFact[] =>
  spells.flatMap((spell) =>
    spell.runs.flatMap(({ since, approvedOn }) => {
      if (approvedOn === null && spell.endedOn !== null) return []
      const started = since !== null && since > spell.first.finishedOn ? since : spell.first.finishedAt
      return factOf('OB-37', { ...place, recordId: spell.first.id }, started, approvedOn)
    }),
  )

/** OB-39: the mayor decides on a plan put up for approval. A return is a decision too. */
export const approvalFacts = (place: FamilyPlace, plans: readonly PlanDutyRecord[]): DutyFact[] =>
  plans.flatMap(({ id, status, submittedAt, decidedAt }) => {
    if (submittedAt === null) return []
    const waits = status === 'submitted'
    if (!waits && decidedAt === null) return []
    return factOf('OB-39', { ...place, recordId: id }, submittedAt, waits ? null : decidedAt)
  })
