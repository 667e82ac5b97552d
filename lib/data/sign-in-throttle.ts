import { RateLimiterPrisma } from 'rate-limiter-flexible'
import type { IdentityDb } from './db'

/** Who tries: the address typed, and where the request came from. */
type Attempt = { readonly email: string; readonly network: string }

/**
 * Wrong passwords until the door closes, and for how long it then stays closed, in seconds. From one place it closes early; an
 * address that is guessed at from many places closes late, so that nobody is locked out by strangers for the asking.
 */
const limits = {
  place: {
    keyPrefix: 'place',
    points: 10,
    duration: 15 * 60,
    key: ({ email, network }: Attempt) => `${network} ${email}`,
  },
  network: { keyPrefix: 'network', points: 200, duration: 15 * 60, key: ({ network }: Attempt) => network },
  address: { keyPrefix: 'address', points: 100, duration: 24 * 60 * 60, key: ({ email }: Attempt) => email },
} as const

/** Always in this order, so that two attempts never wait for each other. */
const order = ['place', 'network', 'address'] as const

const limiterOf = (db: IdentityDb, { keyPrefix, points, duration }: (typeof limits)[(typeof order)[number]]) =>
  new RateLimiterPrisma({
    storeClient: db.tx,
    tableName: 'signInThrottle',
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration,
  })

/**
 * Takes one try before the password is compared: attempts of the same moment are all counted, each by the row that the one before it
 * wrote. False: the door is closed, and what was taken for finding that out is given back.
 */
export async function takeSignInTry(db: IdentityDb, attempt: Attempt): Promise<boolean> {
  const taken: (typeof order)[number][] = []
  for (const name of order) {
    const limit = limits[name]
    taken.push(name)
    const { consumedPoints } = await limiterOf(db, limit).penalty(limit.key(attempt), 1)
    if (consumedPoints > limit.points) {
      for (const each of taken) await limiterOf(db, limits[each]).reward(limits[each].key(attempt), 1)
      return false
    }
  }
  return true
}

/** After a right password: gives the try back, and forgets the wrong ones of this person from this place. */
export async function returnSignInTry(db: IdentityDb, attempt: Attempt): Promise<void> {
  await limiterOf(db, limits.place).delete(limits.place.key(attempt))
  for (const name of ['network', 'address'] as const)
    await limiterOf(db, limits[name]).reward(limits[name].key(attempt), 1)
}
