import { canStep } from '@/lib/core/access/states'
import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import {
  leftOutAfter,
  leftOutFaults,
  reasonField,
  unansweredFaults,
  unansweredRisks,
  type LeftOut,
} from '@/lib/core/plan/answered-risks'
import { hasChildToHear } from '@/lib/core/plan/child-to-hear'
import { draftFaults, submissionFaults } from '@/lib/core/plan/content-faults'
import { linesAfter, readIntent, type WrittenLine } from '@/lib/core/plan/edit-lines'
import type { PlanContent } from '@/lib/core/plan/plan'
import { invalid, notFound, stale, unsure, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withCommune, withIdentity, type CommuneDb } from '@/lib/data/db'
import { refreshFamilyStanding } from '@/lib/data/family-standing'
import { notify } from '@/lib/data/notify'
import { findBasis, findPlanFamily } from '@/lib/data/plan-basis'
import { answersOf, saveAnswers } from '@/lib/data/plan-answers'
import { leftOutOf, saveLeftOut } from '@/lib/data/plan-left-out'
import { savePlanLines } from '@/lib/data/plan-lines'
import { lockPlan, markSubmitted, savePlanHead } from '@/lib/data/plans'
import { signatoryNames } from '@/lib/data/signatory-names'
import { now, today } from '@/lib/platform/clock'
import { catalogue } from './catalogue'
import { planFields } from './plan-fields'
import { risksToAnswer } from './recommendations'
import { unchangedFault } from './unchanged-revision'
import { whatPlanSays } from '@/lib/data/what-a-plan-says'

/** As many lines as a form sends. */
const mostLines = 30

export type WrittenPlan = Omit<PlanContent, 'lines'> & {
  readonly planId: string
  /** Of the plan as the form showed it. */
  readonly revision: number
  readonly lines: readonly WrittenLine[]
  /** Reasons that were typed for doing without a recommended service. */
  readonly leftOut: readonly LeftOut[]
  /** The pressed button: "save", "ask", "submit", "add:service:day-centre", "remove:2", "leave:1a", "take-back:<id>". */
  readonly pressed: string
}

/** Keeps what the worker wrote and does what the pressed button asks: one line more or fewer, or off to the mayor. */
export async function savePlan(
  actor: Actor,
  written: WrittenPlan,
): Promise<Result<{ lines: number; revision: number }, Refusal>> {
  const outcome = await save(actor, written)
  if (outcome.ok || outcome.error.kind !== 'stale') return outcome
  const { savedBy: id = '', ...current } = outcome.error.current
  const names = id === '' ? {} : await withIdentity((db) => signatoryNames(db, [id]))
  return stale({ ...current, savedBy: names[id] ?? '' })
}

async function save(actor: Actor, written: WrittenPlan): Promise<Result<{ lines: number; revision: number }, Refusal>> {
  if (!can(actor.role, 'plan.draft')) return notFound()
  const intent = readIntent(written.pressed)
  if (intent === null) return invalid({ chosen: { key: 'choice' } })
  return withCommune(actor, async (db) => {
    const saved = await lockPlan(db, written.planId)
    if (saved === null) return notFound()
    const open = canStep(actor.role, 'plan.draft', saved.status)
    if (!open || saved.revision !== written.revision)
      return stale({ ...planFields(saved), savedBy: saved.changedBy ?? '' })

    if (intent.kind === 'add') {
      if (!catalogue.offers(intent.line.kind, intent.line.code, today())) return invalid({ chosen: { key: 'choice' } })
      if (written.lines.length >= mostLines) return invalid({ chosen: { key: 'tooManyLines', params: { mostLines } } })
    }
    const risks = risksToAnswer((await findBasis(db, saved.riskSheetId))?.confirmed ?? [])
    const answered = await answersOf(db, saved.id)
    const lines = linesAfter(written.lines, intent, written.caseOfficerName).map((line) => ({
      ...line,
      answers: (line.answers ?? answered.get(line.id ?? '') ?? []).filter((row) =>
        risks.some((risk) => risk.row === row),
      ),
    }))
    const before = await leftOutOf(db, saved.id)
    const kept = intent.kind === 'take-back' ? before.filter(({ id }) => id !== intent.id) : before
    const leftOut = leftOutAfter(kept, written.leftOut, lines)
    const faults = {
      ...leftOutFaults(written.leftOut, risks),
      ...(intent.kind === 'leave' &&
        !written.leftOut.some(({ row }) => row === intent.row) && { [reasonField(intent.row)]: { key: 'required' } }),
      ...(intent.kind === 'submit' || intent.kind === 'ask'
        ? {
            ...(await unchangedFault(db, saved, { ...written, lines, leftOut })),
            ...unansweredFaults(unansweredRisks(risks, lines, leftOut, catalogue)),
            ...submissionFaults({ ...written, lines }, catalogue, {
              today: today(),
              childToHear: await mustHearChild(db, saved.familyId),
            }),
          }
        : draftFaults({ ...written, lines })),
    }
    if (Object.keys(faults).length > 0) return invalid(faults)
    if (intent.kind === 'ask') return unsure([])

    await savePlanHead(db, saved.id, written)
    await savePlanLines(db, saved.id, saved.lines, lines)
    await saveLeftOut(db, saved.id, before, leftOut)
    for (const { id, answers: rows } of lines)
      if (saved.lines.some((line) => line.id === id) && id !== null && rows.join() !== (answered.get(id) ?? []).join())
        await saveAnswers(db, saved.id, { lineId: id, rows })
    if (intent.kind === 'submit') {
      await markSubmitted(db, saved.id, now(), await whatPlanSays(db, saved))
      await refreshFamilyStanding(db, saved.familyId, today())
      await notify(db, { kind: 'plan-submitted', ...db.key })
    }
    return ok({ lines: lines.length, revision: saved.revision + (intent.kind === 'submit' ? 2 : 1) })
  })
}

const mustHearChild = async (db: CommuneDb, familyId: string): Promise<boolean> =>
  hasChildToHear((await findPlanFamily(db, familyId))?.children ?? [], today())
