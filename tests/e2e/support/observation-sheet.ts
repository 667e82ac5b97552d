import { expect, type Locator, type Page } from '@playwright/test'
import { observationIndicators } from '@/lib/content/questionnaires/observation-sheet/2018/indicators'
import { addDays } from '@/lib/core/deadlines/add-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { today } from './days'
import { text } from './texts'

const dimensions = ['1', '2', '3', '4', '5', '6'] as const

/** The page of an observation sheet that is being filled in. */
export class ObservationSheet {
  readonly isSaved: Locator
  readonly refusal: Locator

  constructor(private readonly page: Page) {
    this.isSaved = page
      .getByRole('status')
      .filter({ hasText: text('observation.form.state.saved', { time: '' }).trim() })
    this.refusal = page.getByRole('alert').filter({ hasText: text('observation.form.refused') })
  }

  field = (name: 'fillerName' | 'talkStart' | 'talkEnd' | 'visitOn' | 'visitorName') =>
    this.page.getByRole('textbox', { name: text(`observation.form.fields.${name}`), exact: true })

  row(id: string): Locator {
    return this.page.getByRole('radiogroup', { name: new RegExp(`^${id} `) })
  }

  yes = (id: string): Locator => this.row(id).getByRole('radio', { name: text('observation.form.yes') })
  suspect = (id: string) => this.yes(id).check()

  /** "No" to every row that is still open. */
  async denyTheRest(): Promise<void> {
    for (const dimension of dimensions) {
      const title = new RegExp(`^${dimension}\\. `)
      const part = this.page.getByRole('region', { name: title })
      await part.getByRole('button', { name: /„Nu” la/ }).click()
      await expect(part.getByText(text('observation.form.restAnswered'))).toBeVisible()
    }
  }

  async sayWhy(): Promise<void> {
    await this.page.getByRole('radio', { name: text('observation.form.noCase') }).check()
    await this.field('talkStart').fill('10:00')
    await this.field('talkEnd').fill('10:40')
  }

  planVisit = (day: string) => this.field('visitOn').fill(shownDay(day))

  /** Answers every row, suspecting these, with a visit tomorrow, and signs. */
  async fillAndSign(rows: readonly string[]): Promise<void> {
    await this.sayWhy()
    for (const row of rows) await this.suspect(row)
    await this.denyTheRest()
    await this.planVisit(addDays(today(), 1))
    await this.sign()
    await this.number()
  }

  sign = () => this.page.getByRole('button', { name: text('observation.form.sign'), exact: true }).click()

  /** The number of the sheet that was just signed. */
  async number(): Promise<string> {
    const title = this.page.getByRole('heading', { level: 1 })
    await expect(title).toHaveText(/\d{2}-\d{3,}\/\d{4}/)
    return /\d{2}-\d{3,}\/\d{4}/.exec(await title.innerText())?.[0] ?? ''
  }
}

/** What a row says, as it stands on the sheet. */
export const rowLabel = (id: string): string => observationIndicators.find((row) => row.id === id)?.label.ro ?? ''
