import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { today } from './support/days'
import { expectNoOverflow } from './support/paper'
import { familyOnVisit, firstChildOf, fromVisitToPlan } from './support/prepared'
import { ServicePlan } from './support/service-plan'
import { expect, test } from './support/test'
import { text } from './support/texts'

const benefit = 'Ajutorul pentru încălzirea locuinței'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const widths = [1280, 360]

/** The page answers, fits a desk and a phone, and breaks no rule of accessibility that a program can judge. */
async function look(page: Page, address: string, status = 200): Promise<void> {
  await test.step(address, async () => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(status)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await expectNoOverflow(page)
      // The pages have no frames: without looking for them the same rules take half the time.
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .withTags(rules)
        .analyze()
      expect(violations.map(inWords), `accessibility at ${width} px`).toEqual([])
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  })
}

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]
const inWords = ({ id, nodes }: Violation): string =>
  `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`

test.describe('a social worker', () => {
  test.use({ as: 'asistent@tinca.demo' })

  test('finds every list and every empty form in order @desktop', async ({ page }) => {
    test.slow()
    const addresses = [
      '/today',
      '/today/OB-08',
      '/special-protection',
      '/guidance',
      '/intake',
      '/intake?state=all',
      '/intake/new',
      '/intake/abroad',
      '/intake/sheets',
      '/invisible-children',
      '/observatory',
      '/observatory?view=children',
      '/observatory?q=nimeni-nu-se-numeste-asa',
      '/families/new',
      '/observation-sheets',
      '/registry',
      '/schedule',
      '/plans',
      '/plans?tab=all',
      '/services',
      '/alerts',
      '/alerts/figures',
      '/report',
      '/report?population=latest',
      '/report/print',
      '/risk-sheets/blank',
      '/account',
      '/outbox',
    ]
    for (const address of addresses) await look(page, address)
  })

  test('finds every page of a family in order, from the first sheet to the visit @desktop', async ({
    page,
    visitor,
  }) => {
    test.slow()
    const { familyId, observationSheetId, riskSheetId, ...visited } = await familyOnVisit(page)
    const childId = await firstChildOf(page, familyId)
    for (const place of ['', '/1-1', '/1-2', '/2-3', '/3-1', '/3-2', '/finish'])
      await look(page, `/risk-sheets/${riskSheetId}${place}`)

    const planId = await fromVisitToPlan(page, { familyId, observationSheetId, riskSheetId, ...visited })
    const plan = new ServicePlan(page)
    await plan.add(benefit)
    await look(page, `/plans/${planId}`)
    const period = { startsOn: today(), endsOn: today() }
    await plan.fillLine(benefit, { goal: 'Venitul ajunge', provider: 'AJPIS Bihor', ...period })
    await plan.leaveOutTheRest('Nu este nevoie')
    await plan.submit()
    const mayor = await visitor('primar@tinca.demo')
    await look(mayor, `/plans/${planId}`)
    await new ServicePlan(mayor).approve(`7/${Date.now().toString(36)}`, today())
    await expect(mayor.getByText(text('plan.notices.approved'))).toBeVisible()

    const addresses = [
      `/families/${familyId}`,
      `/families/${familyId}/edit`,
      `/families/${familyId}/close`,
      `/families/${familyId}/children/new`,
      `/families/${familyId}/children/${childId}`,
      `/families/${familyId}/children/${childId}/leave`,
      `/observation-sheets/${observationSheetId}`,
      `/observation-sheets/${observationSheetId}/print`,
      `/risk-sheets/${riskSheetId}`,
      `/risk-sheets/${riskSheetId}/print`,
      `/plans/${planId}`,
      `/plans/${planId}/print`,
      `/schedule/${familyId}`,
    ]
    for (const address of addresses) await look(page, address)
    await page.goto(`/families/${familyId}`)
    await page.getByRole('button', { name: text('families.file.newObservation') }).click()
    await page.waitForURL(/\/observation-sheets\//)
    await look(page, page.url())
  })
})

const others: readonly [account: string, addresses: readonly string[]][] = [
  ['primar@tinca.demo', ['/plans', '/plans?tab=all', '/services', '/account']],
  ['cadru@tinca.demo', ['/referrals', '/account']],
  [
    'coordonator@bihor.demo',
    [
      '/county',
      '/county/figures',
      '/county/31789',
      '/special-protection',
      '/special-protection/new',
      '/special-protection/import',
      '/guidance',
      '/guidance/meetings/new',
      '/invisible-children',
      '/services',
      '/account',
    ],
  ],
  ['interventie@bihor.demo', ['/alerts', '/alerts/figures', '/escalations', '/account']],
  ['analist@anpdca.demo', ['/national', '/invisible-children', '/alerts/figures', '/account']],
  ['admin@anpdca.demo', ['/admin', '/account']],
]

for (const [account, addresses] of others)
  test.describe(account, () => {
    test.use({ as: account })
    test(`${account} finds every page in order @desktop`, async ({ page }) => {
      test.slow()
      for (const address of addresses) await look(page, address)
    })
  })

test('the pages of sign-in and of refusal are in order @desktop', async ({ page, visitor }) => {
  await look(page, '/sign-in')
  await look(page, '/nicaieri', 404)
  const mayor = await visitor('primar@tinca.demo')
  await look(mayor, '/registry', 403)
  await look(mayor, '/plans/nimic', 404)
})
