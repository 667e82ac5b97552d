import type { Locator, Page } from '@playwright/test'
import { text } from './texts'

type ChosenFile = { name: string; mimeType: string; buffer: Buffer }

export const scan = (name = 'Exemplar semnat.pdf', size = 200_000): ChosenFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size)]),
})

/** The page of the signed copies of one record. */
export class SignedCopies {
  constructor(private readonly page: Page) {}

  open = (subject: string, id: string) => this.page.goto(`/attachments/${subject}/${id}`)

  async upload(file?: ChosenFile): Promise<void> {
    if (file) await this.page.getByLabel(text('documents.copies.file')).setInputFiles(file)
    await this.page.getByRole('button', { name: text('documents.copies.upload') }).click()
  }

  get refusal(): Locator {
    return this.page.getByRole('main').getByRole('alert')
  }

  file = (name: string): Locator => this.page.getByRole('main').getByRole('link', { name })

  async remove(reason: string): Promise<void> {
    await this.page.getByText(text('documents.copies.removeOpen')).click()
    await this.confirmRemoval(reason)
  }

  async confirmRemoval(reason: string): Promise<void> {
    await this.page.getByLabel(text('documents.copies.reason')).fill(reason)
    await this.page.getByRole('button', { name: text('documents.copies.removeConfirm') }).click()
  }
}
