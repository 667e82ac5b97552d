import { type BrowserContext, type Page } from '@playwright/test'
import { z } from 'zod'
import { type Figure, figure, median, percentile, unmeasured } from '../figures'
import { cookieOf } from '../load/sign-in'
import type { Options } from '../options'
import { takeSession, withBrowser } from '../stage/browser'
import { onLargestStage } from '../stage/open'
import { recordsOf, townsOf, townsWithDrafts } from '../stage/people'

const name = 'one answer in the risk sheet to paint'
/** A frame is drawn as soon as it is ready: without this each figure would be the wait for the next sixtieth of a second. */
const unbound = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/** From the moment the browser got the click to the end of the first frame after it. */
const stopwatch = `
  window.taken = []
  let open = false
  addEventListener('click', (event) => {
    if (open || !event.isTrusted) return
    open = true
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => { window.taken.push(performance.now() - event.timeStamp); open = false }
      port2.postMessage(0)
    })
  }, { capture: true })`

const bare = `<!doctype html><title>bench</title>${[0, 1, 2, 3]
  .map((group) =>
    [0, 1].map((code) => `<label><input type=radio name=g${group} value=${code}>${code}</label>`).join(''),
  )
  .map((group) => `<p data-question>${group}</p>`)
  .join('')}`

const times = z.array(z.number())
const taken = async (page: Page): Promise<readonly number[]> =>
  times.parse(await page.evaluate('window.taken.splice(0)'))

/** Answers each question of the page that has a choice, the other way than the time before. */
async function answerAll(page: Page, turn: number): Promise<void> {
  await page.bringToFront()
  const questions = page.locator('[data-question]').filter({ has: page.locator('input[type=radio]') })
  const count = Math.min(await questions.count(), 6)
  for (let nth = 0; nth < count; nth++) {
    const labels = questions.nth(nth).locator('label:has(input[type=radio])')
    if ((await labels.count()) > 1) await labels.nth(turn % 2).click()
    await page.waitForTimeout(30)
  }
}

/** Opens the part of the sheet that has most choices. */
async function openFullestPart(page: Page, sheet: string): Promise<void> {
  await page.goto(sheet)
  await page.locator(`main a[href^="${sheet}/"]`).first().waitFor()
  const links = z
    .array(z.string())
    .parse(
      await page
        .locator(`main a[href^="${sheet}/"]`)
        .evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
    )
  let fullest = { link: sheet, choices: 0 }
  for (const link of new Set(links)) {
    await page.goto(link)
    await page.locator('main h1').first().waitFor()
    const choices = await page.locator('[data-question] label input[type=radio]').count()
    if (choices > fullest.choices) fullest = { link, choices }
  }
  if (fullest.choices === 0) throw new Error('No part of the sheet has a choice.')
  await page.goto(fullest.link)
  await page.locator('[data-question] label input[type=radio]').first().waitFor()
}

async function measure(context: BrowserContext, sheet: string, rounds: number) {
  await context.addInitScript(stopwatch)
  const page = await context.newPage()
  await openFullestPart(page, sheet)
  const empty = await context.newPage()
  await empty.goto('/api/health')
  await empty.setContent(`${bare}<script>${stopwatch}</script>`)
  const all: Record<'page' | 'empty', number[]> = { page: [], empty: [] }
  for (let turn = -2; turn < rounds * 4; turn++) {
    await answerAll(page, turn + 2)
    await answerAll(empty, turn + 2)
    const [ours, bareOnes] = [await taken(page), await taken(empty)]
    if (turn < 0) continue
    all.page.push(...ours)
    all.empty.push(...bareOnes)
  }
  return all
}

/** Clicks answers in the sheet, and radio buttons of a page that has nothing else, turn by turn, in the same browser. */
export const run = (options: Options): Promise<readonly Figure[]> =>
  onLargestStage(options, async ({ database, served, asker }) => {
    const drafting = await townsWithDrafts(database.ownerUrl)
    const town = (await townsOf(database.ownerUrl)).find(({ commune }) => drafting.has(commune))
    const draft = town && (await recordsOf(database.ownerUrl, town.commune)).drafts[0]
    if (town === undefined || draft === undefined) return [unmeasured(name, 'ms', 'no risk sheet is under way')]
    const cookie = await cookieOf(asker, town.worker)
    const all = await withBrowser(unbound, async (browser) => {
      const viewport = { width: 360, height: 740 }
      const context = await browser.newContext({ baseURL: served.address, locale: 'ro-RO', viewport })
      await takeSession(context, served.address, cookie)
      return measure(context, `/risk-sheets/${draft}`, options.rounds)
    })
    if (all === null) return [unmeasured(name, 'ms', 'no browser')]
    const baseline = { name: 'a bare radio button in the same browser', value: median(all.empty) }
    return [
      figure({
        ...{ figure: `${name}, p50`, unit: 'ms', value: median(all.page), baseline },
        ...{ target: { of: 'value', atMost: 16 }, note: `${all.page.length} answers; 360 x 740` },
      }),
      figure({
        ...{ figure: `${name}, p95`, unit: 'ms', value: percentile(all.page, 0.95) },
        baseline: { name: baseline.name, value: percentile(all.empty, 0.95) },
      }),
    ]
  })
