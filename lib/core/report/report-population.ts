import { addMonths } from '@/lib/core/deadlines/add-time'

/**
 * Whom the report counts on a day ("2026-05-07"): children under 18 who live at home in a family of the commune. Those who left
 * and those in special protection are no members of the household; the report speaks of them apart. An unknown date of birth
 * counts. Same as the children of family-standing.
 */
export type ReportPopulation = {
  /** The day itself: what was recorded later, or filled, or ended, is not of it. */
  readonly asOf: string
  /** Children were born after this day. */
  readonly bornAfter: string
  /** A sheet filled on this day or later is of the past 12 months. */
  readonly recentSince: string
}

const adulthood = 18 * 12

/** The limits of the population of the report on a day. */
export const reportPopulation = (asOf: string): ReportPopulation => ({
  asOf,
  bornAfter: addMonths(asOf, -adulthood),
  recentSince: addMonths(asOf, -12),
})
