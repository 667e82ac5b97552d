import { expect, type Locator, type Page } from '@playwright/test'
import { text } from './texts'

/** The menu under the name of the person, at the top of every page. */
export class UserMenu {
  private readonly menu: Locator

  constructor(page: Page) {
    this.menu = page.getByRole('banner')
  }

  private open = () => this.menu.locator('summary').click()

  async signOut(): Promise<void> {
    await this.open()
    await this.menu.getByRole('button', { name: text('shell.signOut') }).click()
  }

  async expectPerson(name: string, role: string): Promise<void> {
    await this.open()
    await expect(this.menu.getByText(name).last()).toBeVisible()
    await expect(this.menu.getByText(role).last()).toBeVisible()
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.open()
    await this.menu.getByRole('button', { name }).click()
  }
}
