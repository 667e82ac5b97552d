import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runProgram } from './node-program.mjs'
import { Problem } from './problem.mjs'
import { capture, run } from './processes.mjs'

const onPath = (names) =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))

const windowsPrograms = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  .filter(Boolean)
  .flatMap((folder) => [
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ])

const installed = {
  win32: windowsPrograms,
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  linux: onPath(['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']),
}

const playwrightsOwn = async () => (await import('@playwright/test')).chromium.executablePath()

/** Some systems put a script there that only says where to get the browser. */
const works = async (path) =>
  existsSync(path) &&
  (process.platform === 'win32' || (await capture(path, ['--version']).catch(() => ({ code: 1 }))).code === 0)

/** The browser to test with: the one named in CHROMIUM_PATH, Playwright's own, else one that is installed here. */
export const findChromium = async () => {
  const wished = process.env.CHROMIUM_PATH
  if (wished) {
    if (await works(wished)) return wished
    throw new Problem(`CHROMIUM_PATH names ${wished}, which is not a browser that starts.`)
  }
  for (const path of [await playwrightsOwn(), ...(installed[process.platform] ?? [])])
    if (await works(path)) return path
  return undefined
}

const isDebian = () =>
  process.platform === 'linux' &&
  existsSync('/usr/bin/apt-get') &&
  existsSync('/etc/os-release') &&
  /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))

/** With nobody at the keyboard to ask, as root, on a Debian: a machine made for this, where a package may be added. */
const mayAddPackages = () => isDebian() && process.getuid() === 0 && (process.env.CI === 'true' || !process.stdin.isTTY)

const addPackage = async (onLine) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env, onLine, title: 'apt-get update' })
  const packages = ['chromium', 'fonts-liberation']
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env,
    onLine,
    title: 'apt-get install',
  })
}

const advice = `The browser tests need Chromium or Chrome, and none was found or could be fetched. One of these helps:
  install Google Chrome, Chromium or Edge
  npx playwright install chromium
  CHROMIUM_PATH=/path/to/chromium npm test
The other tests run without a browser: npm test -- lint format types unit db build`

/** Finds a browser or gets one: a package on a Debian of our own, else the one that Playwright fetches for this account. */
export const ensureChromium = async (onLine) => {
  const found = await findChromium()
  if (found) return found
  try {
    if (mayAddPackages()) await addPackage(onLine)
    else await runProgram('playwright', ['install', 'chromium'], { onLine })
  } catch (error) {
    throw new Problem(`${error.message}\n\n${advice}`)
  }
  const fetched = await findChromium()
  if (!fetched) throw new Problem(advice)
  return fetched
}
