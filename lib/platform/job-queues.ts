/** The schema of the queue's tables. They are the owner's: the app role writes rows and makes nothing. */
export const queueSchema = 'pgboss'

const minutes = 60
const days = 24 * 60 * minutes

/** A failed job is tried again after `retryDelay` seconds, then after twice as long each time. */
export const queues = {
  /** Something happened that people are told of: who, and by which way. */
  'notice-event': { retryLimit: 10, retryDelay: 5, retryDelayMax: 10 * minutes, expireInSeconds: minutes },
  /** A notice on its way to a mail server or a gateway: about six hours of tries. */
  'notice-send': { retryLimit: 12, retryDelay: 30, retryDelayMax: 60 * minutes, expireInSeconds: 2 * minutes },
  /** Every minute: which communes are to be counted anew? What one round leaves, the next one takes up. */
  'count-round': { retryLimit: 0, retryDelay: 1, retryDelayMax: 1, expireInSeconds: 15 * minutes },
  /** Every minute: in which communes were sheets finished? Their counts for the analysis are made anew. */
  'analysis-round': { retryLimit: 0, retryDelay: 1, retryDelayMax: 1, expireInSeconds: 30 * minutes },
  /** Every ten minutes: for whom is it time for the digest of the day? */
  'digest-round': { retryLimit: 0, retryDelay: 1, retryDelayMax: 1, expireInSeconds: 5 * minutes },
  /** The digest of one person. */
  'digest-of': { retryLimit: 6, retryDelay: 30, retryDelayMax: 30 * minutes, expireInSeconds: 2 * minutes },
  /** When the time for verifying an alert is over. */
  'alert-overdue': { retryLimit: 10, retryDelay: 30, retryDelayMax: 30 * minutes, expireInSeconds: minutes },
  /** Once a night: whose duties are to be counted, and what may be cleared away. */
  'night-round': { retryLimit: 6, retryDelay: 60, retryDelayMax: 30 * minutes, expireInSeconds: 5 * minutes },
  /** The duties of a few communes, for their counties; what is counted already is passed over when it is tried again. */
  'duty-recount': { retryLimit: 6, retryDelay: 60, retryDelayMax: 30 * minutes, expireInSeconds: 15 * minutes },
} as const

export type QueueName = keyof typeof queues

/** What the queue keeps of each, beside the above. */
export const everyQueue = { retryBackoff: true, retentionSeconds: 30 * days, deleteAfterSeconds: 2 * days }

/** Rounds that come by the clock of Bucharest. What was missed while no server ran is made up for once. */
export const rounds: readonly { readonly queue: QueueName; readonly cron: string }[] = [
  { queue: 'count-round', cron: '* * * * *' },
  { queue: 'analysis-round', cron: '* * * * *' },
  { queue: 'digest-round', cron: '*/10 * * * *' },
  // After midnight: the day has changed, and with it what is late.
  { queue: 'night-round', cron: '15 0 * * *' },
]

/** Queues of heavy work: one job at a time in a server, so that those who work feel nothing of it. */
export const oneAtATime: ReadonlySet<QueueName> = new Set<QueueName>(['night-round', 'duty-recount'])
