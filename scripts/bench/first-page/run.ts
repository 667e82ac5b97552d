import type { Browser, BrowserContext } from '@playwright/test'
import { z } from 'zod'
import { type Figure, figure, unmeasured } from '../figures'
import { cookieOf } from '../load/sign-in'
import type { Options } from '../options'
import { takeSession, withBrowser } from '../stage/browser'
import { onLargestStage } from '../stage/open'
import { recordsOf, townsOf, townsWithDrafts } from '../stage/people'

const finished = z.object({ encodedDataLength: z.number() })

type Weighed = { readonly bytes: number; readonly requests: number }

/** What travels, heads and compressed bodies, until a page that a device never opened rests. */
async function weigh(context: BrowserContext, path: string): Promise<Weighed> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  const weighed = { bytes: 0, requests: 0 }
  devtools.on('Network.loadingFinished', (event) => {
    weighed.bytes += finished.parse(event).encodedDataLength
    weighed.requests += 1
  })
  const answer = await page.goto(path, { waitUntil: 'networkidle' })
  if (answer?.status() !== 200) throw new Error(`${path}: status ${answer?.status()}`)
  return weighed
}

const inFigure = (name: string, { bytes, requests }: Weighed, isFirst: boolean): Figure =>
  figure({
    ...{ figure: `page on a new device: ${name}`, unit: 'kB compressed', value: bytes / 1000 },
    ...(isFirst ? { target: { of: 'value', atMost: 300 } } : {}),
    note: `${requests} requests, with what the page fetches ahead`,
  })

/**
 * Each page opened by a browser that knows nothing yet: scripts, styles, fonts and icons count in full. The first page is that of
 * signing in, and the first of use what there is to do today; both are held to the limit.
 */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async ({ database, served, asker }) => {
    const drafting = await townsWithDrafts(database.ownerUrl)
    const town = (await townsOf(database.ownerUrl)).find(({ commune }) => drafting.has(commune))
    if (town === undefined) return [unmeasured('page on a new device', 'kB', 'no risk sheet is under way')]
    const { drafts } = await recordsOf(database.ownerUrl, town.commune)
    const cookie = await cookieOf(asker, town.worker)
    const onNewDevice = async (browser: Browser, path: string, session: string | null): Promise<Weighed> => {
      const context = await browser.newContext({ baseURL: served.address, locale: 'ro-RO' })
      if (session !== null) await takeSession(context, served.address, session)
      const weighed = await weigh(context, path)
      await context.close()
      return weighed
    }
    const figures = await withBrowser([], async (browser) => [
      inFigure('sign-in', await onNewDevice(browser, '/sign-in', null), true),
      inFigure('what to do today', await onNewDevice(browser, '/today', cookie), true),
      inFigure('Observatory', await onNewDevice(browser, '/observatory', cookie), false),
      inFigure('a risk sheet', await onNewDevice(browser, `/risk-sheets/${drafts[0]}`, cookie), false),
    ])
    return figures ?? [unmeasured('page on a new device', 'kB', 'no browser')]
  })
