import { alertClock, type AlertClock } from '@/lib/core/alerts/alert-clock'

/** An alert or escalation that waits for the county, without saying of whom. Moments are ISO in UTC; no limit: null. */
export type WaitingCase = {
  readonly communeId: number
  readonly commune: string
  readonly kind: 'alert' | 'escalation'
  readonly sentAt: string
  readonly dueAt: string | null
  /** Somebody of the county has it in hand. */
  readonly received: boolean
}
export type SeenCase = WaitingCase & { readonly clock: AlertClock | null }

/** What waits for the county: how much of each, what is over its limit, and the first of the list. */
export type CountyQueue = {
  readonly alerts: number
  readonly lateAlerts: number
  readonly escalations: number
  readonly first: readonly SeenCase[]
}

/** `cases`: what has the nearest limit first; at most `most` of them are listed. */
export function queueOf(cases: readonly WaitingCase[], now: Date, most: number): CountyQueue {
  const seen = cases.map((each) => ({ ...each, clock: each.dueAt === null ? null : alertClock(each.dueAt, null, now) }))
  const alerts = seen.filter(({ kind }) => kind === 'alert')
  return {
    alerts: alerts.length,
    lateAlerts: alerts.filter(({ clock }) => clock?.state === 'late').length,
    escalations: seen.length - alerts.length,
    first: seen.slice(0, most),
  }
}
