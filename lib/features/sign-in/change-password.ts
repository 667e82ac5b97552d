import type { Actor } from '@/lib/core/access/actor'
import { newPasswordFaults, type TypedPasswords } from '@/lib/core/access/new-password'
import { invalid, notFound, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { withIdentity } from '@/lib/data/db'
import { revokeOtherSessions } from '@/lib/data/sessions'
import { returnSignInTry, takeSignInTry } from '@/lib/data/sign-in-throttle'
import { findUserPassword, setUserPassword } from '@/lib/data/users'
import { now } from '@/lib/platform/clock'
import { hashPassword, isPassword } from './password-work'

/** Changes the actor's own password and ends their other sessions. Wrong guesses of the current one count as sign-in tries. */
export async function changePassword(actor: Actor, typed: TypedPasswords): Promise<Result<void, Refusal>> {
  const faults = newPasswordFaults(typed)
  if (typed.current === '') return invalid(faults)
  const { userId, sessionId } = actor
  const found = await withIdentity((db) => findUserPassword(db, userId))
  if (found === null) return notFound()
  const attempt = { email: found.email, network: `account ${userId}` }
  if (!(await withIdentity((db) => takeSignInTry(db, attempt)))) {
    return invalid({ ...faults, 'password.current': { key: 'passwordTries' } })
  }
  const right = await isPassword(typed.current, found.passwordHash)
  if (!right) return invalid({ ...faults, 'password.current': { key: 'passwordWrong' } })
  await withIdentity((db) => returnSignInTry(db, attempt))
  if (Object.keys(faults).length > 0) return invalid(faults)

  const passwordHash = await hashPassword(typed.fresh)
  return withIdentity(async (db) => {
    const changed = await setUserPassword(db, userId, { from: found.passwordHash, to: passwordHash })
    // Somebody changed it meanwhile: what was typed as the current one is no longer it.
    if (!changed) return invalid({ 'password.current': { key: 'passwordWrong' } })
    await revokeOtherSessions(db, { userId, sessionId }, now())
    return ok(undefined)
  })
}
