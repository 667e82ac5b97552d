import { expect, test } from '../support/test'
import { text } from '../support/texts'

test.use({ as: 'asistent@tinca.demo' })

test('a worker compares the commune with the census of 2018 and takes a table along @desktop', async ({ page }) => {
  await page.goto('/analysis')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('analysis.title'))
  const table = page.getByRole('table', { name: 'Tabelul 1. Situații de risc' })
  await expect(table.getByRole('row', { name: /Cel puțin unul dintre riscuri/ })).toContainText('2018: 85')

  await test.step('the table is downloaded as it stands', async () => {
    const link = page.getByRole('link', { name: /CSV: Tabelul 13\./ })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(download.suggestedFilename()).toBe('analiza-tabelul-13.csv')
  })

  await test.step('the page says how each table agrees with the published one', async () => {
    const agreement = page.getByRole('table', { name: text('analysis.agreement.title') })
    await expect(agreement.getByRole('row')).toHaveCount(16)
    await agreement.getByRole('link', { name: /^Tabelul 13\./ }).click()
    await expect(page).toHaveURL(/#table13$/)
  })

  await test.step('a picture is downloaded as drawing and as bitmap', async () => {
    const drawing = page.getByRole('link', { name: /SVG: Figura 2\./ })
    const [svg] = await Promise.all([page.waitForEvent('download'), drawing.click()])
    expect(svg.suggestedFilename()).toBe('analiza-figura-2.svg')
    const bitmap = page.getByRole('button', { name: /PNG: Figura 2\./ })
    const [png] = await Promise.all([page.waitForEvent('download'), bitmap.click()])
    expect(png.suggestedFilename()).toBe('analiza-figura-2.png')
  })

  await test.step('a period without sheets says so and draws nothing', async () => {
    await page.goto('/analysis?from=2001-01-01&to=2001-12-31')
    await expect(page.getByText(text('analysis.empty.title'))).toBeVisible()
    await expect(page.locator('figure')).toHaveCount(0)
  })

  await test.step('a period that ends before it begins is refused beside the field', async () => {
    await page.goto('/analysis?from=2026-05-07&to=2026-05-01')
    await expect(page.getByText(text('analysis.fault.order'))).toBeVisible()
    await expect(page.getByText(text('analysis.filters.badOrder'))).toBeVisible()
  })
})

test('the authority reads counts of the country, and of the places it chooses @desktop', async ({ visitor }) => {
  const analyst = await visitor('analist@anpdca.demo')
  // The round counts each minute.
  test.setTimeout(180_000)
  await expect(async () => {
    await analyst.goto('/analysis')
    await expect(analyst.getByText(/^Numărătoare din/)).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 120_000 })
  const table = analyst.getByRole('table', { name: 'Tabelul 1. Situații de risc' })
  await expect(table.getByRole('row', { name: /Cel puțin unul dintre riscuri/ })).toContainText('2018: 85')
  await analyst.goto('/analysis?from=2001&to=2001')
  await expect(analyst.getByText(text('analysis.empty.title'))).toBeVisible()
  await expect(analyst.locator('figure')).toHaveCount(0)
})

test('a mayor has no analysis', async ({ visitor }) => {
  const mayor = await visitor('primar@tinca.demo')
  const answer = await mayor.request.get('/analysis/csv?table=table1')
  expect(answer.status()).toBe(403)
})
