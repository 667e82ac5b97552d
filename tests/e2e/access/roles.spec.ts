import { randomUUID } from 'node:crypto'
import { UserMenu } from '../support/user-menu'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

const areas = [
  '/today',
  '/intake',
  '/referrals',
  '/invisible-children',
  '/observatory',
  '/registry',
  '/schedule',
  '/plans',
  '/alerts',
  '/escalations',
  '/report',
  '/analysis',
  '/special-protection',
  '/guidance',
  '/county',
  '/county/reports',
  '/national',
  '/services',
  '/admin',
] as const
const beside = [
  '/today/OB-08',
  '/special-protection/new',
  '/special-protection/import',
  '/guidance/meetings/new',
  '/intake/new',
  '/intake/abroad',
  '/intake/sheets',
  '/home-visits/calendar',
  '/alerts/figures',
  '/county/figures',
  '/county/csv/communes',
  '/national/csv/counties',
  '/families/new',
  '/observation-sheets',
  '/observatory/import',
  '/registry/import',
  '/registry/extract',
  '/risk-sheets/blank',
  '/report/print',
  '/report/editions',
  '/report/cells?row=A4',
  '/account',
  '/outbox',
] as const
type Address = (typeof areas)[number] | (typeof beside)[number]

const ofWorker: readonly Address[] = [
  '/today',
  '/intake',
  '/intake/new',
  '/intake/abroad',
  '/intake/sheets',
  '/home-visits/calendar',
  '/invisible-children',
  '/special-protection',
  '/guidance',
  '/today/OB-08',
  '/observatory',
  '/registry',
  '/schedule',
  '/plans',
  '/alerts',
  '/alerts/figures',
  '/report',
  '/analysis',
  '/services',
  '/families/new',
  '/observation-sheets',
  '/observatory/import',
  '/registry/import',
  '/registry/extract',
  '/risk-sheets/blank',
  '/report/print',
  '/report/editions',
  '/report/cells?row=A4',
]

const ofCoordinator: readonly Address[] = [
  '/analysis',
  '/county',
  '/county/figures',
  '/county/csv/communes',
  '/county/reports',
  '/services',
  '/alerts/figures',
  '/invisible-children',
  '/special-protection',
  '/special-protection/new',
  '/special-protection/import',
  '/guidance',
  '/guidance/meetings/new',
]

const ofEverybody: readonly Address[] = ['/account', '/outbox']

/** Where each account begins and what it may enter beside the own account and messages; everything else is closed to it. */
const accounts: readonly { email: string; home: Address; enters: readonly Address[] }[] = [
  { email: 'asistent@tinca.demo', home: '/today', enters: ofWorker },
  { email: 'asistent@apata.demo', home: '/today', enters: ofWorker },
  { email: 'primar@tinca.demo', home: '/plans', enters: ['/plans', '/report', '/report/editions', '/services'] },
  { email: 'cadru@tinca.demo', home: '/referrals', enters: ['/referrals'] },
  {
    email: 'coordonator@bihor.demo',
    home: '/county',
    enters: ofCoordinator,
  },
  {
    email: 'coordonator@brasov.demo',
    home: '/county',
    enters: ofCoordinator,
  },
  { email: 'interventie@bihor.demo', home: '/alerts', enters: ['/alerts', '/escalations', '/alerts/figures'] },
  {
    email: 'analist@anpdca.demo',
    home: '/national',
    enters: ['/analysis', '/national', '/national/csv/counties', '/invisible-children', '/alerts/figures'],
  },
  { email: 'admin@anpdca.demo', home: '/admin', enters: ['/admin'] },
]

for (const { email, home, enters } of accounts) {
  test.describe(email, () => {
    test.use({ as: email })

    test(`${email} begins at ${home}, sees only its own areas and is kept out of the others @desktop`, async ({
      page,
    }) => {
      await page.goto('/')
      await expect(page).toHaveURL(home)
      const offered = await page
        .getByRole('navigation', { name: text('shell.mainNavigation') })
        .locator('a')
        .all()
      const hrefs = await Promise.all(offered.map((link) => link.getAttribute('href')))
      expect(hrefs.toSorted()).toEqual(areas.filter((area) => enters.includes(area)).toSorted())

      const statuses = await Promise.all(
        [...areas, ...beside].map(async (address) => [address, (await page.request.get(address)).status()] as const),
      )
      expect(Object.fromEntries(statuses)).toEqual(
        Object.fromEntries(
          [...areas, ...beside].map((address) => [
            address,
            ofEverybody.includes(address) || enters.includes(address) ? 200 : 403,
          ]),
        ),
      )
    })
  })
}

test.describe('a mayor who types the address of the Registry', () => {
  test.use({ as: 'primar@tinca.demo' })

  test('is told that the role has no access, and finds the way back', async ({ page }) => {
    await page.goto('/registry')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('shell.forbidden.title'))
    await page.getByRole('link', { name: text('shell.forbidden.home') }).click()
    await expect(page).toHaveURL('/plans')
    await new UserMenu(page).expectPerson('Mircea Câmpeanu', text('shell.roles.mayor'))
  })
})

test('somebody who is not signed in sees the sign-in page and nothing else @desktop', async ({ page, request }) => {
  const id = randomUUID()
  const records = ['families', 'observation-sheets', 'risk-sheets', 'plans'].map((area) => `/${area}/${id}`)
  for (const address of ['/', ...areas, ...beside, ...records]) {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.status(), address).toBe(307)
    expect(new URL(answer.headers().location ?? '', 'http://host').pathname, address).toBe('/sign-in')
  }
  const changes = `/api/risk-sheets/${id}/changes`
  expect((await request.get(`${changes}?since=0`)).status()).toBe(401)
  expect((await request.post(changes, { data: { since: 0, changes: [] } })).status()).toBe(401)
  expect((await request.put(`/observation-sheets/${id}/draft`, { data: {} })).status()).toBe(401)

  await page.goto('/observatory')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('account.signIn.title'))
})
