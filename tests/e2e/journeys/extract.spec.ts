import { expect, test } from '../support/test'
import { text } from '../support/texts'

test.use({ as: 'asistent@tinca.demo' })

test('closing a quarter asks first, and nothing is closed by going back', async ({ page }) => {
  await page.goto('/report')
  await page.getByRole('link', { name: text('report.extract') }).click()
  await page.waitForURL('**/registry/extract')
  const close = page.getByRole('button', { name: /^Încheiați extrasul: / }).first()
  const before = await page.getByRole('button', { name: /^Încheiați extrasul: / }).count()
  await close.click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText(text('workbooks.extract.confirm.text'))
  await question.getByRole('button', { name: text('workbooks.extract.confirm.no') }).click()
  await expect(question).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: /^Încheiați extrasul: / })).toHaveCount(before)
  await page.getByRole('link', { name: text('workbooks.extract.report') }).click()
  await page.waitForURL('**/report')
})
