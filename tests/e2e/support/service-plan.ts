import { expect, type Locator, type Page } from '@playwright/test'
import { shownDay } from '@/lib/core/observation/shown-values'
import { text } from './texts'

type Line = { goal: string; provider: string; startsOn: string; endsOn: string }

/** The page of a plan: written by the worker, decided by the mayor. */
export class ServicePlan {
  constructor(private readonly page: Page) {}

  /** Adds a service that is recommended for a confirmed risk. */
  async recommend(service: string): Promise<void> {
    await this.page
      .getByRole('button', { name: text('plan.form.add', { service }) })
      .first()
      .click()
    await this.page.getByText(text('plan.notices.added')).waitFor()
  }

  /** Adds any benefit or service of the lists. */
  async add(name: string): Promise<void> {
    await this.page.getByLabel(text('plan.form.choose')).selectOption({ label: name })
    await this.page.getByRole('button', { name: text('plan.form.addChosen'), exact: true }).click()
    await this.line(name).waitFor()
  }

  line = (name: string): Locator => this.page.getByRole('group', { name })

  async fillLine(name: string, { goal, provider, startsOn, endsOn }: Line): Promise<void> {
    const line = this.line(name)
    await line.getByLabel(text('plan.form.lineGoal')).fill(goal)
    await line.getByLabel(text('plan.form.provider')).fill(provider)
    await line.getByRole('textbox', { name: text('plan.form.startsOn') }).fill(shownDay(startsOn))
    await line.getByRole('textbox', { name: text('plan.form.endsOn') }).fill(shownDay(endsOn))
  }

  /** Gives this reason for every confirmed risk that the plan passes over. */
  async leaveOutTheRest(reason: string): Promise<void> {
    const risks = this.page.getByRole('listitem').filter({ has: this.page.getByText(text('plan.form.unanswered')) })
    for (let left = await risks.count(); left > 0; left -= 1) {
      const risk = risks.first()
      // The page that comes back after a press may fold the part away once more.
      await expect(async () => {
        await risk.getByText(text('plan.form.leaveOut')).click()
        await risk.getByRole('textbox').fill(reason, { timeout: 2000 })
      }).toPass()
      await risk.getByRole('button', { name: text('plan.form.leave') }).click()
      await expect(risks).toHaveCount(left - 1)
    }
  }

  get goal(): Locator {
    return this.page.getByLabel(text('plan.form.goal'))
  }

  get officer(): Locator {
    return this.page.getByLabel(text('plan.form.caseOfficerName'))
  }

  get refusal(): Locator {
    return this.page.getByRole('main').getByRole('alert')
  }

  save = () =>
    this.page
      .getByRole('button', { name: text('plan.form.save'), exact: true })
      .last()
      .click()
  /** Asks for the plan to be sent. */
  ask = () => this.page.getByRole('button', { name: text('plan.form.submit'), exact: true }).click()
  /** Sends a complete plan, with the question in between. */
  async submit(): Promise<void> {
    await this.ask()
    await expect(this.page.getByText(text('plan.form.sendText'))).toBeVisible()
    await this.page.getByRole('button', { name: text('plan.form.send'), exact: true }).click()
  }

  async approve(orderNumber: string, orderDate: string): Promise<void> {
    await this.page.getByLabel(text('plan.decision.orderNumber')).fill(orderNumber)
    await this.page.getByRole('textbox', { name: text('plan.decision.orderDate') }).fill(shownDay(orderDate))
    await this.page.getByRole('checkbox', { name: text('plan.decision.checked') }).check()
    await this.page.getByRole('button', { name: text('plan.decision.approve') }).click()
  }
}
