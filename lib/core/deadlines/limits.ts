import { valueOn, type Dated } from '@/lib/core/dates/dated'

/** How long each step of the chain may take, in calendar time. */
export type Limits = {
  /** Home visit, from the observation sheet: 72 hours (GD 691/2015 art. 8). */
  readonly visitDays: number
  /** Service plan, from the completed risk sheet to the mayor's order (GD 691/2015 art. 10). */
  readonly planDays: number
  /** Observation sheet, from the last one (methodology 1.1.1). */
  readonly sheetMonths: number
  /** Verification by the county, from the sending of a violence alert: 48 hours (GD 691/2015 art. 12). */
  readonly alertHours: number
  /** A family counts as not found after tries on so many days, in so many parts of the day (census of 2018: three tries). */
  readonly notFoundDays: number
  readonly notFoundParts: number
  /** How long a coordinator may look into a family's file for one reason; our own limit. */
  readonly caseAccessHours: number
  /** How many family files a coordinator may open in a day, whatever the reasons; our own limit. */
  readonly caseOpeningsADay: number
}

/** Every limit with the day from which it is in force. A record is held to the limits of its own date. */
export type DatedLimits = Dated<Limits>

export const datedLimits: DatedLimits = [
  {
    from: null,
    value: {
      ...{ visitDays: 3, planDays: 30, sheetMonths: 12, alertHours: 48 },
      ...{ notFoundDays: 3, notFoundParts: 2, caseAccessHours: 72, caseOpeningsADay: 5 },
    },
  },
]

/** The limits in force on a day ("2026-05-07"). */
export function limitsOn(limits: DatedLimits, day: string): Limits {
  const inForce = valueOn(limits, day)
  if (inForce === undefined) throw new Error('No limits are declared for that day')
  return inForce
}
