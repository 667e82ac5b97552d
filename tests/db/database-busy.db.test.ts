import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/core/access/actor'

// A server with two connections that waits a second for one: what comes of work that finds none.

type Data = {
  readonly withActor: typeof import('@/lib/data/db').withActor
  readonly isDatabaseBusy: typeof import('@/lib/data/database-busy').isDatabaseBusy
  readonly actorOfSession: typeof import('@/lib/data/sessions').actorOfSession
  readonly checkHealth: typeof import('@/lib/features/health/check-health').checkHealth
  readonly pool: typeof import('@/lib/data/client').pool
}
let data: Data
const actor: Actor = {
  ...{ sessionId: 'ba1d7b39-65b7-4a0f-a4d1-6ba1a4c15a77', userId: 'ba1d7b39-65b7-4a0f-a4d1-6ba1a4c15a77' },
  ...{ userName: 'Proba', position: '', organisationName: 'Proba', language: 'ro', role: 'spas_worker' },
  ...{ county: { id: 5, name: 'Bihor' }, commune: { id: 32027, name: 'Tinca', kind: 'commune' } },
}

beforeAll(async () => {
  vi.stubEnv('DATABASE_CONNECTIONS', '2')
  vi.stubEnv('DATABASE_WAIT_SECONDS', '1')
  data = {
    ...(await import('@/lib/data/client')),
    ...(await import('@/lib/data/db')),
    ...(await import('@/lib/data/database-busy')),
    ...(await import('@/lib/data/sessions')),
    ...(await import('@/lib/features/health/check-health')),
  }
})
afterAll(() => vi.unstubAllEnvs())

/** Work of the database that takes so long. */
const busyFor = (seconds: number) =>
  data.withActor(actor, ({ tx }) => tx.$queryRaw`SELECT 1 AS done FROM pg_sleep(${seconds})`)
const outcomes = (all: readonly Promise<unknown>[]) =>
  Promise.all(
    all.map((each) =>
      each.then(
        () => 'done',
        (error: unknown) => (data.isDatabaseBusy(error) ? 'busy' : String(error)),
      ),
    ),
  )
const started = () => new Promise((resolve) => setTimeout(resolve, 300))

describe('more work than connections', () => {
  it('waits its turn where a connection comes free in time', async () => {
    expect(await outcomes(Array.from({ length: 8 }, () => busyFor(0.1)))).toEqual(Array(8).fill('done'))
  })

  it('is told that the server is busy where none does, and what runs is not disturbed', async () => {
    const running = [busyFor(2), busyFor(2)]
    await started()
    expect(await outcomes([busyFor(0), data.actorOfSession(actor.sessionId)])).toEqual(['busy', 'busy'])
    expect(await outcomes(running)).toEqual(['done', 'done'])
    expect(await outcomes([busyFor(0), busyFor(0), busyFor(0)])).toEqual(['done', 'done', 'done'])
    expect(data.pool.totalCount).toBeLessThanOrEqual(2)
  })

  it('does not keep half of what lasted too long', async () => {
    const slow = data.withActor(actor, async ({ tx }) => tx.$queryRaw`SELECT 1 FROM pg_sleep(3)`, { seconds: 1 })
    expect(await outcomes([slow])).toEqual(['busy'])
    await vi.waitFor(async () => expect(await outcomes([busyFor(0), busyFor(0)])).toEqual(['done', 'done']), {
      timeout: 10_000,
    })
  })

  it('leaves the server healthy, and the health says so', async () => {
    const running = [busyFor(1), busyFor(1), busyFor(0)]
    await started()
    expect(await data.checkHealth()).toMatchObject({ status: 'busy', database: 'ok' })
    await outcomes(running)
    expect(await data.checkHealth()).toMatchObject({ database: 'ok' })
  })
})
