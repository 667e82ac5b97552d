import { expect, test as base } from '@playwright/test'

/** As Playwright's, but a test fails when the page writes an error to the console or throws. */
export const test = base.extend<{ quietConsole: void }>({
  quietConsole: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`))
      page.on('console', (message) => {
        // A page that answers 404 or 403 on purpose is reported by the browser as a failed load.
        if (message.type() === 'error' && !/status of 40[34]/.test(message.text())) complaints.push(message.text())
      })
      await use()
      expect(complaints, 'errors in the browser console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
