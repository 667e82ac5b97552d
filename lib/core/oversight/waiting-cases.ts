import { alertClock, type AlertClock } from '@/lib/core/alerts/alert-clock'
import { daysBetween } from '@/lib/core/deadlines/add-time'
import { romanianDay } from '@/lib/core/deadlines/romanian-day'

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
/** `days`: how many calendar days ago it was sent. */
export type SeenCase = WaitingCase & { readonly clock: AlertClock | null; readonly days: number }

/** What of the queue is listed: the first of all, all, or one kind. */
const queueParts = ['first', 'all', 'alert', 'escalation'] as const
export type QueuePart = (typeof queueParts)[number]

/** What the address asks for; anything it cannot mean is as if it were not there. */
export const readQueuePart = ({ waiting }: Readonly<Record<string, string>>): QueuePart =>
  queueParts.find((part) => part === waiting) ?? 'first'

/** What waits for the county: how much of each, what is over its limit, and those listed. */
export type CountyQueue = {
  readonly alerts: number
  readonly lateAlerts: number
  readonly escalations: number
  readonly part: QueuePart
  readonly listed: readonly SeenCase[]
}

/** `cases`: what has the nearest limit first; without a choice at most `most` of them are listed. */
export function queueOf(cases: readonly WaitingCase[], now: Date, part: QueuePart, most: number): CountyQueue {
  const today = romanianDay(now)
  const seen = cases.map((each) => ({
    ...each,
    clock: each.dueAt === null ? null : alertClock(each.dueAt, null, now),
    days: daysBetween(romanianDay(new Date(each.sentAt)), today),
  }))
  const alerts = seen.filter(({ kind }) => kind === 'alert')
  return {
    alerts: alerts.length,
    lateAlerts: alerts.filter(({ clock }) => clock?.state === 'late').length,
    escalations: seen.length - alerts.length,
    part,
    listed: part === 'first' ? seen.slice(0, most) : seen.filter(({ kind }) => part === 'all' || kind === part),
  }
}
