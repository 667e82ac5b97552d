import { observatoryColumns } from '@/lib/content/workbooks/observatory-columns'
import { registryColumns } from '@/lib/content/workbooks/registry-columns'
import { can } from '@/lib/core/access/access-table'
import type { CommuneActor } from '@/lib/core/access/actor'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { WorkbookColumn } from '@/lib/core/workbook/column'
import type { LeavingList } from '@/lib/core/workbook/leaving-list'
import type { WorkbookList } from '@/lib/core/workbook/shown-preview'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { today } from '@/lib/platform/clock'
import { listRows, rowsAtATime } from './list-rows'
import { numbering } from './row-numbering'

const columnsOf = { observatory: observatoryColumns, registry: registryColumns } as const

/** The official names; for the name of a sheet Excel takes 31 signs. */
const titles = {
  observatory: { name: 'observator', title: 'Observatorul copiilor' },
  registry: { name: 'registru', title: 'Registrul copiilor aflați în situație de risc', sheet: 'Registrul copiilor' },
} as const

/**
 * The whole list, read a few hundred rows at a time while it is sent: no cap, and no long transaction. Who is on it is settled at the
 * beginning and logged as an export. Null for a role that may not.
 */
export async function exportList(actor: CommuneActor, list: WorkbookList): Promise<LeavingList | null> {
  if (!can(actor.role, list === 'observatory' ? 'observatory.export' : 'registry.export')) return null
  const columns: readonly WorkbookColumn[] = columnsOf[list]
  const { ids, rows: rowsOf } = listRows[list]
  const day = today()
  const listed = await withCommune(actor, async (db) => {
    await logAccess(db, { action: 'export', subject: list, familyId: null })
    return ids(db, day)
  })
  async function* rows() {
    const numbersOf = numbering()
    for (let first = 0; first < listed.length; first += rowsAtATime) {
      const part = listed.slice(first, first + rowsAtATime)
      const read = await withCommune(actor, (db) => rowsOf(db, part, numbersOf))
      for (const { cells } of read) yield columns.map(({ id }) => cells[id] ?? null)
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
