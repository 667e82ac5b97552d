import type { Actor, CommuneActor } from '@/lib/core/access/actor'
import { isOfCommune } from '@/lib/core/access/actor'
import { env } from '@/lib/platform/env'
import { client } from './client'
import { orBusy } from './database-busy'
import type { Prisma } from './generated/client'

/** A transaction that sees what one actor may see. Only withActor makes it. */
export type ActorDb = { readonly scope: 'actor'; readonly tx: Prisma.TransactionClient }

/** A transaction of one commune: `key` is what every row of the commune carries. Only withCommune and the two scopes below it make it. */
export type CommuneDb = ActorDb & {
  readonly key: { readonly communeId: number; readonly countyId: number }
  readonly userId: string
}

/** A transaction that reaches sign-in tables and nothing of a commune. Only withIdentity makes it. */
export type IdentityDb = { readonly scope: 'identity'; readonly tx: Prisma.TransactionClient }

/** A transaction of the queue's worker: notices, and who works where. Only withQueue makes it. */
export type QueueDb = { readonly scope: 'queue'; readonly tx: Prisma.TransactionClient }

/** A transaction in which work for later can be put into the queue. */
export type ScopedDb = ActorDb | QueueDb

const setting = (value: number | string | null | undefined) =>
  value === null || value === undefined ? '' : String(value)

/** How long a transaction may last before it is rolled back. */
type Lasting = { readonly seconds: number }

/** Longer than any request takes: on a busy processor each statement waits for its turn, too. */
const request: Lasting = { seconds: 15 }

/** One transaction. Throws DatabaseBusy where none can begin within DATABASE_WAIT_SECONDS or it lasts too long; then nothing was done. */
const transaction = <Value>(
  { seconds }: Lasting,
  work: (tx: Prisma.TransactionClient) => Promise<Value>,
): Promise<Value> =>
  orBusy(() => client.$transaction(work, { maxWait: env.DATABASE_WAIT_SECONDS * 1000, timeout: seconds * 1000 }))

/**
 * Runs `work` in one transaction scoped to the actor by settings that the policies read (design section 4).
 * Only database work belongs inside. What `work` throws rolls everything back.
 */
export async function withActor<Value>(
  actor: Actor,
  work: (db: ActorDb) => Promise<Value>,
  { seconds }: Lasting = request,
): Promise<Value> {
  return transaction({ seconds }, async (tx) => {
    await tx.$queryRaw`SELECT
      set_config('app.user_id', ${actor.userId}, true),
      set_config('app.role', ${actor.role}, true),
      set_config('app.county_id', ${setting(actor.county?.id)}, true),
      set_config('app.commune_id', ${setting(actor.commune?.id)}, true)`
    return work({ scope: 'actor', tx })
  })
}

/** A count of all records of a city, on a machine that has other work too. */
const wholeCommune: Lasting = { seconds: 120 }

/** As withActor, for an actor of a commune; hands out the keys that each new row carries. Throws for any other actor. */
export async function withCommune<Value>(
  actor: Actor,
  work: (db: CommuneDb) => Promise<Value>,
  lasting?: Lasting,
): Promise<Value> {
  if (!isOfCommune(actor)) throw new Error('This actor belongs to no commune')
  return withActor(actor, (db) => work({ ...db, key: keyOf(actor), userId: actor.userId }), lasting)
}

/**
 * Counts for a commune of the actor's county what its records hold, under the policies of its worker. The county may know the
 * counts alone: `work` keeps them and gives nothing back.
 */
export async function withCountOf(
  actor: Actor,
  communeId: number,
  work: (db: CommuneDb) => Promise<void>,
): Promise<void> {
  const { county } = actor
  if (county === null) throw new Error('This actor belongs to no county')
  await withActor(
    actor,
    async (db) => {
      await db.tx.$queryRaw`SELECT set_config('app.role', 'spas_worker', true),
      set_config('app.commune_id', ${String(communeId)}, true)`
      await work({ ...db, key: { communeId, countyId: county.id }, userId: actor.userId })
    },
    wholeCommune,
  )
}

/**
 * As withCountOf, for the round of the night: nobody is signed in. What runs here can only keep counts, and gives nothing back.
 * Callers are listed in tests/architecture.
 */
export async function withRoundOf(key: CommuneDb['key'], work: (db: CommuneDb) => Promise<void>): Promise<void> {
  await transaction(wholeCommune, async (tx) => {
    await tx.$queryRaw`SELECT
      set_config('app.role', 'spas_worker', true),
      set_config('app.county_id', ${String(key.countyId)}, true),
      set_config('app.commune_id', ${String(key.communeId)}, true)`
    await work({ scope: 'actor', tx, key, userId: '' })
  })
}

/** Where a coordinator's access to one family lies. */
export type OpenedCase = { readonly id: string; readonly communeId: number; readonly countyId: number }

/**
 * Reads the one family that a coordinator has open by a case access: the policies show its records, and nothing else of the
 * commune, while the access lasts. Nothing can be written but the note that the file was opened.
 */
export async function withOpenedCase<Value>(
  actor: Actor,
  { id, communeId, countyId }: OpenedCase,
  work: (db: CommuneDb) => Promise<Value>,
): Promise<Value> {
  return withActor(actor, async (db) => {
    await db.tx.$queryRaw`SELECT set_config('app.opened_case', ${id}, true),
      set_config('app.commune_id', ${String(communeId)}, true)`
    return work({ ...db, key: { communeId, countyId }, userId: actor.userId })
  })
}

/** Runs sign-in work: users, memberships, sessions. Callers are listed in tests/architecture. */
export async function withIdentity<Value>(work: (db: IdentityDb) => Promise<Value>): Promise<Value> {
  return transaction(request, async (tx) => {
    await tx.$queryRaw`SELECT set_config('app.purpose', 'identity', true)`
    return work({ scope: 'identity', tx })
  })
}

/** Runs work of the queue: what it tells, whom, and what became of it. Callers are listed in tests/architecture. */
export async function withQueue<Value>(
  work: (db: QueueDb) => Promise<Value>,
  lasting: Lasting = request,
): Promise<Value> {
  return transaction(lasting, async (tx) => {
    await tx.$queryRaw`SELECT set_config('app.purpose', 'queue', true)`
    return work({ scope: 'queue', tx })
  })
}

const keyOf = (actor: CommuneActor) => ({ communeId: actor.commune.id, countyId: actor.county.id })
