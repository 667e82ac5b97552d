import { expect, type Page } from '@playwright/test'

/** A4 without its margins, in CSS pixels. */
const paperWidth = 718

/** Opens a page for print and looks at it as the printer does: there is a sheet, the application around it is gone, nothing sticks out. */
export async function expectPrintable(page: Page, address: string, title: string): Promise<void> {
  const response = await page.goto(address)
  expect(response?.status()).toBe(200)
  const screen = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: paperWidth, height: 1000 })
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title, { ignoreCase: true })
  await expect(page.getByRole('banner').getByRole('link')).toBeHidden()
  await expect(page.getByRole('button')).toHaveCount(0)
  await expectNoOverflow(page)
  await page.emulateMedia({ media: null })
  if (screen) await page.setViewportSize(screen)
}

/** Nothing of the page lies beyond its right edge. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const sizes = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  expect(sizes.content, 'width of the page').toBeLessThanOrEqual(sizes.window)
}
