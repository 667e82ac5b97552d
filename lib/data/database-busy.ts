import { serverBusy } from '@/lib/core/result/server-busy'
import { noteBusy } from '@/lib/platform/request-standing'

/** No connection was free in time, or the database did not answer in time. Nothing of the work was kept; it can be tried again. */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy'
  /** What the framework tells the browser of an error. */
  readonly digest = serverBusy
}

/** Prisma's: no transaction or connection in time, a transaction that lasted too long, a server out of reach or out of connections. */
const codes = new Set(['P2028', 'P2024', 'P2037', 'P1001', 'P1002', 'P1008', 'P1017'])
/** What the pool says when nobody gave a connection back in time. */
const poolExhausted = 'timeout exceeded when trying to connect'

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && codes.has(error.code)) return true
  return error.message.includes(poolExhausted)
}

/** Runs database work; what failed for lack of room or of an answer is told as DatabaseBusy. */
export async function orBusy<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (cause) {
    if (!isBusy(cause)) throw cause
    noteBusy()
    throw new DatabaseBusy('The database is busy', { cause })
  }
}

/** By its mark: the framework may load this file more than once. */
export const isDatabaseBusy = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && error.digest === serverBusy
