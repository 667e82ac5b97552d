import { RateLimiterPrisma } from 'rate-limiter-flexible'
import type { IdentityDb } from './db'

const window = { duration: 15 * 60, clearExpiredByTimeout: false }

/** Ten wrong passwords for an address, or two hundred from a network address, close the door for 15 minutes. */
const limiters = (db: IdentityDb) => {
  const store = { storeClient: db.tx, tableName: 'signInThrottle', ...window }
  return {
    email: new RateLimiterPrisma({ ...store, keyPrefix: 'email', points: 10 }),
    network: new RateLimiterPrisma({ ...store, keyPrefix: 'network', points: 200 }),
  }
}

/** Whether a sign-in for this address may be tried now. */
export async function signInIsOpen(db: IdentityDb, email: string, network: string): Promise<boolean> {
  const { email: byEmail, network: byNetwork } = limiters(db)
  const [emailTries, networkTries] = [await byEmail.get(email), await byNetwork.get(network)]
  return (emailTries?.remainingPoints ?? 1) > 0 && (networkTries?.remainingPoints ?? 1) > 0
}

/** Counts a wrong password. */
export async function countRefusedSignIn(db: IdentityDb, email: string, network: string): Promise<void> {
  const { email: byEmail, network: byNetwork } = limiters(db)
  await byEmail.penalty(email, 1)
  await byNetwork.penalty(network, 1)
}

/** Forgets the wrong passwords of an address after a right one. */
export async function forgetRefusedSignIns(db: IdentityDb, email: string): Promise<void> {
  await limiters(db).email.delete(email)
}
