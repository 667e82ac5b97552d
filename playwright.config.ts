import { defineConfig } from '@playwright/test'

const phone = { width: 360, height: 740 }
const desktop = { width: 1280, height: 800 }

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['html', { open: 'never' }]],
  globalSetup: './tests/e2e/support/browser.ts',
  webServer: {
    command: 'node node_modules/tsx/dist/cli.mjs tests/e2e/support/server.ts',
    // The name becomes a variable of the workers: see baseURL.
    wait: { stdout: /Serving for browser tests at (?<e2e_address>http:\S+)/ },
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
  use: {
    baseURL: process.env.E2E_ADDRESS,
    locale: 'ro-RO',
    timezoneId: 'Europe/Bucharest',
    screenshot: 'only-on-failure',
    // A trace takes a third of the processor. Of one journey: npx playwright test <its file> --trace retain-on-failure
    trace: 'off',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
  },
  projects: [
    { name: 'desktop', use: { viewport: desktop }, grepInvert: /@phone/ },
    { name: 'phone', use: { viewport: phone, hasTouch: true, isMobile: true }, grepInvert: /@desktop/ },
  ],
})
