import { z } from 'zod'
import { demoPassword } from '@/prisma/seed/demo/accounts.mjs'
import type { Answer, Asker } from './client'

const token = z.object({ csrfToken: z.string() })
const form = { 'content-type': 'application/x-www-form-urlencoded' }

const pairs = ({ cookies }: Answer): readonly string[] => cookies.flatMap((cookie) => cookie.split(';')[0] ?? [])

/** Everyone comes from a network of their own, as communes do. */
export const networkOf = (nth: number): string => `10.${(nth >> 16) & 255}.${(nth >> 8) & 255}.${nth & 255}`

/** Signs an account in as the form of the page does; its answer, and the cookie to send from then on (null: refused). */
export async function signIn(
  { ask }: Asker,
  email: string,
  network: string,
): Promise<{ readonly answer: Answer; readonly cookie: string | null }> {
  const from = { 'x-forwarded-for': network }
  const first = await ask({ path: '/api/auth/csrf', headers: from })
  const { csrfToken } = token.parse(JSON.parse(first.text()))
  const body = new URLSearchParams({ csrfToken, email, password: demoPassword, json: 'true' }).toString()
  const answer = await ask({
    ...{ path: '/api/auth/callback/credentials', method: 'POST', body },
    headers: { ...form, ...from, cookie: pairs(first).join('; ') },
  })
  return { answer, cookie: pairs(answer).find((pair) => pair.includes('next-auth.session-token')) ?? null }
}

/** The cookie of an account that must be able to sign in. */
export async function cookieOf(asker: Asker, email: string, nth = 0): Promise<string> {
  const { cookie, answer } = await signIn(asker, email, networkOf(nth))
  if (cookie === null) throw new Error(`${email} could not sign in: status ${answer.status}, ${answer.text()}`)
  return cookie
}
