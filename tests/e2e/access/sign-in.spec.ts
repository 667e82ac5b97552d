import { randomUUID } from 'node:crypto'
import { demoPassword } from '@/prisma/seed/demo/accounts.mjs'
import en from '../../../lib/web/i18n/messages/en/account.json' with { type: 'json' }
import { SignInForm } from '../support/sign-in-form'
import { UserMenu } from '../support/user-menu'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

// A wrong password is answered 401, which the browser writes down.
test.use({ expectedErrors: /status of 401/ })

test('a wrong password is refused without saying what was wrong, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-in')
  const signIn = new SignInForm(page)
  await signIn.tryWith('asistent@tinca.demo', 'altceva')
  await expect(signIn.failure).toHaveText(text('account.signIn.refused'))
  await expect(signIn.email).toHaveValue('asistent@tinca.demo')

  await signIn.tryWith(`${randomUUID()}@tinca.demo`, 'altceva')
  await expect(signIn.failure).toHaveText(text('account.signIn.refused'))
})

test('after ten wrong passwords the door is closed for a while @desktop', async ({ page, request }) => {
  const email = `${randomUUID()}@tinca.demo`
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json()
  for (let attempt = 1; attempt <= 10; attempt++) {
    const answer = await request.post('/api/auth/callback/credentials', {
      form: { csrfToken, email, password: `greșit-${attempt}`, json: 'true' },
    })
    expect(answer.status()).toBe(401)
  }
  await page.goto('/sign-in')
  const signIn = new SignInForm(page)
  await signIn.tryWith(email, 'greșit')
  await expect(signIn.failure).toHaveText(text('account.signIn.throttled'))
})

test('signing out ends the session: neither the back button nor a kept cookie opens anything', async ({
  page,
  context,
}) => {
  await page.goto('/sign-in')
  const signIn = new SignInForm(page)
  await signIn.tryWith('asistent@tinca.demo', demoPassword)
  await page.waitForURL('**/today')
  const kept = await context.cookies()

  await new UserMenu(page).signOut()
  await page.waitForURL('**/sign-in')
  await page.goBack()
  await page.reload()
  await expect(page).toHaveURL(/\/sign-in$/)

  await context.addCookies(kept)
  await page.goto('/observatory')
  await expect(page).toHaveURL(/\/sign-in$/)
})

test('the language is chosen before signing in and kept after it', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'EN', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.signIn.title)

  await page.getByLabel(en.signIn.email).fill('primar@tinca.demo')
  await page.getByLabel(en.signIn.password).fill(demoPassword)
  await page.getByRole('button', { name: en.signIn.submit }).click()
  await page.waitForURL('**/plans')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await new UserMenu(page).chooseLanguage('Română')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro')
  await expect(page.getByRole('navigation', { name: text('shell.mainNavigation') })).toBeVisible()
})
