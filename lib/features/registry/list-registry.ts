import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { dimensionsOf, type Dimension } from '@/lib/core/casework/family-states'
import { withCommune } from '@/lib/data/db'
import { logAccess } from '@/lib/data/access-log'
import { readRegistryView, type RegistryView } from '@/lib/core/plan/registry-view'
import { listRegistry, type RegistryRow } from '@/lib/data/registry-list'
import { villagesOfCommune } from '@/lib/data/villages'
import { now, today } from '@/lib/platform/clock'

export type ListedEntry = Omit<RegistryRow, 'confirmed'> & { readonly dimensions: readonly Dimension[] }

export type RegistryPage = {
  readonly entries: readonly ListedEntry[]
  readonly total: number
  readonly view: RegistryView
  readonly pageCount: number
  readonly from: number
  readonly to: number
  readonly villages: readonly { readonly id: number; readonly name: string }[]
  readonly today: string
  /** ISO in UTC. */
  readonly now: string
}

const pageSize = 50

/** What the address asks of the Registry; null where the role does not see it. A page beyond the last is the last. */
export async function listRegistryPage(
  actor: Actor,
  params: Readonly<Record<string, string>>,
): Promise<RegistryPage | null> {
  if (!can(actor.role, 'registry.see')) return null
  const { page, ...query } = readRegistryView(params)
  return withCommune(actor, async (db) => {
    const read = (at: number) => listRegistry(db, { ...query, limit: pageSize, offset: (at - 1) * pageSize })
    const asked = await read(page)
    const beyond = asked.total === 0 && page > 1
    const { total } = beyond ? await read(1) : asked
    const pageCount = Math.max(1, Math.ceil(total / pageSize))
    const shown = Math.min(page, pageCount)
    const { rows } = beyond ? await read(shown) : asked
    await logAccess(db, { action: 'open', subject: 'registry', familyId: null })
    return {
      entries: rows.map(({ confirmed, ...row }) => ({ ...row, dimensions: dimensionsOf(confirmed) })),
      total,
      view: { ...query, page: shown },
      pageCount,
      from: rows.length === 0 ? 0 : (shown - 1) * pageSize + 1,
      to: (shown - 1) * pageSize + rows.length,
      villages: await villagesOfCommune(db),
      today: today(),
      now: now().toISOString(),
    }
  })
}
