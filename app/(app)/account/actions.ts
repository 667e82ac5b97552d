'use server'

import { z } from 'zod'
import { chooseNotices } from '@/lib/features/notices/choose-notices'
import { changePassword } from '@/lib/features/sign-in/change-password'
import { signOut } from '@/lib/features/sign-in/sign-out'
import { action, buttonAction } from '@/lib/web/action'
import { noticeSchema } from '@/lib/web/forms/notice-form'
import { forgetSignIn } from '@/lib/web/sign-out'

export const signOutAction = buttonAction('account.see', z.object({}), async (actor) => {
  await signOut(actor.sessionId)
  await forgetSignIn()
  return { redirectTo: '/sign-in' }
})

export const chooseNoticesAction = action('account.see', noticeSchema, async (actor, { revision, ...written }) => {
  const saved = await chooseNotices(actor, revision, written)
  return saved.ok ? { ok: true, value: { redirectTo: '/account?saved=notices#notices' } } : saved
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
