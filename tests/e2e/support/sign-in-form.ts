import type { Locator, Page } from '@playwright/test'
import { text } from './texts'

export class SignInForm {
  readonly email: Locator
  readonly failure: Locator

  constructor(private readonly page: Page) {
    this.email = page.getByLabel(text('account.signIn.email'))
    this.failure = page.getByRole('main').getByRole('alert')
  }

  async tryWith(email: string, password: string): Promise<void> {
    await this.email.fill(email)
    await this.page.getByLabel(text('account.signIn.password')).fill(password)
    await this.page.getByRole('button', { name: text('account.signIn.submit') }).click()
  }
}
