import { PgBoss, fromPrisma, type PrismaTransactionLike } from 'pg-boss'
import { env } from './env'
import { oneAtATime, queues, queueSchema, type QueueName } from './job-queues'
import { log } from './logger'

/** A piece of work as it comes out of the queue; what it holds is read by whoever does it. */
export type Job = { readonly id: string; readonly data: unknown; readonly lastTry: boolean }
/** Does one job. What throws is tried again later; it may be done twice and must stand that. */
export type Work = (job: Job) => Promise<void>

const connect = (connections: number, working: boolean, superviseSeconds = 60) => {
  const boss = new PgBoss({
    connectionString: env.APP_DATABASE_URL,
    // What is in the queue is read and changed under this purpose alone (scripts/migrate/close-job-queue).
    options: '-c app.purpose=queue',
    schema: queueSchema,
    max: connections,
    // The tables and their indexes are the owner's (db:migrate).
    migrate: false,
    createSchema: false,
    reindex: false,
    monitorVacuum: false,
    supervise: working,
    schedule: working,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
  })
  boss.on('error', (error) => log.error('job-queue', error))
  return boss
}

const kept: typeof globalThis & { aproapeJobs?: Promise<PgBoss> } = globalThis

/** One connection a process, which only knows the queues: jobs are written in the transaction of whoever adds them. */
async function sender(): Promise<PgBoss> {
  kept.aproapeJobs ??= connect(1, false).start()
  try {
    return await kept.aproapeJobs
  } catch (error) {
    kept.aproapeJobs = undefined
    throw error
  }
}

/**
 * Adds a job in a transaction: it is there when the transaction is, and not otherwise. `startAfter`: not before. In a transaction of
 * an actor the job must name the actor's commune or county.
 */
export async function enqueue(
  tx: PrismaTransactionLike,
  queue: QueueName,
  data: object,
  startAfter: Date | null,
): Promise<void> {
  const boss = await sender()
  const [before] = await tx.$queryRawUnsafe<{ purpose: string | null }[]>(
    `SELECT current_setting('app.purpose', true) AS purpose`,
  )
  await tx.$queryRawUnsafe(`SELECT set_config('app.purpose', 'queue', true)`)
  await boss.send(queue, data, { db: fromPrisma(tx), ...(startAfter !== null && { startAfter }) })
  await tx.$queryRawUnsafe(`SELECT set_config('app.purpose', $1, true)`, before?.purpose ?? '')
}

/** Ends what `enqueue` opened. */
export async function closeJobQueue(): Promise<void> {
  const open = kept.aproapeJobs
  kept.aproapeJobs = undefined
  await (await open)?.stop({ graceful: false })
}

export type Workers = {
  /** Ends the work: what is under way is finished within five seconds or given back to the queue. */
  readonly stop: () => Promise<void>
}

/**
 * Begins to work off the queues. Several servers share the work; what one leaves behind when it is killed, another takes up once the
 * time of the job is over, which is looked for every `superviseSeconds`.
 */
export async function startWorkers(
  works: Readonly<Record<QueueName, Work>>,
  {
    pollSeconds = 2,
    superviseSeconds = 60,
  }: { readonly pollSeconds?: number; readonly superviseSeconds?: number } = {},
): Promise<Workers> {
  const boss = await connect(3, true, superviseSeconds).start()
  for (const queue of names) {
    const options = {
      batchSize: oneAtATime.has(queue) ? 1 : 10,
      burstWhenBatchFull: true,
      pollingIntervalSeconds: pollSeconds,
      perJobResults: true,
    } as const
    await boss.work<unknown, unknown, typeof options>(queue, options, (jobs) =>
      Promise.all(
        jobs.map(async ({ id, data, retryCount }) => {
          const lastTry = retryCount >= queues[queue].retryLimit
          return { id, status: await outcomeOf(queue, works[queue], { id, data, lastTry }) }
        }),
      ),
    )
  }
  return { stop: () => boss.stop({ timeout: 5000 }) }
}

const names = [
  'notice-event',
  'notice-send',
  'count-round',
  'analysis-round',
  'digest-round',
  'digest-of',
  'alert-overdue',
  'night-round',
  'duty-recount',
] as const satisfies readonly QueueName[]

async function outcomeOf(queue: QueueName, work: Work, job: Job): Promise<'completed' | 'failed'> {
  try {
    await work(job)
    return 'completed'
  } catch (error) {
    log.error('job-failed', error, { action: queue })
    return 'failed'
  }
}
