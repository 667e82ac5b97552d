import type { Text } from '@/lib/core/questionnaire/types'
import type { WorkbookColumn } from './column'
import type { EarlierCells } from './earlier-entry'

/** What a row of an earlier register said of a child of a family, to be read. Days are "2026-05-07". */
export type EarlierRow = {
  readonly childId: string
  readonly childName: string
  readonly registeredOn: string | null
  readonly enteredOn: string
  /** Situations that it called confirmed. */
  readonly confirmed: readonly Text[]
  /** Its other cells, in the order of the register. */
  readonly cells: readonly { readonly head: string; readonly value: string | number | { readonly day: string } }[]
}

const resultPrefix = 'result.'

/** The cells of a row in the order of `columns`: results that say yes apart, those that say no left out. */
export function readCells(
  cells: EarlierCells,
  columns: readonly WorkbookColumn[],
): Pick<EarlierRow, 'confirmed' | 'cells'> {
  const filled = columns.flatMap((column) => {
    const value = cells[column.id]
    return value === undefined || value === '' ? [] : [{ column, value }]
  })
  const isResult = (id: string) => id.startsWith(resultPrefix)
  return {
    confirmed: filled.flatMap(({ column: { id, meaning }, value }) =>
      isResult(id) && value === 'Da' ? [meaning] : [],
    ),
    cells: filled.flatMap(({ column: { id, head }, value }) => (isResult(id) ? [] : [{ head, value }])),
  }
}
