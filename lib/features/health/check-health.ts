import { databaseAnswers } from '@/lib/data/health'
import { version } from '@/lib/platform/version'

export type Health = {
  readonly status: 'ok' | 'error'
  readonly database: 'ok' | 'unreachable'
  readonly version: string
}

const patience = 2000

/** Whether the program can work: it answers, and its database does within two seconds. Never throws. */
export async function checkHealth(): Promise<Health> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false)
  })
  const reached = await Promise.race([databaseAnswers(), late])
  clearTimeout(timer)
  return reached ? { status: 'ok', database: 'ok', version } : { status: 'error', database: 'unreachable', version }
}
