import { can } from '@/lib/core/access/access-table'
import { addMonths } from '@/lib/core/deadlines/add-time'
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
  invisibleCountsByCounty,
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
/** Its places are counties. */
export type NationalInvisible = WithheldFigures & { readonly kind: 'nation' }

/** Children unknown to a service: of the commune with their names, elsewhere in counts alone. Null: not for this role. */
export async function seeInvisible(
  actor: Actor,
): Promise<CommuneInvisible | CountyInvisible | NationalInvisible | null> {
  if (!can(actor.role, 'invisible.see')) return null
  if (isOfCommune(actor)) return seeCommune(actor)
  return actor.county === null ? seeNation(actor) : seeCounty(actor)
}

const thisMonth = (): string => today().slice(0, 7)
/** What county and authority read ends with it: in a month that goes on, one day could be subtracted from another. */
const lastMonth = (): string => addMonths(`${thisMonth()}-01`, -1).slice(0, 7)
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
  return { kind: 'county', county: actor.county?.name ?? '', ...withholdFigures(places, lastMonth()) }
}

/** The counties side by side, withheld in the same way. */
async function seeNation(actor: Actor): Promise<NationalInvisible> {
  return { kind: 'nation', ...withholdFigures(await withActor(actor, invisibleCountsByCounty), lastMonth()) }
}
