import { hashSync } from 'bcryptjs'
import { withIdentity } from '@/lib/data/db'
import { openSession } from '@/lib/data/sessions'
import {
  countWrongPassword,
  isClosedNetwork,
  returnSignInTry,
  returnUnseenTry,
  takeSignInTry,
} from '@/lib/data/sign-in-throttle'
import { findUserForSignIn } from '@/lib/data/users'
import { TooMuchWork, workSlots } from '@/lib/platform/work-slots'
import { inTurn, isPassword } from './password-work'

const sessionHours = 12
/** Compared against when the address is unknown, so that the answer takes as long. */
const nobody = hashSync('no such user', 10)
/** A crowd that signs in leaves connections of the database to those who work. */
const asking = workSlots(4, 4_000)

export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly sessionId: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'throttled' }
  /** More passwords wait to be looked at than this server can in a minute or two. */
  | { readonly kind: 'busy' }

type Attempt = { readonly email: string; readonly network: string }

/** Opens a session for the right password; says nothing about which of the two was wrong. */
export async function checkPassword(
  credentials: { email: string; password: string; network: string },
  now: Date,
): Promise<SignInOutcome> {
  const { password, network } = credentials
  const attempt = { email: credentials.email.trim().toLowerCase(), network }
  try {
    // Counted and kept before the password is looked at: of guesses sent together none goes uncounted.
    if (!(await asking(() => withIdentity((db) => takeSignInTry(db, attempt))))) return { kind: 'throttled' }
    return await lookAt(attempt, password, now)
  } catch (error) {
    if (error instanceof TooMuchWork) return { kind: 'busy' }
    throw error
  }
}

async function lookAt(attempt: Attempt, password: string, now: Date): Promise<SignInOutcome> {
  const seen = await inTurn(async () => {
    // While it waited, others from there may have been wrong.
    const found = await withIdentity(async (db) =>
      (await isClosedNetwork(db, attempt)) ? 'closed' : findUserForSignIn(db, attempt.email),
    )
    if (found === 'closed') return 'closed'
    return { found, matches: await isPassword(password, found?.passwordHash ?? nobody) }
  }).catch(async (error: unknown) => {
    if (error instanceof TooMuchWork) await withIdentity((db) => returnUnseenTry(db, attempt))
    throw error
  })
  if (seen === 'closed') {
    await withIdentity((db) => returnUnseenTry(db, attempt))
    return { kind: 'throttled' }
  }
  const { found, matches } = seen
  if (!matches || found?.membershipId == null) {
    await withIdentity((db) => countWrongPassword(db, attempt))
    return { kind: 'refused' }
  }
  const { id: userId, membershipId } = found
  return withIdentity(async (db) => {
    await returnSignInTry(db, attempt)
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000)
    return { kind: 'signed-in', sessionId: await openSession(db, { userId, membershipId, expiresAt }) }
  })
}
