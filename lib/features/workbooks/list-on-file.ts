import type { WorkbookCell } from '@/lib/core/workbook/column'
import type { RowOnFile } from '@/lib/core/workbook/rows-on-file'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { earlierEntryIds } from '@/lib/data/workbook-earlier'
import { today } from '@/lib/platform/clock'
import { listRows, rowsAtATime } from './list-rows'
import type { Within } from './looked-over'
import { numbering } from './row-numbering'

const textIn = (cell: WorkbookCell | undefined): string => (typeof cell === 'string' ? cell : '')

/** The list as it would leave now, for the rows of an upload to be held against; with entries of an earlier register that have a sheet since. */
export async function listOnFile(within: Within, list: WorkbookList): Promise<readonly RowOnFile[]> {
  const ids = await within(async (db) => [
    ...new Set([...(await listRows[list].ids(db, today())), ...(list === 'registry' ? await earlierEntryIds(db) : [])]),
  ])
  const numbersOf = numbering()
  const onFile: RowOnFile[] = []
  for (let first = 0; first < ids.length; first += rowsAtATime) {
    const part = ids.slice(first, first + rowsAtATime)
    for (const { familyId, cells } of await within((db) => listRows[list].rows(db, part, numbersOf)))
      onFile.push({
        ...{ familyId, cells, headName: textIn(cells.head_name) },
        child: `${textIn(cells.surname)} ${textIn(cells.given_name)}`,
      })
  }
  return onFile
}
