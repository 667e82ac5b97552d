import type { Dated } from '@/lib/core/dates/dated'
import { datedLimits, type Limits } from '@/lib/core/deadlines/limits'
import type { Limit } from '@/lib/core/duties/duty'

/** A limit that has been in force since ever. */
export const always = (limit: Limit): Dated<Limit> => [{ from: null, value: limit }]

export const hours = (value: number): Limit => ({ kind: 'deadline', value, unit: 'hours' })
export const days = (value: number): Limit => ({ kind: 'deadline', value, unit: 'days' })
export const everyMonths = (value: number): Limit => ({ kind: 'periodicity', value, unit: 'months' })

/** With the day on which it began: the texts say at once, and name no hour. */
export const atOnce: Limit = { kind: 'immediate', value: 0, unit: 'days' }

/** The texts name no limit. */
export const untilDone: Limit = { kind: 'none' }

/** A limit that the sheets and the plan are held to as well, each time it changed. */
export const asDeclared = (limitOf: (limits: Limits) => Limit): Dated<Limit> =>
  datedLimits.map(({ from, value }) => ({ from, value: limitOf(value) }))
