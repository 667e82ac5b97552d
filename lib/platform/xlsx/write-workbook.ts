import { writeXlsx } from 'hucre/xlsx'

/** A sheet of a workbook: the heads, then the rows. Null leaves a cell empty; a text is never read as a formula. */
export type WorkbookSheet = {
  readonly name: string
  /** `width` in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** Excel takes no longer name, and none of these signs. */
const sheetName = (name: string): string => name.replace(/[[\]*?/\\:]/g, ' ').slice(0, 31)

/** A workbook whose heads stay in sight. */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, columns, rows }) => ({
      name: sheetName(name),
      columns: columns.map(({ width }) => ({ width })),
      rows: [columns.map(({ head }) => head), ...rows.map((row) => [...row])],
      cells: new Map(columns.map((_, place) => [`0,${place}`, { style: { font: { bold: true } } }])),
      freezePane: { rows: 1, columns: columns.length > 2 ? 1 : 0 },
    })),
    properties: { creator: 'Aproape' },
  })
}
