import { expect, type Locator, type Page } from '@playwright/test'
import { text } from './texts'

type Filter = 'village' | 'state' | 'dimension' | 'due'

/** The list of the families of the commune. */
export class Observatory {
  readonly search: Locator
  readonly rows: Locator
  readonly names: Locator

  constructor(private readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: text('observatory.search.label') })
    this.rows = page.getByRole('main').locator('tbody').getByRole('row')
    this.names = this.rows.getByRole('rowheader').getByRole('link')
  }

  async open(): Promise<void> {
    await this.page.goto('/observatory')
  }

  async searchFor(q: string): Promise<void> {
    await this.search.fill(q)
    await this.page.getByRole('button', { name: text('observatory.search.submit'), exact: true }).click()
    await this.page.waitForURL(/[?&]q=/)
  }

  /** On a phone the filters are folded away until one is in use. */
  async filterBy(filter: Filter, value: string): Promise<void> {
    const box = this.page.getByLabel(text(`observatory.filters.${filter}`), { exact: true })
    if (!(await box.isVisible()))
      await this.page.locator('summary', { hasText: text('observatory.filters.label') }).click()
    await box.selectOption({ value })
    await this.page.getByRole('button', { name: text('observatory.filters.apply'), exact: true }).click()
    await this.page.waitForURL(new RegExp(`[?&]${filter}=${value}`))
  }

  giveUp = (filter: string) =>
    this.page.getByRole('link', { name: text('observatory.filters.remove', { filter }) }).click()

  /** Presses the head of a column. */
  sortBy = (column: 'family' | 'village' | 'due') =>
    this.page
      .getByRole('columnheader')
      .getByRole('link', { name: text(`observatory.columns.${column}`), exact: true })
      .click()

  goToPage = async (page: number) => {
    await this.page
      .getByRole('navigation', { name: text('shell.pages.navigation') })
      .getByRole('link', { name: text('shell.pages.next') })
      .click()
    await this.page.waitForURL(new RegExp(`[?&]page=${page}`))
  }

  async expectOnly(name: string): Promise<void> {
    await expect(this.rows).toHaveCount(1)
    await expect(this.rows).toContainText(name)
  }
}
