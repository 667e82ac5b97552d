import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import type { CommuneDb } from '@/lib/data/db'
import { earlierRecords } from '@/lib/data/workbook-earlier'
import { observatoryChildIds, observatoryRecords } from '@/lib/data/workbook-observatory'
import { registryEntryIds, registryRecords } from '@/lib/data/workbook-registry'
import type { CellsById } from './common-cells'
import { observatoryCells } from './observatory-cells'
import { earlierRegistryCells, registryCells } from './registry-cells'
import type { Numbering } from './row-numbering'

/** A row of a list with the family that it is of. */
export type ListRow = { readonly familyId: string; readonly cells: CellsById }

/** Rows are read so many at a time: no long transaction. */
export const rowsAtATime = 250

/** Who is on a list on a day, and what the list says of some of them, in their order. */
export const listRows: Readonly<
  Record<
    WorkbookList,
    {
      readonly ids: (db: CommuneDb, today: string) => Promise<readonly string[]>
      readonly rows: (db: CommuneDb, ids: readonly string[], numbering: Numbering) => Promise<readonly ListRow[]>
    }
  >
> = {
  observatory: {
    ids: observatoryChildIds,
    rows: async (db, ids, numbersOf) =>
      (await observatoryRecords(db, ids)).map((record) => ({
        familyId: record.familyId,
        cells: observatoryCells(record, numbersOf(record.familyId)),
      })),
  },
  registry: {
    ids: registryEntryIds,
    rows: async (db, ids, numbersOf) => {
      const judged = new Map((await registryRecords(db, ids)).map((record) => [record.id, record]))
      const earlier = new Map((await earlierRecords(db, ids)).map((record) => [record.id, record]))
      return ids.flatMap((id): ListRow[] => {
        const record = judged.get(id)
        if (record !== undefined) {
          const { familyId } = record
          return [{ familyId, cells: registryCells(record, numbersOf(familyId)) }]
        }
        const kept = earlier.get(id)
        if (kept === undefined) return []
        return [{ familyId: kept.familyId, cells: earlierRegistryCells(kept, numbersOf(kept.familyId)) }]
      })
    },
  },
}
