import type { LeftOut } from '@/lib/core/plan/answered-risks'
import { planDifference } from '@/lib/core/plan/difference'
import type { WrittenLine } from '@/lib/core/plan/edit-lines'
import type { PlanContent } from '@/lib/core/plan/plan'
import type { Complaint } from '@/lib/core/result/refusal'
import type { CommuneDb } from '@/lib/data/db'
import { leftOutOf } from '@/lib/data/plan-left-out'
import { findPlan, type SavedPlan } from '@/lib/data/plans'

type Written = Omit<PlanContent, 'lines'> & {
  readonly lines: readonly WrittenLine[]
  readonly leftOut: readonly LeftOut[]
}

const inWords = (all: readonly LeftOut[]): string =>
  all
    .map(({ row, service, reason }) => [row, service, reason].join('|'))
    .sort()
    .join()

/**
 * The complaint about a revision of the plan in force that says what that one says, for the same sheet. A closed plan that is taken
 * up again may go on as it was.
 */
export async function unchangedFault(
  db: CommuneDb,
  saved: SavedPlan,
  written: Written,
): Promise<{ readonly form?: Complaint }> {
  const former = saved.revised && (await findPlan(db, saved.revised.planId))
  if (former?.status !== 'approved' || former.riskSheetId !== saved.riskSheetId) return {}
  const lines = written.lines.map((line, index) => ({
    ...line,
    id: line.id ?? `new ${index}`,
    copiedFrom: saved.lines.find(({ id }) => id === line.id)?.copiedFrom ?? null,
  }))
  const { head, added, removed, changed } = planDifference(former, { ...written, lines })
  const same = head.length + added.length + removed.length + changed.length === 0
  const reasons = inWords(written.leftOut) === inWords(await leftOutOf(db, former.id))
  return same && reasons ? { form: { key: 'revisionWithoutChange' } } : {}
}
