import type { Client } from 'pg'
import { PgBoss } from 'pg-boss'
import { everyQueue, queues, queueSchema, rounds } from '@/lib/platform/job-queues'
import { appRole } from './app-role'
import { queueClosing } from './close-job-queue'

const changes = (queue: object) => ({ ...everyQueue, ...queue })

/**
 * Makes the tables of the job queue in a schema of their own, or brings them to the version of the library, and declares our
 * queues and rounds in them. The app role may use them and change none: the server starts with the library's own migration off.
 */
export async function installJobQueue(owner: Client): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => owner.query(text, values) },
    schema: queueSchema,
    supervise: false,
    schedule: false,
  })
  await boss.start()
  try {
    for (const [name, options] of Object.entries(queues)) {
      await boss.createQueue(name, changes(options))
      await boss.updateQueue(name, changes(options))
    }
    for (const { queue, cron } of rounds)
      await boss.schedule(queue, cron, null, { tz: 'Europe/Bucharest', missed: 'once' })
  } finally {
    await boss.stop({ graceful: false })
  }
  await owner.query(`
    GRANT USAGE ON SCHEMA ${queueSchema} TO ${appRole};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${queueSchema} TO ${appRole}`)
  await owner.query(queueClosing)
}
