import { expect, type Page } from '@playwright/test'

/** Room between the margins of an A4 sheet, in CSS pixels. */
const room = { portrait: 657, landscape: 1016 }

/** Opens a page for print and looks at it as the printer does: the sheet is there, the application around it is not, all fits. */
export async function expectPrintable(
  page: Page,
  address: string,
  title: string,
  paper: keyof typeof room = 'portrait',
) {
  const response = await page.goto(address)
  expect(response?.status()).toBe(200)
  const screen = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: room[paper], height: 1000 })
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title, { ignoreCase: true })
  await expect(page.getByRole('banner').getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expectNoOverflow(page)
  expect(await cutOff(page), 'what the edge of the paper cuts off').toEqual([])
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

/** Paper does not scroll: what would have to be scrolled to is lost. */
const cutOff = (page: Page): Promise<string[]> =>
  page
    .getByRole('main')
    .locator('*')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.clientWidth > 1 && getComputedStyle(element).overflowX !== 'visible')
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`),
    )
