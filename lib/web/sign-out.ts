import { cookies } from 'next/headers'
import { env } from '@/lib/platform/env'

/** Takes the sign-in cookie out of the browser; the session row is ended apart. */
export async function forgetSignIn(): Promise<void> {
  const secure = env.NEXTAUTH_URL.startsWith('https:')
  ;(await cookies()).delete(secure ? '__Secure-next-auth.session-token' : 'next-auth.session-token')
}
