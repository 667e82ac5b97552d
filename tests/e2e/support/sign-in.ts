import type { APIRequest, BrowserContextOptions } from '@playwright/test'
import { z } from 'zod'
import { demoAccounts, demoPassword } from '@/prisma/seed/demo/accounts.mjs'
import { emptyCommuneWorkers } from './empty-communes'

export type SignedIn = Exclude<BrowserContextOptions['storageState'], string | undefined>

const token = z.object({ csrfToken: z.string() })

/** Signs a demo account in without a page; what it leaves in a browser. */
export async function signIn(requests: APIRequest, baseURL: string, email: string): Promise<SignedIn> {
  const known = [...demoAccounts.map((account) => account.email), ...Object.values(emptyCommuneWorkers)]
  if (!known.some((address) => address === email)) throw new Error(`${email} is no demo account`)
  const request = await requests.newContext({ baseURL })
  const { csrfToken } = token.parse(await (await request.get('/api/auth/csrf')).json())
  await request.post('/api/auth/callback/credentials', {
    form: { csrfToken, email, password: demoPassword, json: 'true' },
  })
  const state = await request.storageState()
  await request.dispose()
  if (!state.cookies.some(({ name }) => name.endsWith('next-auth.session-token')))
    throw new Error(`${email} could not sign in`)
  return state
}
