import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import type { ObservatoryList } from '@/lib/core/casework/observatory-rows'
import { readObservatoryView, type ObservatoryView } from '@/lib/core/casework/observatory-view'
import { listChildren } from '@/lib/data/child-list'
import { withCommune, type CommuneDb } from '@/lib/data/db'
import { listFamilies } from '@/lib/data/family-list'
import { listSurroundings } from '@/lib/data/list-surroundings'
import { now, today } from '@/lib/platform/clock'

type Listed = ObservatoryList['listed']

/** The families or the children of the commune as the address asks, one page of them. */
export async function listObservatory(
  actor: Actor,
  params: Readonly<Record<string, string>>,
): Promise<ObservatoryList> {
  const asked = readObservatoryView(params)
  const day = today()
  return withCommune(actor, async (db) => {
    const first = await pageOf(db, asked, day)
    // A page past the end, as after a deletion or by a typed address: the first one is shown.
    const past = first.total === 0 && asked.page > 1
    const view = past ? { ...asked, page: 1 } : asked
    const { listed, total } = past ? await pageOf(db, view, day) : first
    const around = await listSurroundings(db)
    return {
      view,
      listed,
      total,
      ...around,
      may: { add: can(actor.role, 'family.add') },
      today: day,
      now: now().toISOString(),
    }
  })
}

async function pageOf(db: CommuneDb, view: ObservatoryView, day: string): Promise<{ listed: Listed; total: number }> {
  if (view.view === 'children') {
    const { rows, total } = await listChildren(db, view, day)
    return { listed: { kind: 'children', rows }, total }
  }
  const { rows, total, totalChildren } = await listFamilies(db, view, day)
  return { listed: { kind: 'families', rows, totalChildren }, total }
}
