import type { WorkbookCell } from './column'

/** A row of an uploaded sheet that holds something, by its number there. */
export type GridRow = { readonly number: number; readonly cells: readonly WorkbookCell[] }

/** A sheet of an uploaded workbook; of a hidden one nothing but its name is read. */
export type GridSheet = {
  readonly name: string
  readonly hidden: boolean
  /** Cells merged over several rows: the column with their value, the first and the last row. */
  readonly merges: readonly { readonly column: number; readonly from: number; readonly to: number }[]
  readonly rows: readonly GridRow[]
}
