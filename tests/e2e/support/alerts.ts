import { expect, type Locator, type Page } from '@playwright/test'
import { violenceForms, type ViolenceFormCode } from '@/lib/content/violence-forms'
import { text } from './texts'

const labelOf = (code: ViolenceFormCode): string => violenceForms.find((form) => form.code === code)?.label.ro ?? ''

/** The page of an alert, for the one who writes it and for the one who verifies it. */
export class AlertPage {
  constructor(private readonly page: Page) {}

  form = (code: ViolenceFormCode): Locator => this.page.getByRole('checkbox', { name: labelOf(code), exact: true })
  child = (name: string): Locator => this.page.getByRole('checkbox', { name: new RegExp(name) })

  get description(): Locator {
    return this.page.getByRole('textbox', { name: text('alerts.form.description') })
  }

  get refusal(): Locator {
    return this.page.getByRole('main').getByRole('alert')
  }

  check = () => this.page.getByRole('button', { name: text('alerts.form.check') }).click()

  /** Looks it over and sends it. */
  async send(): Promise<void> {
    await this.check()
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(text('alerts.send.title'))
    await this.page.getByRole('button', { name: text('alerts.send.submit') }).click()
    await expect(this.page.getByText(text('alerts.reading.sentNow'))).toBeVisible()
  }

  async receive(): Promise<void> {
    await this.page.getByRole('button', { name: text('alerts.county.receive') }).click()
    await expect(this.page.getByText(text('alerts.reading.receivedNow'))).toBeVisible()
  }

  /** Goes on to look over what is about to be recorded. */
  lookOver = () => this.page.getByRole('button', { name: text('alerts.county.check') }).click()

  async find(result: 'confirmed' | 'partly' | 'not-confirmed', measures: string): Promise<void> {
    await this.page.getByRole('radio', { name: text(`alerts.results.${result}`), exact: true }).check()
    await this.page.getByRole('textbox', { name: text('alerts.county.measures') }).fill(measures)
    await this.lookOver()
    await expect(this.page.getByText(text('alerts.county.checkTitle'))).toBeVisible()
    await expect(this.page.getByRole('textbox')).toHaveCount(0)
    await expect(this.page.getByText(measures)).toBeVisible()
    await this.page.getByRole('button', { name: text('alerts.county.submit') }).click()
    await expect(this.page.getByText(text('alerts.reading.verifiedNow'))).toBeVisible()
  }

  /** Corrects what was done; without the reason it is refused. */
  async correct(measures: string, reason: string): Promise<void> {
    const submit = this.page.getByRole('button', { name: text('corrections.form.submit') })
    await this.page.getByRole('textbox', { name: text('alerts.county.measures') }).fill(measures)
    await submit.click()
    await expect(this.refusal).toContainText(text('corrections.form.reason'))
    await this.page.getByRole('textbox', { name: text('corrections.form.reason') }).fill(reason)
    await submit.click()
    await expect(this.page.getByText(text('corrections.done'))).toBeVisible()
  }
}
