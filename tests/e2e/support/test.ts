import { expect, test as base, type Request } from '@playwright/test'

/** A page, or its data on the way to another page; not an image, script or font that the page cannot find. */
const isPage = (request: Request) => request.isNavigationRequest() || 'rsc' in request.headers()

/**
 * As Playwright's, but a test fails when the page throws or writes an error to the console. The browser writes one for every
 * answer 403 and 404; those that a page gave on purpose are let through.
 */
export const test = base.extend<{ quietConsole: void }>({
  quietConsole: [
    async ({ page }, use) => {
      const complaints: { text: string; address: string }[] = []
      const refused = new Set<string>()
      page.on('pageerror', (error) => complaints.push({ text: `thrown: ${error.message}`, address: '' }))
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push({ text: message.text(), address: message.location().url })
      })
      page.on('response', (response) => {
        if ([403, 404].includes(response.status()) && isPage(response.request())) refused.add(response.url())
      })
      await use()
      const unexpected = complaints.filter(
        ({ text, address }) => !(/status of 40[34]/.test(text) && refused.has(address)),
      )
      expect(unexpected, 'errors in the browser console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
