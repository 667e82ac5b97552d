// npm run pictures [-- ADDRESS]: the pictures of the README, taken anew from a server with the demo (http://localhost:3000).
import { mkdir } from 'node:fs/promises'
import { chromium, type Page } from '@playwright/test'
import { demoPassword } from '../prisma/seed/demo/accounts.mjs'
import { findChromium } from './launch/chromium.mjs'

const address = process.argv[2] ?? 'http://localhost:3000'
const folder = 'docs/pictures'
const family = 'a[href^="/families/"]:not([href$="/new"])'
const desk = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }

type Picture = {
  readonly name: string
  readonly path: string
  readonly viewport?: typeof desk
  /** Followed from the page, one after the other. */
  readonly links?: readonly string[]
}

const worker: readonly Picture[] = [
  { name: 'today', path: '/today' },
  { name: 'today-phone', path: '/today', viewport: phone },
  { name: 'observatory', path: '/observatory' },
  { name: 'family', path: '/observatory?state=monitored', links: [family] },
  { name: 'observation-sheet', path: '/observation-sheets', links: ['tbody a[href^="/observation-sheets/"]'] },
  {
    name: 'risk-sheet',
    path: '/observatory?state=risk-sheet-draft',
    links: [family, 'a[href^="/risk-sheets/"]', 'a[href$="/3-1"]'],
  },
  {
    name: 'risk-sheet-phone',
    path: '/observatory?state=risk-sheet-draft',
    viewport: phone,
    links: [family, 'a[href^="/risk-sheets/"]', 'a[href$="/3-2"]'],
  },
  { name: 'registry', path: '/registry' },
  { name: 'plan', path: '/plans?tab=all', links: ['main a[href^="/plans/"]'] },
  { name: 'schedule', path: '/schedule' },
  { name: 'report', path: '/report' },
  { name: 'edition', path: '/report/editions', links: ['main a[href^="/report/editions/"]'] },
  { name: 'intake', path: '/intake' },
]

const visitors: readonly { readonly email: string; readonly pictures: readonly Picture[] }[] = [
  { email: 'asistent@tinca.demo', pictures: worker },
  { email: 'primar@tinca.demo', pictures: [{ name: 'mayor', path: '/plans' }] },
  {
    email: 'coordonator@bihor.demo',
    pictures: [
      { name: 'county', path: '/county' },
      { name: 'county-figures', path: '/county/figures' },
    ],
  },
  { email: 'interventie@bihor.demo', pictures: [{ name: 'alerts', path: '/alerts' }] },
  {
    email: 'analist@anpdca.demo',
    pictures: [
      { name: 'national', path: '/national' },
      { name: 'analysis', path: '/analysis' },
    ],
  },
]

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.locator('[name=email]').fill(email)
  await page.locator('[name=password]').fill(demoPassword)
  await page.locator('main button[type=submit]').click()
  await page.waitForURL((url) => url.pathname !== '/sign-in' && url.pathname !== '/')
}

async function take(page: Page, { name, path, viewport = desk, links = [] }: Picture): Promise<void> {
  await page.setViewportSize(viewport)
  await page.goto(path)
  for (const link of links) {
    const href = await page.locator(link).first().getAttribute('href')
    if (href === null) throw new Error(`${name}: no link ${link} on ${page.url()}`)
    await page.goto(href)
  }
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${folder}/${name}.png` })
  process.stdout.write(`${folder}/${name}.png\n`)
}

await mkdir(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: await findChromium() })
try {
  for (const { email, pictures } of visitors) {
    const context = await browser.newContext({ baseURL: address, locale: 'ro-RO', timezoneId: 'Europe/Bucharest' })
    const page = await context.newPage()
    await signIn(page, email)
    for (const picture of pictures) await take(page, picture)
    await context.close()
  }
} finally {
  await browser.close()
}
