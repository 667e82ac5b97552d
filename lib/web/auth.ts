import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { isDatabaseBusy } from '@/lib/data/database-busy'
import { checkPassword } from '@/lib/features/sign-in/check-password'
import { signOut } from '@/lib/features/sign-in/sign-out'
import { now } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/logger'
import { cleanLine } from './clean-text'
import { networkOf } from './network-of'

const credentials = z.object({
  email: z.string().max(254).transform(cleanLine),
  password: z.string().max(200),
})
const forwarded = z.object({ 'x-forwarded-for': z.string() })

/** A failure is a fixed word, never the text of an error: it comes to stand in an address of the browser. */
type Failure = 'throttled' | 'busy' | 'unreachable'

async function attempt(input: unknown, headers: unknown): Promise<{ id: string } | Failure | null> {
  const parsed = credentials.safeParse(input)
  if (!parsed.success) return null
  const header = forwarded.safeParse(headers)
  const network = networkOf(header.success ? header.data['x-forwarded-for'] : null, env.TRUSTED_PROXIES)
  try {
    const outcome = await checkPassword({ ...parsed.data, network }, now())
    if (outcome.kind === 'throttled' || outcome.kind === 'busy') return outcome.kind
    return outcome.kind === 'signed-in' ? { id: outcome.sessionId } : null
  } catch (error) {
    log.error('sign-in-failed', error)
    return isDatabaseBusy(error) ? 'busy' : 'unreachable'
  }
}

/** Password sign-in. The token carries the id of a session row and nothing else; the row decides (lib/data/sessions). */
export const authOptions: NextAuthOptions = {
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: 12 * 60 * 60 },
  pages: { signIn: '/sign-in' },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(input, request) {
        const outcome = await attempt(input, request.headers)
        if (typeof outcome === 'string') throw new Error(outcome)
        return outcome
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sub: user.id } : token),
    session: ({ session, token }) => ({ expires: session.expires, user: { name: token.sub ?? null } }),
  },
  events: {
    async signOut({ token }) {
      if (token.sub) await signOut(token.sub)
    },
  },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
}
