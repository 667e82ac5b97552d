import { riskEngine2018 } from '@/lib/content/indicators/2018/engine'
import type { KnownChild, RosterChild } from '@/lib/core/registry/place-children'
import type { Complaint } from '@/lib/core/result/refusal'
import { judge } from '@/lib/core/risk/judge'
import type { Verdict } from '@/lib/core/risk/verdict'
import { rowsLeftOpen } from '@/lib/core/risk-sheet/rows-left-open'
import { rosterChildren } from '@/lib/core/risk-sheet/roster-children'
import { untouchedSections } from '@/lib/core/risk-sheet/untouched-sections'
import { toSheet } from '@/lib/core/sheet-sync/content'
import type { CommuneDb } from '@/lib/data/db'
import { childrenLike } from '@/lib/data/risk-sheet-children'
import { latestVisitOf, type RiskSheet } from '@/lib/data/risk-sheets'
import { finishFaults } from './finish-faults'

/** What finishing a draft now would mean. */
export type Prospect = {
  readonly verdict: Verdict
  /** Rows that questions without any answer leave undecided. */
  readonly leftOpen: readonly string[]
  /** By field, why it cannot be finished; empty when it can. */
  readonly faults: Readonly<Record<string, Complaint>>
  readonly roster: readonly RosterChild[]
  /** Children of the Observatory that somebody on the roster may be. */
  readonly known: readonly KnownChild[]
}

/** Judges a draft as it stands and looks up its children. */
export async function judgeForFinish(db: CommuneDb, sheet: RiskSheet): Promise<Prospect> {
  const { id, familyId, content, childLinks } = sheet
  const { name, version } = riskEngine2018.form.questionnaire
  const judged = toSheet(content, { id, form: name, version })
  const verdict = judge(riskEngine2018, judged)
  const roster = rosterChildren(
    content,
    verdict.children.map(({ cpers }) => cpers),
    childLinks,
  )
  return {
    verdict,
    leftOpen: rowsLeftOpen(riskEngine2018, judged),
    roster,
    faults: finishFaults(content, verdict, roster, {
      latestVisit: await latestVisitOf(db, familyId),
      untouched: untouchedSections(riskEngine2018.form, judged),
    }),
    known: await childrenLike(db, familyId, roster),
  }
}
