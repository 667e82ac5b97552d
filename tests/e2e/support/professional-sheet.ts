import type { Page } from '@playwright/test'
import { addDays } from '@/lib/core/deadlines/add-time'
import { shownDay } from '@/lib/core/observation/shown-values'
import { today } from './days'
import { idIn } from './ids'
import { ObservationSheet } from './observation-sheet'
import { text } from './texts'

/** The page on which a professional fills in a sheet and sends it. */
export class ProfessionalSheet {
  constructor(private readonly page: Page) {}

  /** Begins a sheet from the list of the own ones; gives its id. */
  async begin(): Promise<string> {
    await this.page.goto('/referrals')
    await this.page.getByRole('button', { name: text('professional.new') }).click()
    await this.page.waitForURL(/\/referrals\/[0-9a-f-]{36}$/)
    return idIn(this.page)
  }

  private box = (name: string) => this.page.getByRole('textbox', { name, exact: true })

  get talkEnd() {
    return this.box(text('observation.form.fields.talkEnd'))
  }

  /** Tells of a family with one child, filled in so many days ago, and suspects a row. */
  async fill(family: { head: string; child: string; bornOn: string }, daysAgo: number, row: string): Promise<void> {
    await this.box(text('professional.form.toldHead')).fill(family.head)
    await this.box(text('professional.form.childName', { n: 1 })).fill(family.child)
    await this.page.getByLabel(text('professional.form.childBirth', { n: 1 })).fill(family.bornOn)
    await this.page.getByLabel(text('professional.form.kindSelf')).selectOption({ label: 'Cadru didactic' })
    await this.box(text('observation.form.fields.filledOn')).fill(shownDay(addDays(today(), -daysAgo)))
    await this.talk('10:00', '10:40')
    const sheet = new ObservationSheet(this.page)
    await sheet.suspect(row)
    await sheet.denyTheRest()
  }

  /** Says when the family was talked to, and leaves the boxes. */
  async talk(start: string, end: string): Promise<void> {
    await this.box(text('observation.form.fields.talkStart')).fill(start)
    await this.talkEnd.fill(end)
    await this.talkEnd.blur()
  }

  send = () => this.page.getByRole('button', { name: text('professional.form.send') }).click()

  get receipt() {
    return this.page.getByText(text('professional.sent.receiptTitle'))
  }
}
