import { observatoryColumns } from '@/lib/content/workbooks/observatory-columns'
import { registryColumns } from '@/lib/content/workbooks/registry-columns'
import { can } from '@/lib/core/access/access-table'
import type { CommuneActor } from '@/lib/core/access/actor'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { WorkbookColumn } from '@/lib/core/workbook/column'
import type { LeavingList } from '@/lib/core/workbook/leaving-list'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { logAccess } from '@/lib/data/access-log'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { earlierRecords } from '@/lib/data/workbook-earlier'
import { observatoryChildIds, observatoryRecords } from '@/lib/data/workbook-observatory'
import { registryEntryIds, registryRecords } from '@/lib/data/workbook-registry'
import { today } from '@/lib/platform/clock'
import type { CellsById } from './common-cells'
import { observatoryCells } from './observatory-cells'
import { numbering, type Numbering } from './row-numbering'
import { earlierRegistryCells, registryCells } from './registry-cells'

type Kind = {
  readonly columns: readonly WorkbookColumn[]
  readonly ids: (db: CommuneDb, today: string) => Promise<readonly string[]>
  readonly cells: (db: CommuneDb, ids: readonly string[], numbering: Numbering) => Promise<readonly CellsById[]>
}

const kinds: Readonly<Record<WorkbookList, Kind>> = {
  observatory: {
    columns: observatoryColumns,
    ids: observatoryChildIds,
    cells: async (db, ids, numbersOf) =>
      (await observatoryRecords(db, ids)).map((record) => observatoryCells(record, numbersOf(record.familyId))),
  },
  registry: {
    columns: registryColumns,
    ids: registryEntryIds,
    cells: async (db, ids, numbersOf) => {
      const judged = new Map((await registryRecords(db, ids)).map((record) => [record.id, record]))
      const earlier = new Map((await earlierRecords(db, ids)).map((record) => [record.id, record]))
      return ids.flatMap((id): CellsById[] => {
        const record = judged.get(id)
        if (record !== undefined) return [registryCells(record, numbersOf(record.familyId))]
        const kept = earlier.get(id)
        return kept === undefined ? [] : [earlierRegistryCells(kept, numbersOf(kept.familyId))]
      })
    },
  },
}

/** The official names; Excel takes 31 signs. */
const titles = {
  observatory: { name: 'observator', title: 'Observatorul copiilor' },
  registry: { name: 'registru', title: 'Registrul copiilor la risc' },
} as const

const rowsAtATime = 250

/**
 * The whole list, read a few hundred rows at a time while it is sent: no cap, and no long transaction. Who is on it is settled at the
 * beginning and logged as an export. Null for a role that may not.
 */
export async function exportList(actor: CommuneActor, list: WorkbookList): Promise<LeavingList | null> {
  if (!can(actor.role, list === 'observatory' ? 'observatory.export' : 'registry.export')) return null
  const { columns, ids, cells } = kinds[list]
  const day = today()
  const listed = await withCommune(actor, async (db) => {
    await logAccess(db, { action: 'export', subject: list, familyId: null })
    return ids(db, day)
  })
  async function* rows() {
    const numbersOf = numbering()
    for (let first = 0; first < listed.length; first += rowsAtATime) {
      const part = listed.slice(first, first + rowsAtATime)
      const read = await withCommune(actor, (db) => cells(db, part, numbersOf))
      for (const row of read) yield columns.map(({ id }) => row[id] ?? null)
    }
  }
  const count = listed.length
  return {
    ...titles[list],
    name: `${titles[list].name}-${day}-${count}-copii`,
    head: { list, commune: actor.commune.name, day, count },
    about: [['Data / Date', shownDay(day)]],
    ...{ commune: actor.commune.name, columns, count, rows },
  }
}
