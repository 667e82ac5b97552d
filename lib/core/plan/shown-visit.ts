import type { Text } from '@/lib/core/questionnaire/types'
import type { Correction, Recorded } from '@/lib/core/corrections/correction'
import type { MayorOrder } from './decision'
import type { LineProgress, VisitReport } from './visit-report'

/** The report of a visit as a page shows it. Days are "2026-05-07". */
export type ShownVisit = Omit<VisitReport, 'lines' | 'planId'> & {
  readonly id: string
  readonly revision: number
  /** The last day on which it would have been in time. */
  readonly dueOn: string | null
  /** What it said before, the latest correction first. */
  readonly corrections: readonly Correction<Recorded<'monitoring-visit'>>[]
  readonly mayCorrect: boolean
  readonly monitoringMonths: number | null
  /** The day that was typed for the next visit; null: as the band asks. */
  readonly chosenNextOn: string | null
  /** `nextOn` was chosen with a reason; else it is what the band asks for. Null: the visit does not count for the next date. */
  readonly nextChosen: boolean
  readonly family: {
    readonly id: string
    readonly headName: string
    readonly village: string | null
    readonly street: string
    readonly streetNo: string
    readonly children: readonly { readonly id: string; readonly name: string; readonly birthDate: string | null }[]
  }
  readonly plan: {
    readonly id: string
    readonly version: number
    readonly order: MayorOrder | null
    readonly caseOfficerName: string
  }
  /** Every measure of the plan; progress is null where the report, an older one, does not tell of it. */
  readonly lines: readonly {
    readonly id: string
    readonly label: Text
    readonly otherText: string
    readonly goal: string
    readonly provider: string
    readonly progress: LineProgress | null
    readonly note: string
  }[]
}
