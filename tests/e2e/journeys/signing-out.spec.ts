import type { Page } from '@playwright/test'
import { demoPassword } from '@/prisma/seed/demo/accounts.mjs'
import { familyOnVisit } from '../support/prepared'
import { RiskSheet, RiskSheetAtServer } from '../support/risk-sheet'
import { SignInForm } from '../support/sign-in-form'
import { expect, test } from '../support/test'
import { text } from '../support/texts'
import { UserMenu } from '../support/user-menu'

const worker = 'asistent@tinca.demo'
// What the browser writes down about requests that do not arrive.
test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/ })

/** A session of its own: the one that the tests share must not end here. */
async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in')
  await new SignInForm(page).tryWith(worker, demoPassword)
  await page.waitForURL('**/today')
}

/** The entries in which the browser keeps answers that were not sent. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('aproape.risk-sheet.')))

test('signing out asks before it leaves unsent answers, and takes them off the device', async ({ page }) => {
  await signIn(page)
  await familyOnVisit(page)
  const sheet = new RiskSheet(page)
  await sheet.goTo('3.1')
  await page.route('**/api/risk-sheets/*/changes', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await sheet.type('VENG', '610')
  await expect.poll(() => kept(page)).toHaveLength(1)

  const dialog = page.getByRole('alertdialog', { name: text('shell.unsent.title') })
  await new UserMenu(page).signOut()
  await dialog.getByRole('button', { name: text('shell.unsent.stay') }).click()
  await expect(sheet.box('VENG')).toHaveValue('610')
  expect(await kept(page)).toHaveLength(1)

  await page.reload()
  await new UserMenu(page).signOut()
  await dialog.getByRole('button', { name: text('shell.unsent.discard') }).click()
  await page.waitForURL('**/sign-in')
  expect(await kept(page)).toEqual([])
  await page.unroute('**/api/risk-sheets/*/changes')
})

test('without a network the answers can be given up, and signing out says that it waits for the server', async ({
  page,
  context,
}) => {
  await signIn(page)
  await familyOnVisit(page)
  const sheet = new RiskSheet(page)
  await sheet.goTo('3.1')
  await context.setOffline(true)
  await sheet.type('VENG', '620')
  await expect.poll(() => kept(page)).toHaveLength(1)

  await new UserMenu(page).signOut()
  const unsent = page.getByRole('alertdialog', { name: text('shell.unsent.title') })
  await unsent.getByRole('button', { name: text('shell.unsent.discard') }).click()
  const offline = page.getByRole('alertdialog', { name: text('shell.signOutOffline.title') })
  await expect(offline).toContainText(text('shell.signOutOffline.gone'))
  expect(await kept(page)).toEqual([])

  await context.setOffline(false)
  await offline.getByRole('button', { name: text('shell.signOutOffline.again') }).click()
  await page.waitForURL('**/sign-in')
  expect(await kept(page)).toEqual([])
})

test('signing out sends first what a closed tab left', async ({ page, context, visitor }) => {
  await signIn(page)
  const { riskSheetId: id } = await familyOnVisit(page)
  const sheet = new RiskSheet(page)
  await sheet.goTo('3.1')
  await context.setOffline(true)
  await sheet.type('VENG', '615')
  await expect(page.getByText(text('riskSheet.troubles.waiting', { count: 1 }))).toBeVisible()
  await page.close()
  await context.setOffline(false)

  const other = await context.newPage()
  await other.goto('/today')
  await new UserMenu(other).signOut()
  await other.waitForURL('**/sign-in')
  expect(await kept(other)).toEqual([])
  const elsewhere = await visitor(worker)
  expect(await new RiskSheetAtServer(elsewhere.request, id).answerTo('VENG')).toBe(615)
})
