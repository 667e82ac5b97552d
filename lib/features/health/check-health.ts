import { connectionsAreTaken, databaseAnswers, databaseAnswersAside, queueStands } from '@/lib/data/health'
import { currentLoad } from '@/lib/platform/admission'
import { version } from '@/lib/platform/version'

export type Health = {
  /** `busy`: it works, and those who come now wait or are asked to come back. */
  readonly status: 'ok' | 'busy' | 'error'
  readonly database: 'ok' | 'unreachable'
  /** Said when the tables of the queue are not there: the database was not migrated by `npm run db:migrate`. */
  readonly queue?: 'missing'
  readonly version: string
}

const patience = 2000

/**
 * Whether the program can work: it answers, and its database does within two seconds and has its queue. A busy program works: to
 * take it away or start it anew would only put its work on the others. Never throws.
 */
export async function checkHealth(): Promise<Health> {
  const { underWay, most } = currentLoad()
  if (connectionsAreTaken())
    return (await databaseAnswersAside(patience))
      ? { status: 'busy', database: 'ok', version }
      : { status: 'error', database: 'unreachable', version }
  if (!(await inTime(databaseAnswers()))) return { status: 'error', database: 'unreachable', version }
  if (!(await inTime(queueStands()))) return { status: 'error', database: 'ok', queue: 'missing', version }
  return { status: underWay >= most ? 'busy' : 'ok', database: 'ok', version }
}

async function inTime(answer: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false)
  })
  const answered = await Promise.race([answer, late])
  clearTimeout(timer)
  return answered
}
