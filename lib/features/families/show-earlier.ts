import { registryColumns } from '@/lib/content/workbooks/registry-columns'
import { can } from '@/lib/core/access/access-table'
import type { CommuneActor } from '@/lib/core/access/actor'
import { readCells, type EarlierRow } from '@/lib/core/workbook/earlier-row'
import { withCommune } from '@/lib/data/db'
import { earlierOfFamily } from '@/lib/data/family-earlier'

/** The rows of an earlier register that speak of the children of a family; the page of the family is logged as opened. */
export async function showEarlier(actor: CommuneActor, familyId: string): Promise<readonly EarlierRow[]> {
  if (!can(actor.role, 'family.see')) return []
  const kept = await withCommune(actor, (db) => earlierOfFamily(db, familyId))
  return kept.map(({ cells, ...row }) => ({ ...row, ...readCells(cells, registryColumns) }))
}
