import type { Dated } from '@/lib/core/dates/dated'
import type { Condition, DerivedTruth, EntityKind, Term, Text } from '@/lib/core/questionnaire/types'

/** One row of the risk table. Conditions are about the household; `childCondition` tells which child is directly exposed. */
export type RiskRow = {
  /** As printed: "3h14". */
  readonly id: string
  readonly dimension: string
  /** The composite row that this sub-row belongs to. */
  readonly parent: string | null
  /** True for the rows that count as a situation of their own. */
  readonly counts: boolean
  readonly label: Text
  readonly condition: Condition
  readonly childCondition?: Condition
  /** The same with the proposed questions, never compared with published figures. */
  readonly conditionExtended?: Condition
  readonly childConditionExtended?: Condition
  readonly source: string
}

export type Dimension = { readonly id: string; readonly number: number; readonly label: Text }

/** A number about the household that conditions use by name, as they use a variable. */
export type DerivedNumber = { readonly name: string; readonly value: Term; readonly source: string }

/** A quantity that the law or a decision sets, in force from a day on. A product is rounded to bani. */
export type Parameter = { readonly name: string; readonly unit?: 'lei'; readonly source: string } & (
  { readonly values: Dated<number | string> } | { readonly product: readonly string[] }
)

/** A household with at least `situations` confirmed is visited every `months`. */
export type Band = { readonly situations: number; readonly months: number }

/** A contradiction or an oddity in the answers that the social worker should look at. It changes no verdict. */
export type DataCheck = {
  readonly id: string
  readonly of: EntityKind
  readonly label: Text
  readonly condition: Condition
}

/** All rules of one version. The rows stand in the order of the published table. */
export type RuleSet = {
  readonly version: string
  readonly dimensions: readonly Dimension[]
  readonly rows: readonly RiskRow[]
  readonly truths: readonly DerivedTruth[]
  readonly numbers: readonly DerivedNumber[]
  readonly parameters: readonly Parameter[]
  readonly bands: readonly Band[]
  /** Rows about violence and neglect: what is missing for them is named first. */
  readonly violence: readonly string[]
  /** Of a child: the answers that oblige SPAS to notify DGASPC at once. */
  readonly alert: Condition
  /** Of a child: further signs of violence or neglect, on which the social worker decides. */
  readonly decideFurther: Condition
  readonly checks: readonly DataCheck[]
}
