import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { CommuneActor, Role } from '@/lib/core/access/actor'
import type { NoticeEvent } from '@/lib/core/notices/notice-event'
import { client } from '@/lib/data/client'
import type { Ways } from '@/lib/features/notices/send-notice'
import { spreadEvent } from '@/lib/features/notices/spread-event'
import { closeJobQueue } from '@/lib/platform/job-queue'
import { testDatabase } from '../setup/database'
import type { apata } from './casework'
import { tinca } from './casework'
import { asQueue, employ } from './staff'

type Kept = {
  readonly status: string
  readonly subject: string
  readonly body: string
  readonly attempts: number
  readonly last_error: string | null
  readonly via: string | null
  readonly channel: string
  readonly kind: string
  readonly address: string
  readonly id: string
}

export const noticeKey = { communeId: tinca.id, countyId: tinca.county.id }
export const submitted: NoticeEvent = { kind: 'plan-submitted', ...noticeKey }

export const outbox: Ways = { mail: () => Promise.resolve('outbox'), sms: () => Promise.resolve('outbox') }
export const job = (data: unknown, lastTry = false) => ({ id: randomUUID(), data, lastTry })
export const spread = (event: NoticeEvent) => spreadEvent(job(event))

/** Looks at notices and jobs behind the policies; every test of the file that opens it begins without any. */
export function openNotices() {
  const owner = new Client(testDatabase().ownerUrl)
  beforeAll(() => owner.connect())
  beforeEach(async () => {
    await asQueue(owner, () => owner.query('DELETE FROM notice'))
    await asQueue(owner, () => owner.query('DELETE FROM notice_preference'))
    await owner.query('DELETE FROM pgboss.job')
  })
  afterAll(async () => {
    await owner.end()
    await closeJobQueue()
    await client.$disconnect()
  })
  return {
    owner,
    employed: (place: typeof tinca | typeof apata, role: Role, language?: string) =>
      employ(owner, place, role, language),
    keptOf: ({ userId }: CommuneActor) =>
      asQueue(
        owner,
        async () =>
          (await owner.query<Kept>('SELECT * FROM notice WHERE user_id = $1 ORDER BY created_at', [userId])).rows,
      ),
    jobsOf: async (queue: string) =>
      (await owner.query<{ id: string; data: unknown }>('SELECT id, data FROM pgboss.job WHERE name = $1', [queue]))
        .rows,
    prefer: (actor: CommuneActor, columns: string, values: string) =>
      asQueue(owner, () =>
        owner.query(`INSERT INTO notice_preference (user_id, ${columns}) VALUES ('${actor.userId}', ${values})`),
      ),
  }
}
