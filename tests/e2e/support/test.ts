import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'
import { watchConsole } from './console-watch'
import { signIn, type SignedIn } from './sign-in'

type Fixtures = {
  /** The demo account whose browser `page` is; null: nobody is signed in. */
  as: string | null
  /** Errors of the console that a test brings about, such as those of a lost network. */
  expectedErrors: RegExp | null
  /** A page in a browser of its own, signed in as another account or as the same one again. */
  visitor: (email: string) => Promise<Page>
  quietConsole: void
}

type WorkerFixtures = { stateOf: (email: string) => Promise<SignedIn> }

/**
 * As Playwright's, but `page` is signed in as the account of `test.use({ as })`, and a test fails when a page throws or writes
 * an error to the console.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  as: [null, { option: true }],
  expectedErrors: [null, { option: true }],

  stateOf: [
    async ({ playwright }, provide, { project }) => {
      const states = new Map<string, Promise<SignedIn>>()
      const { baseURL } = project.use
      await provide((email) => {
        const state = states.get(email) ?? signIn(playwright.request, baseURL ?? '', email)
        states.set(email, state)
        return state
      })
    },
    { scope: 'worker' },
  ],

  storageState: async ({ as, stateOf }, provide) => provide(as === null ? undefined : await stateOf(as)),

  visitor: async ({ browser, stateOf, expectedErrors }, provide) => {
    const complaints: (() => readonly string[])[] = []
    const contexts: BrowserContext[] = []
    await provide(async (email) => {
      const context = await browser.newContext({ storageState: await stateOf(email) })
      contexts.push(context)
      complaints.push(watchConsole(context))
      return context.newPage()
    })
    // A page that stays goes on asking the server for news beside the tests that follow.
    for (const context of contexts) await context.close()
    expect(unexpected(complaints, expectedErrors), 'errors in the browser console').toEqual([])
  },

  quietConsole: [
    async ({ context, expectedErrors }, provide) => {
      const complaints = watchConsole(context)
      await provide()
      expect(unexpected([complaints], expectedErrors), 'errors in the browser console').toEqual([])
    },
    { auto: true },
  ],
})

const unexpected = (complaints: readonly (() => readonly string[])[], expected: RegExp | null) =>
  complaints.flatMap((all) => all()).filter((complaint) => !expected?.test(complaint))

export { expect }
