import type { Text } from '@/lib/core/questionnaire/types'

/** A benefit under one of the names that the law gave it. Days are "2026-05-07"; null is an open end. */
export type ShownBenefit = {
  readonly code: string
  readonly label: Text
  readonly freeText: boolean
  readonly from: string | null
  readonly until: string | null
  readonly valid: boolean
}

/** A line of the services that the plan prints. */
export type ShownPlanService = {
  readonly code: string
  readonly label: Text
  readonly group: 'prevention' | 'other'
  readonly freeText: boolean
}

/** An entry of the nomenclature with what it is for. */
export type ShownService = {
  readonly code: string
  readonly label: Text
  readonly kind: 'centre' | 'intervention' | 'expert'
  readonly field: 'social' | 'education' | 'health' | 'community'
  /** The line of the plan that it goes under; experts have none. */
  readonly planLine: Text | null
  /** Rows of Table 1 that it usually answers. */
  readonly answers: readonly { readonly row: string; readonly label: Text }[]
}

export type Nomenclature = {
  readonly benefits: readonly ShownBenefit[]
  readonly printed: readonly ShownPlanService[]
  readonly measures: readonly ShownService[]
  readonly experts: readonly ShownService[]
}
