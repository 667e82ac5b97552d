import type { Text } from '@/lib/core/questionnaire/types'
import type { MayorOrder } from './decision'
import type { PlanDifference } from './difference'
import type { CloseOutcome, LineKind, PlanLine, PlanStatus } from './plan'

export type ShownLine = PlanLine & {
  readonly id: string
  readonly label: Text
  /** The code says "other": a text says which. */
  readonly asksText: boolean
  /** Rows that it answers as the worker says; empty to the mayor. */
  readonly answers: readonly string[]
  /** The line of the version before that it goes on with. */
  readonly copiedFrom: string | null
}

/** The groups in which measures are offered: benefits, the printed lists of services, the nomenclature by field. */
export const optionGroups = ['benefits', 'prevention', 'other', 'social', 'education', 'health', 'community'] as const

/** What a line of a plan may ask for. */
export type LineOption = {
  readonly kind: LineKind
  readonly code: string
  readonly label: Text
  readonly group: (typeof optionGroups)[number]
}

/** Confirmed rows of Table 1 and the services that usually answer them all. */
export type Recommendation = {
  /** The first of the rows, under which reasons are kept. */
  readonly row: string
  /** `sub`: a row that details the one before it. */
  readonly rows: readonly { readonly row: string; readonly label: Text; readonly sub: boolean }[]
  readonly services: readonly { readonly code: string; readonly label: Text; readonly inPlan: boolean }[]
  /** Services that the plan does without, and why; null for every service of these rows. */
  readonly leftOut: readonly { readonly id: string; readonly service: Text | null; readonly reason: string }[]
  /** A line or a reason answers it. */
  readonly answered: boolean
}

/** A version in the list of versions of a family's plan. */
export type ShownVersion = {
  readonly id: string
  readonly version: number
  readonly status: PlanStatus
  readonly createdOn: string
  readonly orderNumber: string | null
  readonly orderDate: string | null
  readonly revisedOn: string | null
  readonly revisionReason: string
}

/** The family as a plan names it, also to the mayor. Children at home, the oldest first. */
export type ShownFamily = {
  readonly id: string
  readonly headName: string
  readonly village: string | null
  readonly street: string
  readonly streetNo: string
  readonly situations: number | null
  readonly dimensions: readonly Text[]
  /** Children in special protection: how many. */
  readonly separated: number
  readonly children: readonly { readonly id: string; readonly name: string; readonly birthDate: string | null }[]
}

/** A plan with what belongs to it, as a page shows it. Days are "2026-05-07". */
export type ShownPlan = {
  readonly id: string
  readonly status: PlanStatus
  readonly revision: number
  readonly goal: string
  readonly caseOfficerName: string
  readonly caseOfficerPosition: string
  readonly childOpinion: string
  readonly parentsOpinion: string
  /** A child is of the age at which it must be heard. */
  readonly childToHear: boolean
  readonly lines: readonly ShownLine[]
  readonly version: number
  readonly revised: { readonly planId: string; readonly on: string; readonly reason: string } | null
  /** It takes the place of a plan that was in force while it was written. */
  readonly replaces: boolean
  readonly closed: { readonly on: string; readonly outcome: CloseOutcome | 'withdrawn'; readonly note: string } | null
  readonly versions: readonly ShownVersion[]
  /** What this version changed in the one before it; null for a plan that revises none. */
  readonly difference: { readonly version: number; readonly changes: PlanDifference<ShownLine> } | null
  /** A visit asked for revision since the order: what a revision starts with. */
  readonly askedRevision: { readonly on: string; readonly reason: string } | null
  readonly dueOn: string
  readonly createdOn: string
  readonly submittedOn: string | null
  readonly order: MayorOrder | null
  readonly returnReason: string | null
  /** As it was when the plan was put forward; of a plan that is written in, as it is. */
  readonly family: ShownFamily
  /** The file of the family is closed today. */
  readonly familyClosed: boolean
  /** The sheet that the plan answers; null to the mayor, who does not read it. */
  readonly sheet: { readonly id: string; readonly number: string | null; readonly date: string } | null
  /** Also to the mayor, who does not read the sheet, once the plan was put forward. */
  readonly sheetNumber: string | null
  readonly monitoringMonths: number | null
  /** What the form starts with, by field name. */
  readonly fields: Readonly<Record<string, string>>
  readonly recommendations: readonly Recommendation[]
  readonly options: readonly LineOption[]
  /** What a closing today would leave: situations that the latest sheet confirms, the next visit. */
  readonly stillOpen: { readonly situations: number; readonly visitOn: string | null }
  readonly may: {
    readonly write: boolean
    readonly decide: boolean
    readonly follow: boolean
    readonly revise: boolean
    readonly close: boolean
    readonly withdraw: boolean
    /** A plan that the mayor has not decided yet. */
    readonly takeBack: boolean
  }
  readonly today: string
}
