import { expect, type APIRequestContext, type Locator, type Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { riskIdentificationSheet2018 } from '@/lib/content/questionnaires/risk-identification-sheet/2018'
import type { Answer } from '@/lib/core/questionnaire/sheet'
import { newsSchema, replySchema, type Target } from '@/lib/core/sheet-sync/change'
import { text } from './texts'

const { sections } = riskIdentificationSheet2018

/** The page of a risk sheet that is being filled in. Questions are named by their published codes. */
export class RiskSheet {
  readonly isSaved: Locator

  constructor(private readonly page: Page) {
    this.isSaved = page.getByText(text('riskSheet.saving.saved'), { exact: true })
  }

  /** To a section, from wherever one is, by the contents of the sheet. */
  async goTo(sectionId: string): Promise<void> {
    await this.contents()
    await this.page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${sectionId} `) })
      .click()
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(sectionId)
  }

  contents = () => this.page.getByRole('link', { name: text('riskSheet.bar.overview') }).click()

  /** To one of those whom the open section asks about. */
  async about(name: string): Promise<void> {
    const link = this.page.getByRole('navigation', { name: text('riskSheet.section.people') }).getByText(name)
    await link.click()
  }

  private asked = (code: string): Locator => this.page.locator(`[data-question="${code}"]`)
  question = (code: string): Locator => this.asked(code).getByRole('radiogroup')
  box = (code: string): Locator => this.asked(code).getByRole('textbox')

  async type(code: string, answer: string): Promise<void> {
    await this.box(code).fill(answer)
    await this.box(code).press('Tab')
  }

  /** Chooses the option with this code. */
  choose = (code: string, value: number) => this.option(code, value).check()

  option = (code: string, value: number): Locator =>
    this.question(code).getByRole('radio', { name: optionLabel(code, value), exact: true })

  chooseMonth = (code: string, month: number) =>
    this.asked(code)
      .getByRole('combobox')
      .selectOption({ value: String(month) })

  /** Adds a person and types the name at the speed of a hand: meanwhile the server gives the person its number. */
  async addPerson(name: string): Promise<void> {
    await this.page.getByRole('button', { name: text('riskSheet.roster.addPerson') }).click()
    await expect(this.box('NAME')).toHaveValue('')
    await this.box('NAME').pressSequentially(name, { delay: 60 })
    await this.box('NAME').press('Tab')
    await expect(this.box('NAME')).toHaveValue(name)
  }

  putAllInOneNucleus = () => this.page.getByRole('button', { name: text('riskSheet.nuclei.allInOne') }).click()

  /** Finishes the sheet, whatever has no answer yet: the question is answered, and the reason written where one is asked for. */
  async finish(): Promise<void> {
    await this.contents()
    await this.page.getByRole('link', { name: text('riskSheet.overview.toFinish') }).click()
    await this.page.getByRole('button', { name: text('riskSheet.finish.submit') }).click()
    const question = this.page.getByRole('alertdialog', { name: text('riskSheet.finish.confirmTitle') })
    await question.waitFor()
    const reason = question.getByRole('textbox', { name: text('riskSheet.finish.reason') })
    if (await reason.isVisible()) await reason.fill('Restul se află la vizita următoare')
    await question.getByRole('button', { name: text('riskSheet.finish.confirm') }).click()
    await this.page.getByText(text('riskSheet.finished.state'), { exact: true }).waitFor()
  }

  /** What the answers say so far; on a phone it is folded away at the top. */
  async verdict(): Promise<Locator> {
    const unfold = this.page.getByRole('main').getByRole('button', { name: anyNumberOfSituations, expanded: false })
    if (await unfold.isVisible()) await unfold.click()
    return this.page.getByRole('region', { name: text('riskSheet.verdict.title') })
  }
}

const anyNumberOfSituations = new RegExp(
  [
    text('riskSheet.bar.tooEarly'),
    ...[0, 1, 2, 20].map((count) => text('riskSheet.bar.situations', { count }).replace(/\d+/, '\\d+')),
  ].join('|'),
)

function optionLabel(code: string, value: number): string {
  const question = sections.flatMap(({ questions }) => questions).find((each) => each.code === code)
  if (question === undefined) throw new Error(`No question ${code}`)
  if (question.type === 'boolean') return text(value === 1 ? 'riskSheet.question.yes' : 'riskSheet.question.no')
  const option = question.options?.find((each) => each.code === value)
  if (option === undefined) throw new Error(`No option ${value} of ${code}`)
  return option.label.ro
}

/** The answers of a risk sheet as the server holds them. */
export class RiskSheetAtServer {
  constructor(
    private readonly request: APIRequestContext,
    private readonly sheetId: string,
  ) {}

  private get address(): string {
    return `/api/risk-sheets/${this.sheetId}/changes`
  }

  private async news() {
    const answer = await this.request.get(`${this.address}?since=0`)
    return newsSchema.parse(await answer.json())
  }

  /** What stands as the answer to a question now; undefined when nobody has answered it. */
  async answerTo(code: string, number = 0) {
    const { entries } = await this.news()
    return entries.findLast((entry) => entry.code === code && entry.number === number)?.value
  }

  /** Answers questions as a browser would, for what a test does not fill in by hand. */
  async answer(answers: readonly (Omit<Target, 'entity'> & { value: Answer })[]): Promise<void> {
    const { revision } = await this.news()
    const changes = answers.map(({ number, code, value }) => ({
      id: randomUUID(),
      kind: 'answer',
      entity: number === 0 ? 'household' : 'person',
      number,
      code,
      value,
      at: new Date().toISOString(),
      base: revision,
    }))
    const response = await this.request.post(this.address, { data: { since: revision, changes } })
    const reply = replySchema.parse(await response.json())
    expect(reply.refused).toEqual([])
    expect(reply.acknowledged).toHaveLength(changes.length)
  }
}
