'use server'

import { z } from 'zod'
import { changePassword } from '@/lib/features/sign-in/change-password'
import { signOut } from '@/lib/features/sign-in/sign-out'
import { action, buttonAction } from '@/lib/web/action'
import { forgetSignIn } from '@/lib/web/sign-out'

export const signOutAction = buttonAction('account.see', z.object({}), async (actor) => {
  await signOut(actor.sessionId)
  await forgetSignIn()
  return { redirectTo: '/sign-in' }
})

/** A password is taken as it was typed: every sign of it counts. */
const typedPassword = z.string().max(1000).default('')

export const changePasswordAction = action(
  'account.see',
  z
    .object({ 'password.current': typedPassword, 'password.fresh': typedPassword, 'password.again': typedPassword })
    .transform((typed) => ({
      current: typed['password.current'],
      fresh: typed['password.fresh'],
      again: typed['password.again'],
    })),
  changePassword,
)
