import { expect, type Locator, type Page } from '@playwright/test'
import { freshName } from './fresh-names'
import { idIn } from './ids'
import { text } from './texts'

export type Child = { givenName: string; birthDate: string; sex: '1' | '2' }
export type Family = { surname: string; headName: string; village: string; children: readonly Child[] }

/** A mother with a boy of primary school and a girl of kindergarten age, under a surname of their own. */
export function someFamily(village = 'Tinca'): Family {
  const surname = freshName('Țuș')
  return {
    surname,
    headName: `${surname} Lăcrămioara`,
    village,
    children: [
      { givenName: freshName('Ionuț'), birthDate: '09.03.2018', sex: '1' },
      { givenName: freshName('Mălina'), birthDate: '14.11.2021', sex: '2' },
    ],
  }
}

export class NewFamilyForm {
  constructor(private readonly page: Page) {}

  private field = (name: 'headName' | 'villageId' | 'phone') =>
    this.page.getByLabel(text(`families.fields.${name}`), { exact: false })

  async fill({ surname, headName, village, children }: Family): Promise<void> {
    await this.field('headName').fill(headName)
    await this.field('villageId').selectOption({ label: village })
    for (const [index, child] of children.entries()) {
      if (index > 0) await this.page.getByRole('button', { name: text('families.new.addRow') }).click()
      const box = this.page.getByRole('group', { name: text('families.new.child', { n: index + 1 }) })
      await box.getByLabel(text('families.fields.surname'), { exact: true }).fill(surname)
      await box.getByLabel(text('families.fields.givenName')).fill(child.givenName)
      await box
        .getByLabel(text('families.fields.noCnpReason'))
        .selectOption({ label: text('families.noCnpReasons.not-shown') })
      await box.getByLabel(text('families.fields.birthDate')).fill(child.birthDate)
      await box.getByRole('radio', { name: text(`families.sex.${child.sex}`) }).check()
    }
  }

  submit = () => this.page.getByRole('button', { name: text('families.new.submit') }).click()

  get lookalikes(): Locator {
    return this.page.getByRole('main').getByText(text('families.matches.title'))
  }
}

/** Enters a family and leaves its file open; gives its id. */
export async function addFamily(page: Page, family: Family): Promise<string> {
  await page.goto('/families/new')
  const form = new NewFamilyForm(page)
  await form.fill(family)
  await form.submit()
  await expectFile(page, family)
  return idIn(page)
}

export const expectFile = (page: Page, { headName }: Family) =>
  expect(page.getByRole('heading', { level: 1 })).toContainText(text('families.file.title', { name: headName }))

type Step =
  'start-observation-sheet' | 'start-risk-sheet' | 'continue-risk-sheet' | 'start-plan' | 'record-visit' | 'await-mayor'

/** Presses the next step of the chain in the file of a family. */
export async function takeStep(page: Page, familyId: string, step: Step, leadsTo: RegExp): Promise<string> {
  await page.goto(`/families/${familyId}`)
  const name = text(`families.step.${step}`)
  await page.getByRole('button', { name }).or(page.getByRole('link', { name })).click()
  await page.waitForURL(leadsTo)
  return idIn(page)
}
