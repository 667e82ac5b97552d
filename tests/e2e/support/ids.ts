import type { Page } from '@playwright/test'

/** The id of the record whose page is open. */
export function idIn(page: Page): string {
  const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(page.url())?.[0]
  if (id === undefined) throw new Error(`No record is open at ${page.url()}`)
  return id
}
