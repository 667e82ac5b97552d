import { compare, hashSync, truncates } from 'bcryptjs'
import { withIdentity } from '@/lib/data/db'
import { openSession } from '@/lib/data/sessions'
import { returnSignInTry, takeSignInTry } from '@/lib/data/sign-in-throttle'
import { findUserForSignIn } from '@/lib/data/users'

const sessionHours = 12
/** Compared against when the address is unknown, so that the answer takes as long. */
const nobody = hashSync('no such user', 10)

export type SignInOutcome =
  | { readonly kind: 'signed-in'; readonly sessionId: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'throttled' }

/** Opens a session for the right password; says nothing about which of the two was wrong. */
export async function checkPassword(
  credentials: { email: string; password: string; network: string },
  now: Date,
): Promise<SignInOutcome> {
  const { password, network } = credentials
  const attempt = { email: credentials.email.trim().toLowerCase(), network }
  // Counted and kept before the password is looked at: of guesses sent together none goes uncounted.
  if (!(await withIdentity((db) => takeSignInTry(db, attempt)))) return { kind: 'throttled' }

  const found = await withIdentity((db) => findUserForSignIn(db, attempt.email))
  // bcrypt reads 72 bytes: of a longer password the rest would not matter.
  const matches = (await compare(password, found?.passwordHash ?? nobody)) && !truncates(password)
  if (!matches || found?.membershipId == null) return { kind: 'refused' }
  const { id: userId, membershipId } = found
  return withIdentity(async (db) => {
    await returnSignInTry(db, attempt)
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000)
    return { kind: 'signed-in', sessionId: await openSession(db, { userId, membershipId, expiresAt }) }
  })
}
