import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { services, type Service } from '@/lib/core/invisible/invisibility'
import { sharesByMonth, type MonthShare } from '@/lib/core/invisible/shares'
import { withholdFigures, type WithheldFigures } from '@/lib/core/invisible/withheld-figures'
import { logAccess } from '@/lib/data/access-log'
import {
  childrenOverTime,
  countsOfCommune,
  invisibleChildren,
  invisibleCounts,
  type InvisibleChild,
} from '@/lib/data/child-invisibility'
import { withActor, withCommune } from '@/lib/data/db'
import { today } from '@/lib/platform/clock'

export type CommuneInvisible = {
  readonly kind: 'commune'
  readonly months: readonly MonthShare[]
  /** Open and solved by service. */
  readonly byService: readonly { readonly service: Service; readonly found: number; readonly solved: number }[]
  readonly children: readonly InvisibleChild[]
}

export type CountyInvisible = WithheldFigures & { readonly kind: 'county'; readonly county: string }

/** Children unknown to a service: of the commune with their names, of a county in counts alone. Null: not for this role. */
export async function seeInvisible(actor: Actor): Promise<CommuneInvisible | CountyInvisible | null> {
  if (!can(actor.role, 'invisible.see')) return null
  return isOfCommune(actor) ? seeCommune(actor) : seeCounty(actor)
}

const thisMonth = (): string => today().slice(0, 7)
const sum = (counts: readonly { found: number; solved: number }[], what: 'found' | 'solved') =>
  counts.reduce((total, count) => total + count[what], 0)

async function seeCommune(actor: CommuneActor): Promise<CommuneInvisible> {
  return withCommune(actor, async (db) => {
    await logAccess(db, { action: 'open', subject: 'observatory', familyId: null })
    const times = await childrenOverTime(db)
    const childrenIn = (month: string) =>
      times
        .filter(({ entered, left }) => entered <= month && (left === null || left > month))
        .reduce((total, { children }) => total + children, 0)
    const byService: CommuneInvisible['byService'][number][] = []
    for (const service of services) {
      const counts = await countsOfCommune(db, service)
      byService.push({ service, found: sum(counts, 'found'), solved: sum(counts, 'solved') })
    }
    return {
      kind: 'commune',
      months: sharesByMonth(await countsOfCommune(db, 'any'), thisMonth(), childrenIn),
      byService,
      children: await invisibleChildren(db),
    }
  })
}

/** Small counts are withheld before they leave the server. */
async function seeCounty(actor: Actor): Promise<CountyInvisible> {
  const counted = await withActor(actor, invisibleCounts)
  const places = counted.map(({ communeId, commune, children, counts }) => ({
    id: communeId,
    name: commune,
    children,
    counts: counts.filter(({ service }) => service === 'any'),
  }))
  return { kind: 'county', county: actor.county?.name ?? '', ...withholdFigures(places, thisMonth()) }
}
