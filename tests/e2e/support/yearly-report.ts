import type { Locator, Page } from '@playwright/test'
import { text } from './texts'

/** The two tables of the yearly report, on the screen or on paper. */
export class YearlyReport {
  constructor(private readonly page: Page) {}

  private table = (part: 'activities' | 'distribution'): Locator =>
    this.page.getByRole('table', { name: text(`report.${part}.caption`) })

  private async cells(part: 'activities' | 'distribution', row: string): Promise<string[]> {
    return this.table(part)
      .getByRole('row', { name: new RegExp(`^${row} `) })
      .getByRole('cell')
      .allInnerTexts()
  }

  private async placeOf(part: 'activities' | 'distribution', village: string): Promise<number> {
    const heads = await this.table(part).locator('thead tr').first().getByRole('columnheader').allInnerTexts()
    return heads.filter((head) => head !== text('report.columns.row')).indexOf(village)
  }

  /** Children of a village in a row of table A. */
  async activity(row: string, village: string): Promise<number> {
    const cells = await this.cells('activities', row)
    return Number(cells[await this.placeOf('activities', village)])
  }

  /** Children of a village in a row of table B: of households with the risk, and exposed themselves. */
  async distribution(row: string, village: string): Promise<{ children: number; exposed: number }> {
    const cells = await this.cells('distribution', row)
    const place = await this.placeOf('distribution', village)
    return { children: Number(cells[2 * place]), exposed: Number(cells[2 * place + 1]) }
  }
}
