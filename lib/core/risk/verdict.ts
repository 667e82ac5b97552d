import type { ParameterValues, Reason } from '@/lib/core/questionnaire/world'

export type ChildVerdict = {
  readonly cpers: number
  /** Rows to which the child is directly exposed. The child also takes over every situation of the household. */
  readonly direct: readonly string[]
}

/** Verdicts on all rows. Row ids stand in the order of the published table. */
export type RowVerdicts = {
  /** Rows that hold, sub-rows included. A missing answer never confirms. */
  readonly confirmed: readonly string[]
  /** Rows not confirmed for want of answers that are asked, or may be. All other rows are a plain no. */
  readonly undetermined: readonly string[]
  /** How many situations are confirmed: lettered rows, a composite once, no sub-rows. */
  readonly situations: number
  /** Months between visits to the home; null: none. */
  readonly monitoringMonths: number | null
  readonly children: readonly ChildVerdict[]
  /** By confirmed row, the answers that decided. */
  readonly because: Readonly<Record<string, readonly Reason[]>>
}

/** Something to look at; `cpers` where it is about one person or separated child. */
export type Flag = { readonly id: string; readonly entity?: 'person' | 'separatedChild'; readonly cpers?: number }

export type Verdict = RowVerdicts & {
  /** Violence against a child: DGASPC is notified at once, whatever the count. */
  readonly alert: boolean
  readonly rules: string
  readonly alertReasons: readonly Reason[]
  readonly decideFurther: readonly Reason[]
  /** The same with the proposed questions; `because` holds only the rows that it alone confirms. */
  readonly extended: RowVerdicts
  readonly flags: readonly Flag[]
  readonly parameters: ParameterValues
}
