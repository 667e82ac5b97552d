import { lineLabel } from '@/lib/content/services/line-label'
import { can } from '@/lib/core/access/access-table'
import { canStep } from '@/lib/core/access/states'
import type { Actor } from '@/lib/core/access/actor'
import { isShownAsSent } from '@/lib/core/plan/as-sent'
import { hasChildToHear } from '@/lib/core/plan/child-to-hear'
import { planDifference } from '@/lib/core/plan/difference'
import type { ShownLine, ShownPlan } from '@/lib/core/plan/shown-plan'
import type { Text } from '@/lib/core/questionnaire/types'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { findBasis, findPlanFamily, latestBasis } from '@/lib/data/plan-basis'
import { answersOf } from '@/lib/data/plan-answers'
import { leftOutOf } from '@/lib/data/plan-left-out'
import type { SavedPlanLine } from '@/lib/data/plan-lines'
import { versionsOf, type PlanVersion } from '@/lib/data/plan-versions'
import { findPlan, type SavedPlan } from '@/lib/data/plans'
import { findReturnedPlan } from '@/lib/data/returned-plans'
import { askedRevision } from '@/lib/data/visits'
import { today } from '@/lib/platform/clock'
import { catalogue, lineOptions } from './catalogue'
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
    const plan = (await findPlan(db, planId)) ?? (await findReturnedPlan(db, planId))
    if (plan === null || (plan.status === 'draft' && !can(actor.role, 'plan.draft'))) return null
    const family = await findPlanFamily(db, plan.familyId)
    if (family === null) return null
    const basis = await findBasis(db, plan.riskSheetId)
    const versions = withVersion(plan, await versionsOf(db, plan.familyId))
    const former = plan.revised && (await findPlan(db, plan.revised.planId))
    await logAccess(db, { action, subject: 'plan', familyId: plan.familyId })

    const day = plan.order?.date ?? today()
    const write = canStep(actor.role, 'plan.draft', plan.status)
    const follow = canStep(actor.role, 'visit.record', plan.status) && !family.closed
    // What was put forward is shown as it was then, whatever became of the family since.
    const said = isShownAsSent(plan.status) ? plan.asSent : null
    const draftOpen = versions.some(
      ({ status }) => status === 'draft' || status === 'submitted' || status === 'returned',
    )
    const otherInForce = versions.some(({ id, status }) => status === 'approved' && id !== plan.id)
    const answers = await answersOf(db, plan.id)
    const lines = plan.lines.map((line) => shownLine(line, day, answers.get(line.id)))
    return {
      ...plan,
      lines,
      childToHear: hasChildToHear(family.children, today()),
      versions,
      replaces: former !== null && former.status !== 'closed',
      difference: former && {
        version: former.version,
        changes: planDifference(
          { ...former, lines: former.lines.map((line) => shownLine(line, former.order?.date ?? day)) },
          { ...plan, lines },
        ),
      },
      askedRevision: follow ? await askedRevision(db, plan.id) : null,
      family: {
        ...family,
        ...said,
        dimensions: (said ?? family).dimensions.map((dimension) => rowLabel(String(dimension))),
      },
      familyClosed: family.closed,
      sheet: basis && { id: basis.id, number: basis.number, date: basis.sheetDate },
      sheetNumber: said?.sheetNumber ?? basis?.number ?? null,
      monitoringMonths: said?.monitoringMonths ?? basis?.monitoringMonths ?? null,
      fields: { ...planFields(plan), ...answerFields(lines) },
      recommendations: recommendationsFor(basis?.confirmed ?? [], lines, await leftOutOf(db, plan.id)),
      stillOpen: {
        situations: (await latestBasis(db, plan.familyId))?.situations ?? 0,
        visitOn: family.monitoringDueOn,
      },
      options: write ? lineOptions(today()) : [],
      may: {
        write,
        decide: canStep(actor.role, 'plan.decide', plan.status),
        follow,
        revise:
          canStep(actor.role, 'plan.revise', plan.status) &&
          plan.order !== null &&
          !family.closed &&
          !draftOpen &&
          !otherInForce,
        close: canStep(actor.role, 'plan.close', plan.status) && !draftOpen,
        withdraw: write,
        takeBack: canStep(actor.role, 'plan.take-back', plan.status),
      },
      today: today(),
    }
  })
}

/** The versions with the one that is read: of a plan written in since it was returned the mayor reads no row but the kept one. */
const withVersion = (plan: SavedPlan, seen: readonly PlanVersion[]): readonly PlanVersion[] =>
  seen.some(({ id }) => id === plan.id)
    ? seen
    : [
        {
          ...{ id: plan.id, version: plan.version, status: plan.status, createdOn: plan.createdOn },
          ...{ orderNumber: null, orderDate: null },
          ...{ revisedOn: plan.revised?.on ?? null, revisionReason: plan.revised?.reason ?? '' },
        },
        ...seen,
      ].toSorted((a, b) => b.version - a.version)

/** As the boxes of the form are named. */
const answerFields = (lines: readonly ShownLine[]) =>
  Object.fromEntries(lines.flatMap(({ answers }, index) => answers.map((row) => [`lines.${index}.for-${row}`, '1'])))

const shownLine = (line: SavedPlanLine, day: string, answers: readonly string[] = []): ShownLine => ({
  ...line,
  answers,
  label: labelOf(line, day),
  asksText: catalogue.asksText(line.kind, line.code),
})

const labelOf = ({ kind, code, startsOn }: SavedPlanLine, day: string): Text =>
  lineLabel(kind, code, startsOn ?? day) ?? { ro: code, en: code }
