import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '../../launch/chromium.mjs'

/** Runs `work` in a browser of its own; null where there is none. */
export async function withBrowser<Value>(
  args: readonly string[],
  work: (browser: Browser) => Promise<Value>,
): Promise<Value | null> {
  const executablePath = await findChromium()
  if (!executablePath) return null
  const browser = await chromium.launch({ executablePath, args: [...args] })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** Puts a session, as "name=value", into a browser. */
export async function takeSession(context: BrowserContext, address: string, cookie: string): Promise<void> {
  const cut = cookie.indexOf('=')
  await context.addCookies([{ name: cookie.slice(0, cut), value: cookie.slice(cut + 1), url: address }])
}
