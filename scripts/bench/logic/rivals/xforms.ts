import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { z } from 'zod'
import { findChromium } from '../../../launch/chromium.mjs'
import type { FlatForm } from './flat'
import type { Played, Step } from './rival'
import { xformOf } from './xform'

const page = readFileSync(new URL('xforms-page.js', import.meta.url), 'utf8')
const engine = readFileSync(
  new URL('../../../../node_modules/@getodk/xforms-engine/dist/index.js', import.meta.url),
  'utf8',
)
const played = z.object({ milliseconds: z.array(z.number()), confirmed: z.array(z.string()), visible: z.number() })

/** Loads the sheet into the engine of ODK Web Forms and gives the answers; null where there is no browser, which it needs. */
export async function playXforms(form: FlatForm, steps: readonly Step[]): Promise<Played | null> {
  const executablePath = await findChromium()
  if (!executablePath) return null
  const browser = await chromium.launch({ executablePath })
  try {
    const tab = await browser.newPage()
    await tab.route('https://bench.invalid/**', (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname === '/')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' })
      return route.fulfill({ contentType: 'text/javascript', body: pathname === '/page.js' ? page : engine })
    })
    await tab.goto('https://bench.invalid/')
    await tab.addScriptTag({ url: 'https://bench.invalid/page.js', type: 'module' })
    await tab.waitForFunction('typeof playSheet === "function"')
    const outcome: unknown = await tab.evaluate(`playSheet(${JSON.stringify(xformOf(form))}, ${JSON.stringify(steps)})`)
    const { milliseconds, confirmed, visible } = played.parse(outcome)
    const held = new Set(confirmed)
    return { milliseconds, visible, confirmed: form.rows.filter(({ name }) => held.has(name)).map(({ id }) => id) }
  } finally {
    await browser.close()
  }
}
