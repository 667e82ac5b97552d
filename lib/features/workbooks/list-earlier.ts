import type { CommuneActor } from '@/lib/core/access/actor'
import type { WaitingChild } from '@/lib/core/workbook/earlier-entry'
import { logAccess } from '@/lib/data/access-log'
import { withCommune } from '@/lib/data/db'
import { earlierEntries } from '@/lib/data/earlier-registry'

const shown = 500

/** Children of an earlier register who wait for a risk sheet: the first five hundred, and how many there are. */
export async function listEarlier(
  actor: CommuneActor,
): Promise<{ readonly waiting: readonly WaitingChild[]; readonly total: number }> {
  return withCommune(actor, async (db) => {
    const { rows, total } = await earlierEntries(db, { limit: shown, offset: 0 })
    if (total > 0) await logAccess(db, { action: 'open', subject: 'registry', familyId: null })
    const confirmedIn = (cells: (typeof rows)[number]['cells']) =>
      Object.entries(cells).flatMap(([id, said]) => (id.startsWith('result.') && said === 'Da' ? id.slice(7) : []))
    return {
      total,
      waiting: rows.map(({ cells, ...row }) => ({
        ...row,
        confirmed: confirmedIn(cells),
        situations: typeof cells.total_risks === 'number' ? cells.total_risks : null,
      })),
    }
  })
}
