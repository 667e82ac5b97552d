import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { z } from 'zod'
import { checkPassword } from '@/lib/features/sign-in/check-password'
import { signOut } from '@/lib/features/sign-in/sign-out'
import { now } from '@/lib/platform/clock'
import { env } from '@/lib/platform/env'

const credentials = z.object({ email: z.string().max(254), password: z.string().max(200) })

function networkOf(headers: unknown): string {
  const forwarded = z.object({ 'x-forwarded-for': z.string() }).safeParse(headers)
  return forwarded.success ? (forwarded.data['x-forwarded-for'].split(',').at(-1)?.trim() ?? 'unknown') : 'unknown'
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
        const parsed = credentials.safeParse(input)
        if (!parsed.success) return null
        const outcome = await checkPassword({ ...parsed.data, network: networkOf(request.headers) }, now())
        if (outcome.kind === 'throttled') throw new Error('throttled')
        return outcome.kind === 'signed-in' ? { id: outcome.sessionId } : null
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
