import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { invalid, notFound, unsure, type Complaint, type Refusal } from '@/lib/core/result/refusal'
import { ok, type Result } from '@/lib/core/result/result'
import { readImport } from '@/lib/core/special-protection/import-rows'
import { childKey, isListed } from '@/lib/core/special-protection/listed-child'
import { communesOf } from '@/lib/data/county-communes'
import { withActor } from '@/lib/data/db'
import { listChildren, listedChildren } from '@/lib/data/special-protection'
import { now, today } from '@/lib/platform/clock'
import { readCsv } from '@/lib/platform/read-csv'

export type ImportWanted = { readonly csv: string; readonly confirmed: boolean }

const mostRows = 2000
/** As many as a person mends at a time. */
const shownFaults = 50

/**
 * Reads a list of the county. Any fault refuses the whole, each by line and column; a list without fault is shown first
 * (`unsure`), with those who are on the list already, and taken over as a whole once confirmed.
 */
export async function importList(
  actor: Actor,
  { csv, confirmed }: ImportWanted,
): Promise<Result<{ added: number }, Refusal>> {
  const { county } = actor
  if (!can(actor.role, 'special-protection.list') || county === null) return notFound()
  const rows = readCsv(csv)
  if (rows === null) return invalid({ csv: { key: 'notCsv' } })
  if (rows.length === 0) return invalid({ csv: { key: 'emptyList' } })
  if (rows.length > mostRows) return invalid({ csv: { key: 'tooManyRows', params: { maximum: mostRows } } })
  return withActor(actor, async (db) => {
    const { children, faults } = readImport(rows, await communesOf(db, county.id), today())
    if (faults.length > 0) {
      const shown = faults.slice(0, shownFaults)
      return invalid(
        Object.fromEntries(
          shown.map(({ line, column, complaint }): [string, Complaint] => [`line.${line}.${column}`, complaint]),
        ),
      )
    }
    const kept = await listedChildren(db, { countyId: county.id })
    const known = new Set(kept.filter(isListed).map(childKey))
    if (!confirmed) {
      return unsure(
        children.map((child) => ({
          href: String(child.line),
          facts: {
            name: `${child.surname} ${child.givenName}`,
            birthDate: child.birthDate,
            communeId: String(child.communeId),
            known: known.has(childKey(child)) ? 'yes' : 'no',
          },
        })),
      )
    }
    const listing = { countyId: county.id, by: actor.userId, at: now(), source: 'imported' as const }
    const fresh = children.filter((child) => !known.has(childKey(child)))
    return ok({ added: await listChildren(db, fresh, listing) })
  })
}
