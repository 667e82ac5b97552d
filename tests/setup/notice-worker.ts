// A process that works off the queue as the server does, to be killed by a test. Says "working" once it does.
import './map-group-by.mjs'
import { worksOf } from '@/lib/features/notices/work-queue'
import { queueWorks } from '@/lib/web/queue-works'
import { env } from '@/lib/platform/env'
import { startWorkers } from '@/lib/platform/job-queue'
import { mailer } from '@/lib/platform/mail'
import { texter } from '@/lib/platform/sms'

const works = worksOf({ mail: mailer(env), sms: texter(env) }, queueWorks)
startWorkers(works, { pollSeconds: 0.5, superviseSeconds: 1 }).then(
  () => process.stdout.write('working\n'),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  },
)
