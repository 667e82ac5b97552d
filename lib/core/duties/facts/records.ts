import type { FinishedRiskSheet } from '@/lib/core/casework/family-standing'
import type { When } from '../when'

/** Where the records lie. */
export type FamilyPlace = { readonly communeId: number; readonly familyId: string }

/**
 * An observation sheet that was filled in, sent or not. `talkEnd`: Romanian clock ("14:30"). `receivedAt`: arrival of a
 * professional's sheet, the day alone where it was typed from paper; null: not arrived.
 */
export type ObservationDutyRecord = {
  readonly id: string
  readonly fillerKind: string
  readonly filledOn: string
  readonly talkEnd: string | null
  readonly receivedAt: When | null
  readonly signedAt: string
  /** Its conclusion: a home visit with the risk sheet is needed. */
  readonly needed: boolean
}

export type RiskDutyRecord = Pick<
  FinishedRiskSheet,
  'id' | 'observationSheetId' | 'sheetDate' | 'finishedAt' | 'finishedOn' | 'situations' | 'monitoringMonths'
>

/** A visit to the family that is to fill the risk sheet; refused or nobody found, it was not completed. */
export type HomeVisitDutyRecord = {
  readonly observationSheetId: string
  readonly completedAt: When | null
}

/**
 * `submittedAt`: to the mayor, the last time; `decidedAt`: approved or returned; `approvedOn`: date of the mayor's order;
 * `closedOn`: end of a plan that was in force, after which the family needs another while risks stay confirmed.
 */
export type PlanDutyRecord = {
  readonly id: string
  readonly riskSheetId: string
  readonly status: string
  readonly submittedAt: When | null
  readonly decidedAt: When | null
  readonly approvedOn: string | null
  readonly closedOn: string | null
}

/** A monitoring visit; one that does not count leaves the next where it was. `nextOn`: a sooner day than the band asks for. */
export type MonitoringDutyRecord = {
  readonly id: string
  readonly planId: string
  readonly visitedOn: string
  readonly counts: boolean
  readonly nextOn: string | null
  readonly revisionNeeded: boolean
}

/** A suspicion of violence: raised by the rule or by hand, sent to the county, verified there. */
export type AlertDutyRecord = {
  readonly id: string
  readonly raisedAt: When
  readonly sentAt: When | null
  /** Set aside with a reason, instead of being sent. */
  readonly dismissedAt: When | null
  readonly verifiedAt: When | null
}

/** A family raised to the county: over ten situations, or with a reason. */
export type EscalationDutyRecord = {
  readonly id: string
  readonly raisedAt: When
  readonly adviceAt: When | null
}

/** A child of the family and the first signed observation sheet that names it. */
export type ChildDutyRecord = { readonly id: string; readonly knownSince: When; readonly firstSheetOn: When | null }

/** Everything of one family that sets a duty going or meets it. */
export type FamilyDutyRecords = {
  readonly place: FamilyPlace
  /** The file is closed: what was not met by then is no duty any more. */
  readonly closed: boolean
  /** At home and under age. */
  readonly children: readonly ChildDutyRecord[]
  readonly observations: readonly ObservationDutyRecord[]
  /** Finished ones. */
  readonly riskSheets: readonly RiskDutyRecord[]
  /** Requests, notices and petitions about the family that count as an update of its sheet (methodology 1.1.1, footnote 38). */
  readonly referrals: readonly When[]
  readonly homeVisits: readonly HomeVisitDutyRecord[]
  readonly plans: readonly PlanDutyRecord[]
  readonly visits: readonly MonitoringDutyRecord[]
  readonly alerts: readonly AlertDutyRecord[]
  readonly escalations: readonly EscalationDutyRecord[]
}
