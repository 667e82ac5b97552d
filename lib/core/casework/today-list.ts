import type { Dimension, Duty, FamilyState } from './family-states'
import type { NextStep } from './next-step'

/** By when something is to be done; `undated`: nothing on file yet, or only a sheet begun. */
export const dutyGroups = ['late', 'today', 'week', 'month', 'undated'] as const
export type DutyGroup = (typeof dutyGroups)[number]

/** A family with a duty, and the facts that say why. Days are "2026-05-07". */
export type TodayDuty = {
  readonly familyId: string
  readonly headName: string
  readonly village: string | null
  readonly state: FamilyState
  readonly dueOn: string | null
  readonly dueFor: Duty | null
  readonly dimensions: readonly Dimension[]
  readonly situations: number | null
  readonly sheetNumber: string | null
  readonly sheetFilledOn: string | null
  readonly riskSheetOn: string | null
  readonly lastVisitOn: string | null
  readonly approvedOn: string | null
  readonly step: NextStep
}

/** A child of the Observatory who has come of age. */
export type GrownUp = {
  readonly childId: string
  readonly familyId: string
  readonly name: string
  readonly headName: string
  readonly birthDate: string
}

export type TodayList = {
  /** The groups in which something waits, the most pressing first, each with how many families it has in all. */
  readonly groups: readonly {
    readonly group: DutyGroup
    readonly total: number
    readonly duties: readonly TodayDuty[]
  }[]
  readonly grownUp: readonly GrownUp[]
  /** In days, hours and months, as in force today. */
  readonly limits: { readonly visitDays: number; readonly planDays: number; readonly sheetMonths: number }
  readonly today: string
}
