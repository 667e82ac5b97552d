import { expect, test } from '../support/test'
import { text } from '../support/texts'

test.use({ as: 'asistent@tinca.demo' })

test('a figure of the report opens as many children as it counts', async ({ page }) => {
  await page.goto('/report')
  const figure = page
    .getByRole('table', { name: text('report.activities.caption') })
    .locator('a')
    .first()
  const count = Number((await figure.innerText()).replaceAll('.', ''))
  await figure.click()
  await page.waitForURL(/\/report\/cells\?/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('reportEdition.cells.title'))
  await expect(page.getByText(text('reportEdition.cells.count', { n: count }), { exact: true })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(Math.min(count, 50) + 1)
})

test('the report says what its figures count, beside the Observatory and its file', async ({ page }) => {
  await page.goto('/report')
  const counts = page.getByRole('list').filter({ hasText: text('report.counts.day') })
  const told = (await counts.innerText()).replaceAll('.', '')
  const table = page.getByRole('table', { name: text('report.activities.caption') })
  const atHome = (await table.getByRole('row', { name: /^A4 / }).getByRole('cell').first().innerText()).replaceAll(
    '.',
    '',
  )
  expect(told).toContain(atHome)
  await page.getByRole('link', { name: text('report.jump.distribution'), exact: true }).click()
  await expect(page.getByRole('heading', { name: text('report.distribution.title') })).toBeInViewport()
})
