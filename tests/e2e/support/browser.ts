import { findChromium } from '../../../scripts/launch/chromium.mjs'

/** Tells the workers which browser to start: the configuration reads it again in each of them. */
export default async function chooseBrowser() {
  const browser = await findChromium()
  if (!browser) throw new Error('No Chromium or Chrome was found. `npm test` says what can be done.')
  process.env.CHROMIUM_PATH = browser
}
