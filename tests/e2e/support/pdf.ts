import { expect, type Page } from '@playwright/test'

/** Fetches a document as PDF: it is one, to be kept, and goes by no person's name. Returns how many pages it has. */
export async function expectPdf(page: Page, address: string, fileName: RegExp): Promise<number> {
  const response = await page.request.get(address)
  expect(response.status(), address).toBe(200)
  const headers = response.headers()
  expect(headers['content-type']).toBe('application/pdf')
  expect(headers['cache-control']).toBe('private, no-store')
  expect(/^attachment; filename="([a-z0-9.-]+)"$/.exec(headers['content-disposition'] ?? '')?.[1]).toMatch(fileName)
  const bytes = (await response.body()).toString('latin1')
  expect(bytes.slice(0, 5)).toBe('%PDF-')
  expect(bytes, 'its fonts are in it').toContain('/FontFile2')
  return bytes.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
}
