import { env } from '@/lib/platform/env'
import type { QueueName } from '@/lib/platform/job-queues'
import { startWorkers, type Work } from '@/lib/platform/job-queue'
import { log } from '@/lib/platform/logger'
import { mailer } from '@/lib/platform/mail'
import { texter } from '@/lib/platform/sms'
import { analysisRound } from '@/lib/features/analysis/analysis-round'
import { countRound } from '@/lib/features/oversight/count-round'
import { checkOverdue } from './check-overdue'
import { dueDigests } from './due-digests'
import { sendNotice, type Ways } from './send-notice'
import { spreadEvent } from './spread-event'
import { writeDigest } from './write-digest'

/** What is done with the jobs of each queue. */
export const worksOf = (ways: Ways): Readonly<Record<QueueName, Work>> => ({
  'notice-event': spreadEvent,
  'notice-send': (job) => sendNotice(ways, job),
  'count-round': async () => void (await countRound()),
  'analysis-round': async () => void (await analysisRound()),
  'digest-round': dueDigests,
  'digest-of': writeDigest,
  'alert-overdue': checkOverdue,
})

const patience = 30_000

/** Works off the queue as long as this server runs. A database that is away holds up nothing else and is asked again. */
export function workQueue(): void {
  let stopped = false
  const begin = async (): Promise<void> => {
    try {
      const workers = await startWorkers(worksOf({ mail: mailer(env), sms: texter(env) }))
      const stop = () => void workers.stop().catch((error: unknown) => log.error('job-queue', error))
      if (stopped) stop()
      else process.once('SIGTERM', stop).once('SIGINT', stop)
    } catch (error) {
      log.error('job-queue', error)
      if (!stopped) setTimeout(() => void begin(), patience).unref()
    }
  }
  process.once('SIGTERM', () => (stopped = true))
  void begin()
}
