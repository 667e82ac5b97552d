import { alertClock } from './alert-clock'

/** One thing that a commune sent to the county, without saying of whom. Moments are ISO in UTC; no limit: null. */
export type CountyClock = {
  readonly communeId: number
  readonly kind: 'alert' | 'escalation'
  readonly sentAt: string
  readonly dueAt: string | null
  readonly answeredAt: string | null
}

/** How the county answers what a commune sends it. */
export type CountyWork = {
  readonly alerts: number
  readonly verifiedInTime: number
  readonly verifiedLate: number
  readonly running: number
  /** Not verified, and the 48 hours are over. */
  readonly late: number
  readonly escalations: number
  readonly awaitingAdvice: number
}

/** Counts what was sent by what came of it until `now`. */
export function countyWork(clocks: readonly CountyClock[], now: Date): CountyWork {
  const states = clocks.flatMap(({ kind, dueAt, answeredAt }) =>
    kind === 'alert' && dueAt !== null ? [alertClock(dueAt, answeredAt, now).state] : [],
  )
  const many = (wanted: (typeof states)[number]) => states.filter((state) => state === wanted).length
  const escalations = clocks.filter(({ kind }) => kind === 'escalation')
  return {
    alerts: states.length,
    verifiedInTime: many('met'),
    verifiedLate: many('met-late'),
    running: many('running'),
    late: many('late'),
    escalations: escalations.length,
    awaitingAdvice: escalations.filter(({ answeredAt }) => answeredAt === null).length,
  }
}
