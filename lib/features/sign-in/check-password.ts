import { compare, hashSync } from 'bcryptjs'
import { withIdentity } from '@/lib/data/db'
import { openSession } from '@/lib/data/sessions'
import { countRefusedSignIn, forgetRefusedSignIns, signInIsOpen } from '@/lib/data/sign-in-throttle'
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
  const email = credentials.email.trim().toLowerCase()
  const found = await withIdentity(async (db) => {
    if (!(await signInIsOpen(db, email, credentials.network))) return 'throttled' as const
    return findUserForSignIn(db, email)
  })
  if (found === 'throttled') return { kind: 'throttled' }

  const matches = await compare(credentials.password, found?.passwordHash ?? nobody)
  return withIdentity(async (db) => {
    if (!matches || found?.membershipId == null) {
      await countRefusedSignIn(db, email, credentials.network)
      return { kind: 'refused' }
    }
    await forgetRefusedSignIns(db, email)
    const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000)
    const sessionId = await openSession(db, { userId: found.id, membershipId: found.membershipId, expiresAt })
    return { kind: 'signed-in', sessionId }
  })
}
