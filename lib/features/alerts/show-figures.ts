import { violenceFormCodes, violenceForms } from '@/lib/content/violence-forms'
import { can } from '@/lib/core/access/access-table'
import type { Actor } from '@/lib/core/access/actor'
import { countyWork, type CountyWork } from '@/lib/core/alerts/county-clocks'
import { violenceFigures } from '@/lib/core/alerts/figures'
import { withholdViolence } from '@/lib/core/alerts/withhold-violence'
import type { ShownFigures } from '@/lib/core/alerts/shown-figures'
import { firstMomentOf } from '@/lib/core/deadlines/romanian-moment'
import { withActor, type ActorDb } from '@/lib/data/db'
import { countedYears, countyClocks, violenceCounts, type CountedPlace } from '@/lib/data/violence-counts'
import { now, today } from '@/lib/platform/clock'

/**
 * Children in alerts of a year by form, age and sex, without names: of the commune, of the county or of the country. The authority
 * reads no count under five, none that tells such a one, and no clocks.
 */
export async function showFigures(actor: Actor, asked: number | null): Promise<ShownFigures | null> {
  if (!can(actor.role, 'alert.figures')) return null
  const { commune, county, role } = actor
  const national = county === null
  const place = { ...(commune && { communeId: commune.id }), ...(county && { countyId: county.id }) }
  const thisYear = Number(today().slice(0, 4))
  return withActor(actor, async (db) => {
    const years = [...new Set([thisYear, ...(await countedYears(db, place))])].sort((a, b) => b - a)
    const year = asked !== null && years.includes(asked) ? asked : thisYear
    const figures = violenceFigures(await violenceCounts(db, place, year), violenceFormCodes)
    return {
      year,
      years,
      place: commune?.name ?? county?.name ?? null,
      scope: commune !== null ? 'commune' : national ? 'nation' : 'county',
      ...(role === 'anpdca_analyst' ? withholdViolence(figures) : figures),
      work: national ? [] : await workOf(db, place, year),
      nomenclature: violenceForms,
    }
  })
}

async function workOf(
  db: ActorDb,
  place: CountedPlace,
  year: number,
): Promise<(CountyWork & { readonly communeId: number; readonly commune: string })[]> {
  const from = new Date(firstMomentOf(`${year}-01-01`))
  const to = new Date(firstMomentOf(`${year + 1}-01-01`))
  const clocks = await countyClocks(db, place, from, to)
  const communes = new Map(clocks.map(({ communeId, commune }) => [communeId, commune]))
  return [...communes]
    .map(([communeId, commune]) => ({
      communeId,
      commune,
      ...countyWork(
        clocks.filter((clock) => clock.communeId === communeId),
        now(),
      ),
    }))
    .sort((one, other) => other.late - one.late || one.commune.localeCompare(other.commune, 'ro'))
}
