import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'
import { text } from '../support/texts'

/** Counts follow the records by the clock: a new server makes them within its first minutes. */
async function openCounted(page: Page, address: string): Promise<void> {
  await expect(async () => {
    await page.goto(address)
    await expect(page.getByText(text('dashboards.empty.title'))).toHaveCount(0, { timeout: 1_000 })
    await expect(page.getByRole('link', { name: text('dashboards.download') }).first()).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 150_000, intervals: [5_000] })
}

/** The numbers of a file, without codes and names in front and the lines below on how many rows these are, how old, and what they mean. */
async function numbersOf(page: Page, address: string): Promise<{ csv: string; counts: number[] }> {
  const answer = await page.request.get(address)
  expect(answer.headers()['content-type'], address).toContain('text/csv')
  const csv = await answer.text()
  const lines = csv.trim().split(/\r?\n/).slice(1, -3)
  const stated = Number(new RegExp(`${text('dashboards.csv.rows')};(\\d+)`).exec(csv)?.[1])
  const withTotal = lines.at(-1)?.includes(`${text('dashboards.total')};`) === true
  expect(lines, address).toHaveLength(stated + (withTotal ? 1 : 0))
  const cells = lines.flatMap((line) => line.split(';').slice(2))
  return { csv, counts: cells.filter((cell) => /^\d+$/.test(cell)).map(Number) }
}
const small = (n: number) => n > 0 && n < 5

test.describe('the county', () => {
  test.use({ as: 'coordonator@bihor.demo', expectedErrors: /status of 40[34]/ })

  test('sees what waits, then its communes in figures, with the table behind each picture', async ({ page }) => {
    test.slow()
    await page.goto('/county')
    await expect(page.getByText(text('county.queue.text'))).toBeVisible()
    await page.getByRole('link', { name: text('county.tabs.figures') }).click()
    await page.waitForURL('**/county/figures')
    await openCounted(page, '/county/figures')

    await test.step('coverage leads to the commune', async () => {
      await page
        .getByText(text('county.figures.all', { n: 1 }))
        .first()
        .click()
      const table = page.getByRole('table', { name: text('county.figures.coverage') })
      await expect(table.getByRole('link', { name: 'Tinca' })).toHaveAttribute('href', '/county/31789')
      await expect(table).toContainText(text('dashboards.columns.statistics'))
    })

    await test.step('a risk is chosen by the keyboard, drawn as tiles and ranked', async () => {
      const risks = page.locator('#risks')
      await risks.getByRole('listitem').getByRole('link').nth(1).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/county/figures?risk=1#risks')
      await expect(page.locator('#risks').getByRole('link', { name: /^Tinca/ })).toBeVisible()
      const behind = page.locator('#risks figure').getByText(text('dashboards.table'))
      await behind.click()
      await expect(page.locator('#risks figure').getByRole('rowheader', { name: 'Tinca' })).toBeVisible()
    })

    await test.step('days stand beside months', async () => {
      await page.getByRole('link', { name: text('county.figures.trend.days') }).click()
      await page.waitForURL('**/county/figures?span=days#trend')
      // One counted day is no trend, and says so.
      const pictures = page.locator('#trend figure')
      await expect(
        pictures.first().or(page.getByText(text('county.figures.trend.tooFew.days', { n: 1 }))),
      ).toBeVisible()
    })
  })

  test('downloads the same tables, without small counts @desktop', async ({ page }) => {
    test.slow()
    await openCounted(page, '/county/figures')
    for (const table of ['communes', 'risks', 'quality']) {
      const { csv, counts } = await numbersOf(page, `/county/csv/${table}`)
      expect(csv, table).toContain('Tinca')
      expect(counts.filter(small), table).toEqual([])
    }
    for (const [table, head] of [
      ['months', 'Luna'],
      ['days', 'Ziua'],
    ] as const) {
      const { csv } = await numbersOf(page, `/county/csv/${table}`)
      expect(csv, table).toContain(`${head};${text('dashboards.columns.withSheet')}`)
      expect(csv).toContain('ora României (Europe/Bucharest)')
    }
    const answer = await page.request.get('/county/json/communes')
    expect(answer.headers()['content-disposition']).toContain('judetul-bihor-comune.json')
    expect(await answer.json()).toMatchObject({
      timeZone: 'Europe/Bucharest',
      rowCount: 1,
      rows: [{ siruta: '31789', commune: 'Tinca' }],
    })
    expect(await (await page.request.get('/county/csv/codebook')).text()).toContain(
      text('dashboards.csv.meaning.withSheet'),
    )
    expect((await page.request.get('/county/csv/counties')).status()).toBe(404)
    expect((await page.request.get('/national/csv/counties')).status()).toBe(403)
    expect((await page.goto('/national'))?.status()).toBe(403)
  })
})

test.describe('the authority', () => {
  test.use({ as: 'analist@anpdca.demo', expectedErrors: /status of 40[34]/ })

  test('sees the country by county: map, trend, risks, sources and quality', async ({ page }) => {
    test.slow()
    await openCounted(page, '/national')
    await expect(page.getByText('CC BY 4.0')).toBeVisible()
    await page.getByRole('link', { name: text('dashboards.columns.coverage') }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/national?measure=coverage')
    await page.getByText(text('dashboards.byCounty')).first().click()
    const counties = page.getByRole('table', { name: text('dashboards.map.title') })
    await expect(counties.getByRole('rowheader', { name: 'Bihor' })).toBeVisible()
    for (const part of ['trend', 'risks', 'known', 'sources', 'quality'] as const)
      await expect(page.getByRole('heading', { name: text(`dashboards.${part}.title`) })).toBeVisible()
    await expect(page.getByText(text('dashboards.sources.finding', { threshold: 5 }))).toBeVisible()
  })

  test('downloads the same tables, without small counts @desktop', async ({ page }) => {
    test.slow()
    await openCounted(page, '/national')
    for (const table of ['risks', 'known', 'sources', 'quality']) {
      const { counts } = await numbersOf(page, `/national/csv/${table}`)
      expect(counts.filter(small), table).toEqual([])
    }
    expect((await page.request.get('/national/csv/communes')).status()).toBe(404)
    expect((await page.goto('/county/figures'))?.status()).toBe(403)
  })
})

for (const as of ['asistent@tinca.demo', 'primar@tinca.demo'])
  test.describe(as, () => {
    test.use({ as, expectedErrors: /status of 403/ })
    test(`${as} sees neither dashboard @desktop`, async ({ page }) => {
      for (const address of ['/county/figures', '/national']) {
        expect((await page.goto(address))?.status(), address).toBe(403)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('shell.forbidden.title'))
      }
      for (const address of [
        '/county/csv/communes',
        '/county/json/communes',
        '/national/csv/counties',
        '/national/json/risks',
      ])
        expect((await page.request.get(address)).status(), address).toBe(403)
    })
  })
