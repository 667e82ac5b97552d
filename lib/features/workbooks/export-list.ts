import { observatoryColumns } from '@/lib/content/workbooks/observatory-columns'
import { registryColumns } from '@/lib/content/workbooks/registry-columns'
import { can } from '@/lib/core/access/access-table'
import type { CommuneActor } from '@/lib/core/access/actor'
import type { WorkbookCell, WorkbookColumn } from '@/lib/core/workbook/column'
import { logAccess } from '@/lib/data/access-log'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { observatoryChildIds, observatoryRecords } from '@/lib/data/workbook-observatory'
import { registryEntryIds, registryRecords } from '@/lib/data/workbook-registry'
import { today } from '@/lib/platform/clock'
import type { CellsById } from './common-cells'
import { observatoryCells } from './observatory-cells'
import { registryCells } from './registry-cells'

export type ExportedList = 'observatory' | 'registry'

/** A list on its way out: how many rows it has is known before the first is read. */
export type ListExport = {
  readonly list: ExportedList
  readonly day: string
  readonly commune: string
  readonly columns: readonly WorkbookColumn[]
  readonly count: number
  readonly rows: () => AsyncGenerator<readonly WorkbookCell[]>
}

type Kind = {
  readonly columns: readonly WorkbookColumn[]
  readonly ids: (db: CommuneDb, today: string) => Promise<readonly string[]>
  readonly cells: (db: CommuneDb, ids: readonly string[], first: number) => Promise<readonly CellsById[]>
}

const kinds: Readonly<Record<ExportedList, Kind>> = {
  observatory: {
    columns: observatoryColumns,
    ids: observatoryChildIds,
    cells: async (db, ids, first) =>
      (await observatoryRecords(db, ids)).map((record, index) => observatoryCells(record, first + index)),
  },
  registry: {
    columns: registryColumns,
    ids: registryEntryIds,
    cells: async (db, ids, first) =>
      (await registryRecords(db, ids)).map((record, index) => registryCells(record, first + index)),
  },
}

const rowsAtATime = 250

/**
 * The whole list, read a few hundred rows at a time while it is sent: no cap, and no long transaction. Who is on it is settled at the
 * beginning and logged as an export. Null for a role that may not.
 */
export async function exportList(actor: CommuneActor, list: ExportedList): Promise<ListExport | null> {
  if (!can(actor.role, list === 'observatory' ? 'observatory.export' : 'registry.export')) return null
  const { columns, ids, cells } = kinds[list]
  const day = today()
  const listed = await withCommune(actor, async (db) => {
    await logAccess(db, { action: 'export', subject: list, familyId: null })
    return ids(db, day)
  })
  async function* rows() {
    for (let first = 0; first < listed.length; first += rowsAtATime) {
      const part = listed.slice(first, first + rowsAtATime)
      const read = await withCommune(actor, (db) => cells(db, part, first + 1))
      for (const row of read) yield columns.map(({ id }) => row[id] ?? null)
    }
  }
  return { list, day, commune: actor.commune.name, columns, count: listed.length, rows }
}
