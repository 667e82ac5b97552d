import { queueStands } from '@/lib/data/health'
import { env } from '@/lib/platform/env'
import type { QueueName } from '@/lib/platform/job-queues'
import { startWorkers, type Work } from '@/lib/platform/job-queue'
import { log } from '@/lib/platform/logger'
import { mailer } from '@/lib/platform/mail'
import { texter } from '@/lib/platform/sms'
import { checkOverdue } from './check-overdue'
import { dueDigests } from './due-digests'
import { sendNotice, type Ways } from './send-notice'
import { spreadEvent } from './spread-event'
import { writeDigest } from './write-digest'

/** The work of queues that tell nobody anything. */
export type OtherWorks = Readonly<Record<'count-round' | 'analysis-round' | 'night-round' | 'duty-recount', Work>>

/** What is done with the jobs of each queue. */
export const worksOf = (ways: Ways, others: OtherWorks): Readonly<Record<QueueName, Work>> => ({
  'notice-event': spreadEvent,
  'notice-send': (job) => sendNotice(ways, job),
  'digest-round': dueDigests,
  'digest-of': writeDigest,
  'alert-overdue': checkOverdue,
  ...others,
})

const patience = 30_000

/** Nothing is sent, and steps that tell somebody fail, until the owner has migrated. */
class QueueMissing extends Error {
  override name = 'QueueMissing'
  constructor() {
    super('the database does not answer, or lacks the tables of the job queue: migrate it by npm run db:migrate')
  }
}

/** Works off the queue as long as this server runs. A database that is away holds up nothing else and is asked again. */
export function workQueue(others: OtherWorks): void {
  let stopped = false
  const begin = async (): Promise<void> => {
    try {
      if (!(await queueStands())) throw new QueueMissing()
      const workers = await startWorkers(worksOf({ mail: mailer(env), sms: texter(env) }, others))
      const stop = () => void workers.stop().catch((error: unknown) => log.error('job-queue', error))
      if (stopped) stop()
      else process.once('SIGTERM', stop).once('SIGINT', stop)
    } catch (error) {
      if (error instanceof QueueMissing) log.warn(`job-queue-missing: ${error.message}`)
      else log.error('job-queue', error)
      if (!stopped) setTimeout(() => void begin(), patience).unref()
    }
  }
  process.once('SIGTERM', () => (stopped = true))
  void begin()
}
