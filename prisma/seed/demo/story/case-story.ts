import type { Sheet } from '@/lib/core/questionnaire/sheet'
import type { Verdict } from '@/lib/core/risk/verdict'
import type { PlanLine, PlanStatus } from '@/lib/core/plan/plan'
import type { Roster } from '../people/roster'

/** Days are "2026-05-07", moments ISO in UTC. */
export type ObservationStory = {
  readonly id: string
  readonly fillerKind: string
  readonly fillerName: string
  readonly fillerPosition: string
  readonly trigger: string | null
  readonly filledOn: string
  readonly receivedOn: string | null
  readonly talkStart: string
  readonly talkEnd: string
  readonly answers: Readonly<Record<string, boolean>>
  /** The planned visit, where the sheet says that one is needed. */
  readonly visitOn: string | null
  readonly signedAt: string
}

export type RiskStory = {
  readonly id: string
  readonly sheet: Sheet
  /** null: the sheet is a draft. */
  readonly finish: { readonly at: string; readonly verdict: Verdict } | null
  readonly begunAt: string
}

export type PlanStory = {
  readonly id: string
  readonly status: PlanStatus
  readonly goal: string
  readonly lines: readonly PlanLine[]
  readonly dueOn: string
  readonly createdAt: string
  readonly submittedAt: string | null
  readonly orderOn: string | null
  readonly decidedAt: string | null
  readonly returnReason: string | null
}

export type VisitStory = {
  readonly id: string
  readonly visitedOn: string
  readonly planned: boolean
  readonly summary: string
  readonly revisionNeeded: boolean
}

/** A family with everything on its file. */
export type CaseStory = {
  readonly id: string
  readonly roster: Roster
  readonly enteredAt: string
  readonly observation: ObservationStory | null
  /** What is typed into an open observation sheet. */
  readonly observationDraft: Readonly<Record<string, string>> | null
  readonly risk: RiskStory | null
  readonly plan: PlanStory | null
  readonly visits: readonly VisitStory[]
  readonly closed: { readonly on: string; readonly reason: string } | null
}
