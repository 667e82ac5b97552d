'use server'

import { z } from 'zod'
import { signOut } from '@/lib/features/sign-in/sign-out'
import { buttonAction } from '@/lib/web/action'
import { forgetSignIn } from '@/lib/web/sign-out'

export const signOutAction = buttonAction('account.see', z.object({}), async (actor) => {
  await signOut(actor.sessionId)
  await forgetSignIn()
  return { redirectTo: '/sign-in' }
})
