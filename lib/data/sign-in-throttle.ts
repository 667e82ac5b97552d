import { RateLimiterPrisma } from 'rate-limiter-flexible'
import { unknownNetwork } from '@/lib/core/access/network'
import type { IdentityDb } from './db'

/** Who tries: the address typed, and where the request came from. */
type Attempt = { readonly email: string; readonly network: string }

type Limit = { readonly keyPrefix: string; readonly points: number; readonly duration: number }

const quarter = 15 * 60

/**
 * Wrong passwords until the door closes, and for how long it then stays closed, in seconds. From one place it closes early; an
 * address that is guessed at from many places closes late, so that nobody is locked out by strangers for the asking.
 */
const place: Limit = { keyPrefix: 'place', points: 10, duration: quarter }
const address: Limit = { keyPrefix: 'address', points: 100, duration: 24 * 60 * 60 }
/** Of a network, where right passwords make up for wrong ones: behind one address a whole county may sign in of a morning. */
const network: Limit = { keyPrefix: 'network', points: 200, duration: quarter }
/** Of a network whatever was right: one account that is somebody's own does not open the others to guessing. */
const crowd: Limit = { keyPrefix: 'crowd', points: 2_000, duration: quarter }
/** Of all together when no proxy tells them apart. What one stranger could reach with ease would close the door for everybody. */
const everybody: Limit = { ...crowd, points: 10_000 }

const limiterOf = (db: IdentityDb, { keyPrefix, points, duration }: Limit) =>
  new RateLimiterPrisma({
    storeClient: db.tx,
    tableName: 'signInThrottle',
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration,
  })

type Count = readonly [limit: Limit, key: string]

/** Taken before the password is looked at, always in this order, so that two attempts never wait for each other. */
const takenBy = (attempt: Attempt): Count[] => [
  [place, `${attempt.network} ${attempt.email}`],
  [address, attempt.email],
]

/** Counted once a password was wrong. */
const countedOf = (attempt: Attempt): Count[] =>
  attempt.network === unknownNetwork
    ? [[everybody, unknownNetwork]]
    : [
        [network, attempt.network],
        [crowd, attempt.network],
      ]

/** Whether no more passwords are looked at from there: too many were wrong. */
export async function isClosedNetwork(db: IdentityDb, attempt: Attempt): Promise<boolean> {
  for (const [limit, key] of countedOf(attempt)) {
    const counted = await limiterOf(db, limit).get(key)
    if (counted !== null && counted.consumedPoints >= limit.points) return true
  }
  return false
}

/**
 * Takes one try before the password is compared: attempts of the same moment are all counted, each by the row that the one before it
 * wrote. False: the door is closed, and what was taken for finding that out is given back.
 */
export async function takeSignInTry(db: IdentityDb, attempt: Attempt): Promise<boolean> {
  const taken: Count[] = []
  for (const [limit, key] of takenBy(attempt)) {
    taken.push([limit, key])
    const { consumedPoints } = await limiterOf(db, limit).penalty(key, 1)
    if (consumedPoints > limit.points) {
      await giveBack(db, taken)
      return false
    }
  }
  if (!(await isClosedNetwork(db, attempt))) return true
  await giveBack(db, taken)
  return false
}

async function giveBack(db: IdentityDb, taken: readonly Count[]): Promise<void> {
  for (const [limit, key] of taken) await limiterOf(db, limit).reward(key, 1)
}

/** Gives back a try whose password was not looked at. */
export const returnUnseenTry = (db: IdentityDb, attempt: Attempt): Promise<void> => giveBack(db, takenBy(attempt))

/** After a wrong password: the try stays taken, and counts for the network. */
export async function countWrongPassword(db: IdentityDb, attempt: Attempt): Promise<void> {
  for (const [limit, key] of countedOf(attempt)) await limiterOf(db, limit).penalty(key, 1)
}

/** After a right password: gives the try back, forgets the wrong ones of this person from this place, and one of the network. */
export async function returnSignInTry(db: IdentityDb, attempt: Attempt): Promise<void> {
  await limiterOf(db, place).delete(`${attempt.network} ${attempt.email}`)
  await limiterOf(db, address).reward(attempt.email, 1)
  // Never below none: what was right before opens no credit.
  await db.tx.signInThrottle.updateMany({
    where: { key: `${network.keyPrefix}:${attempt.network}`, points: { gt: 0 } },
    data: { points: { decrement: 1 } },
  })
}

/** Deletes the counts whose time is over; returns how many. */
export async function deleteExpiredTries(db: IdentityDb, now: Date): Promise<number> {
  const { count } = await db.tx.signInThrottle.deleteMany({ where: { expire: { lt: now } } })
  return count
}
