import { expect, test } from 'vitest'
import * as loaded from '@/prisma/seed/demo/accounts'
import { demoAccounts, demoPassword } from './demo-accounts.mjs'

test('the accounts shown after the start are the accounts of the demo', () => {
  expect(demoAccounts.map(([email]) => email).sort()).toEqual(loaded.demoAccounts.map(({ email }) => email).sort())
  expect(demoPassword).toBe(loaded.demoPassword)
})
