import { dayLayout } from '@/lib/content/oversight/day-layout'
import { reportRows } from '@/lib/content/report/report-rows'
import type { Actor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/access-table'
import type { CountyView } from '@/lib/core/oversight/county-view'
import { readFigures } from '@/lib/core/oversight/day-figures'
import { lastDays, lastMonths } from '@/lib/core/oversight/moments'
import { tellCounty, tellMoments } from '@/lib/core/oversight/tell-county'
import { communeDays, communesAt } from '@/lib/data/commune-days'
import { withActor } from '@/lib/data/db'
import { today } from '@/lib/platform/clock'
import { lateKeys } from './late-keys'

const placeOf = (key: string) => dayLayout.keys.indexOf(key) + 1
const places = {
  layout: dayLayout.number,
  withSheet: placeOf('coverage.withSheet'),
  registered: placeOf('coverage.registered'),
  late: lateKeys.map(placeOf),
}
const dimensions = reportRows.filter(({ kind }) => kind === 'dimension')
const [days, months] = [30, 13]

/** What a county reads of its communes' children, in numbers told as tellCounty says. Null for whoever may not see it. */
export async function seeCountyCounts(actor: Actor): Promise<CountyView | null> {
  const { county } = actor
  if (!can(actor.role, 'county.see') || county === null) return null
  return withActor(actor, async (db) => {
    const all = await communeDays(db, county.id, dayLayout.number)
    const counted = all.flatMap(({ id, name, figures }) =>
      figures === null ? [] : [{ id, name, read: readFigures(dayLayout.keys, figures) }],
    )
    const ages = all.flatMap(({ countedAt }) => countedAt?.getTime() ?? [])
    return {
      ...tellCounty(counted, dimensions),
      without: all.flatMap(({ id, name, figures }) => (figures === null ? [{ id, name }] : [])),
      months: tellMoments(await communesAt(db, county.id, places, lastMonths(today(), months))),
      days: tellMoments(await communesAt(db, county.id, places, lastDays(today(), days))),
      oldestAt: ages.length === 0 ? null : new Date(Math.min(...ages)).toISOString(),
    }
  })
}
