import type { VerificationResult } from '@/lib/core/alerts/alert'
import type { VisitStatus } from '@/lib/core/home-visit/home-visit'
import type { Service } from '@/lib/core/invisible/invisibility'
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
  readonly childOpinion: string
  readonly parentsOpinion: string
  readonly version: number
  /** The version before, and why there is another; null: the first one. */
  readonly revises: { readonly id: string; readonly on: string; readonly reason: string } | null
}

export type VisitStory = {
  readonly id: string
  readonly visitedOn: string
  readonly planned: boolean
  readonly summary: string
  readonly revisionNeeded: boolean
}

/** A suspicion of violence and what became of it. Moments of the county are null until then. */
export type AlertStory = {
  readonly id: string
  readonly raisedBy: 'rule' | 'hand'
  /** It rests on the observation sheet, which came before any risk sheet. */
  readonly observed: boolean
  readonly createdAt: string
  readonly forms: readonly string[]
  /** Numbers of the children concerned on the sheet. */
  readonly children: readonly number[]
  readonly description: string
  readonly measures: string
  readonly sentAt: string | null
  readonly receivedAt: string | null
  readonly verified: VerifiedStory | null
}

export type VerifiedStory = {
  readonly at: string
  readonly recordedAt: string
  readonly result: VerificationResult
  readonly forms: readonly string[]
  readonly children: readonly number[]
  readonly measures: string
}

/** A family put before the county. */
export type EscalationStory = {
  readonly id: string
  readonly sentAt: string
  readonly receivedAt: string | null
  readonly advised: { readonly at: string; readonly advice: string } | null
}

/** A visit to a family that a sheet suspects something of. */
export type HomeVisitStory = {
  readonly id: string
  readonly plannedOn: string
  readonly plannedTime: string | null
  readonly status: VisitStatus
  readonly happenedOn: string | null
  readonly happenedTime: string | null
  readonly note: string
  readonly createdAt: string
}

/** A service that did not know a child, by its number on the sheet. */
export type UnknownStory = {
  readonly id: string
  readonly child: number
  readonly service: Service
  readonly solved: { readonly on: string; readonly how: string } | null
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
  readonly homeVisits: readonly HomeVisitStory[]
  readonly alerts: readonly AlertStory[]
  readonly escalation: EscalationStory | null
  readonly unknown: readonly UnknownStory[]
  /** In force until the plan replaced it. */
  readonly planBefore: PlanStory | null
  readonly plan: PlanStory | null
  readonly visits: readonly VisitStory[]
  readonly closed: { readonly on: string; readonly reason: string } | null
}
