import { cellName, type WorkbookColumn } from './column'
import type { RowGroup } from './read-list'
import type { RowReader } from './row-reader'
import { rowsOnFile, type RowOnFile } from './rows-on-file'

/** A row that says nothing else than what is on file. */
export type UnchangedRow = {
  readonly row: number
  readonly familyId: string
  readonly headName: string
  readonly child: string
}

/** What is left of a group to be read; `joins`: its other rows are on file, in this family. */
export type SiftedGroup = RowGroup & { readonly joins: RowOnFile | null }

export type SiftedList = { readonly groups: readonly SiftedGroup[]; readonly unchanged: readonly UnchangedRow[] }

export type SiftRules = {
  readonly places: Readonly<Record<string, number>>
  readonly columns: readonly WorkbookColumn[]
  readonly onFile: readonly RowOnFile[]
  /** Columns that say the same in each row of a family. */
  readonly ofFamily: readonly string[]
}

/**
 * Takes out the rows that are on file: those that say nothing else, and those that say something else, each a fault that names the
 * cells, for an import never overwrites. Rows between unchanged ones are further children of a family on file.
 */
export function siftGroups(groups: readonly RowGroup[], { places, columns, onFile, ofFamily }: SiftRules): SiftedList {
  if (onFile.length === 0) return { groups: groups.map((group) => ({ ...group, joins: null })), unchanged: [] }
  const known = rowsOnFile(onFile, { places, columns })
  const unchanged: UnchangedRow[] = []
  const complain = (key: string, reader: RowReader, ids: readonly string[], family: string) => {
    const [firstId] = ids
    if (firstId === undefined) return
    const named = ids.map((id) => `${cellName(reader.row.number, places[id] ?? 0)} (${headOf(columns, id)})`)
    const cells = [...named.slice(0, shownCells), ...(named.length > shownCells ? ['…'] : [])].join(', ')
    reader.complain(firstId, key, { family, cells })
  }
  const sifted = groups.flatMap((group): SiftedGroup[] => {
    let joins: RowOnFile | null = null
    const others: RowReader[] = []
    for (const reader of group.children) {
      const held = known.heldBy(reader, group.first)
      if (held === null) others.push(reader)
      else if (held.differing.length > 0) complain('differsOnFile', reader, held.differing, held.onFile.headName)
      else {
        const { familyId, headName, child } = held.onFile
        unchanged.push({ row: reader.row.number, familyId, headName, child })
        joins ??= held.onFile
      }
    }
    if (joins !== null)
      for (const reader of others)
        complain('familyDiffersOnFile', reader, known.otherThan(reader, joins, ofFamily), joins.headName)
    return others.length === 0 ? [] : [{ first: group.first, children: others, joins }]
  })
  return { groups: sifted, unchanged }
}

const shownCells = 8

const headOf = (columns: readonly WorkbookColumn[], id: string): string =>
  columns.find((column) => column.id === id)?.head ?? id
