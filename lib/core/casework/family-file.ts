import type { AlertClock } from '@/lib/core/alerts/alert-clock'
import type { AlertHead } from '@/lib/core/alerts/alert'
import type { EscalationHead } from '@/lib/core/alerts/escalation'
import type { Correction, Recorded } from '@/lib/core/corrections/correction'
import type { TriesOfFamily } from '@/lib/core/home-visit/retry'
import type { Text } from '@/lib/core/questionnaire/types'
import type { Child } from './child-record'
import type { Family } from './family-record'
import type { NextStep } from './next-step'
import type { TimelineItem } from './timeline'

export type ChildOnFile = Child & {
  /** Rows of the latest risk sheet that the child is exposed to itself. */
  readonly directRisks: readonly { readonly code: string; readonly label: Text }[]
  readonly inRegistry: boolean
}

/** All that the page of a family shows. */
export type FamilyFile = {
  readonly family: Family
  readonly children: readonly ChildOnFile[]
  readonly records: FileRecords
  readonly next: NextStep
  /** How the visits that it waits for were tried; null: it was not tried. */
  readonly tries: TriesOfFamily | null
  readonly timeline: readonly (TimelineItem & { readonly by: string | null })[]
  readonly may: { readonly change: boolean; readonly tellCounty: boolean }
  /** What was sent to the county, and what is to be sent. */
  readonly signals: {
    readonly alerts: readonly (AlertHead & { readonly clock: AlertClock | null })[]
    readonly escalations: readonly (EscalationHead & {
      readonly corrections: readonly Correction<Recorded<'advice'>>[]
    })[]
  }
  readonly today: string
  /** ISO in UTC. */
  readonly now: string
}

/** What a family's file holds beside its children, head lines only. Days are "2026-05-07", moments ISO in UTC. */
export type FileRecords = {
  readonly observationSheets: readonly ObservationEntry[]
  readonly riskSheets: readonly RiskEntry[]
  readonly plans: readonly PlanEntry[]
  readonly visits: readonly VisitEntry[]
  readonly registry: readonly RegistrySpell[]
}

export type ObservationEntry = {
  readonly id: string
  readonly status: string
  readonly number: string | null
  readonly paperNumber: string | null
  readonly filledOn: string | null
  readonly fillerName: string
  /** Its conclusion; null while it is a draft. */
  readonly needed: boolean | null
  readonly visitorName: string
  readonly visitOn: string | null
  readonly createdAt: string
  readonly createdBy: string
  readonly signedAt: string | null
  readonly signedBy: string | null
}

export type RiskEntry = {
  readonly id: string
  readonly status: string
  readonly number: string | null
  readonly sheetDate: string
  readonly situations: number | null
  readonly monitoringMonths: number | null
  readonly alert: boolean
  /** Rows that could not be decided, and why questions were left unanswered, if somebody had to say so. */
  readonly undetermined: readonly string[]
  readonly unansweredReason: string | null
  readonly createdAt: string
  readonly createdBy: string
  readonly finishedAt: string | null
  readonly finishedBy: string | null
}

export type PlanEntry = {
  readonly id: string
  readonly status: string
  readonly dueOn: string
  readonly caseOfficerName: string
  readonly orderNumber: string | null
  readonly orderDate: string | null
  readonly returnReason: string | null
  readonly decidedAt: string | null
  readonly decidedBy: string | null
  readonly createdAt: string
  readonly createdBy: string
}

export type VisitEntry = {
  readonly id: string
  readonly visitedOn: string
  readonly planned: boolean
  readonly revisionNeeded: boolean
  readonly summary: string
  readonly createdBy: string
}

/** The time that one child stood in the Registry. */
export type RegistrySpell = {
  readonly childId: string
  readonly childName: string
  readonly registeredOn: string
  readonly closedOn: string | null
  readonly closeReason: string | null
}

/** One change kept by the trail, as the columns stood before and after. */
export type KeptChange = {
  readonly at: string
  readonly userId: string | null
  readonly table: string
  readonly before: Columns | null
  readonly after: Columns | null
}
export type Columns = Readonly<Record<string, unknown>>
