import { census2018 } from '@/lib/content/analysis/census-2018'
import { named2018 } from '@/lib/content/analysis/names-2018'
import { tally2018, tallyLayout2018 } from '@/lib/content/analysis/tally-2018'
import { base2018, pictures2018, published2018 } from '@/lib/content/published/2018/tables'
import { can } from '@/lib/core/access/access-table'
import { isOfCommune, type Actor, type CommuneActor } from '@/lib/core/access/actor'
import { picturesOf, table13Of, table1Of, table6Of, tablesByProtection } from '@/lib/core/analysis/analysis-tables'
import type { AnalysisQuestion, AnalysisView } from '@/lib/core/analysis/analysis-view'
import { allOf, type ReadTally, readTallies } from '@/lib/core/analysis/read-tally'
import { allYears } from '@/lib/core/analysis/withhold-places'
import { parseDay } from '@/lib/core/dates/calendar-date'
import { countedAnalysisYears, countedCommunes, countedCounties, type ToldCounts } from '@/lib/data/analysis-counts'
import { toldOfAreas, toldOfCommunes } from '@/lib/data/analysis-counts'
import { withActor, withCommune, type ActorDb } from '@/lib/data/db'
import { today } from '@/lib/platform/clock'
import { countHouseholds } from './count-households'

const { keys, number: layout } = tallyLayout2018
const nation = 0
/** All sheets of a city are read. */
const city = { seconds: 60 }

/**
 * The tables and pictures of the census for what the actor may see: the worker from the sheets of the commune, the county and the authority
 * from counts in which small ones are withheld. Null for anybody else.
 */
export async function showAnalysis(actor: Actor, question: AnalysisQuestion): Promise<AnalysisView | null> {
  if (!can(actor.role, 'analysis.see')) return null
  return isOfCommune(actor) ? ofCommune(actor, question) : ofCounts(actor, question)
}

async function ofCommune(actor: CommuneActor, question: AnalysisQuestion): Promise<AnalysisView> {
  const { from, to } = question
  const written = [from, to].every((day) => day === '' || parseDay(day) !== null)
  const fault = !written ? 'day' : from !== '' && to !== '' && from > to ? 'order' : null
  const period = { from: from || '1900-01-01', to: to || today() }
  const counted = fault === null ? await withCommune(actor, (db) => countHouseholds(db, period), city) : null
  return {
    ...{ scope: 'commune', place: actor.commune.name, question, fault },
    ...{ counties: [], communes: [], years: [], countedAt: null },
    ...shown(allOf(counted?.get(allYears) ?? new Map()), question),
  }
}

async function ofCounts(actor: Actor, asked: AnalysisQuestion): Promise<AnalysisView> {
  const { county } = actor
  return withActor(actor, async (db) => {
    const counties = county === null ? await countedCounties(db) : []
    const chosen =
      county === null ? asked.counties.filter((id) => counties.some((each) => each.id === id)) : [county.id]
    const offered = await countedCommunes(db, chosen)
    const communes = offered.filter(({ id }) => asked.communes.includes(id))
    const years = await countedAnalysisYears(db)
    const ordered = asked.from === '' || asked.to === '' || asked.from <= asked.to
    const question = {
      ...asked,
      counties: county === null ? chosen : [],
      communes: communes.map(({ id }) => id),
    }
    const told = ordered ? await toldOf(db, question, chosen, communes) : []
    return {
      ...{ scope: county === null ? 'nation' : 'county', place: county?.name ?? null, question },
      ...{ fault: ordered ? null : 'order', counties, communes: offered, years },
      countedAt: newest(told),
      ...shown(
        readTallies(
          keys,
          told.map(({ figures }) => figures),
        ),
        question,
      ),
    }
  })
}

/**
 * Told counts of what was asked. A county of which communes are chosen counts by these alone; the country and all years together have
 * counts of their own, in which less is withheld.
 */
async function toldOf(
  db: ActorDb,
  { from, to }: AnalysisQuestion,
  counties: readonly number[],
  communes: readonly { readonly id: number; readonly countyId: number }[],
): Promise<ToldCounts[]> {
  const whole = counties.filter((id) => communes.every(({ countyId }) => countyId !== id))
  const areas = counties.length === 0 ? [nation] : whole
  const told = [
    ...(areas.length > 0 ? await toldOfAreas(db, areas, layout) : []),
    ...(communes.length > 0
      ? await toldOfCommunes(
          db,
          communes.map(({ id }) => id),
          layout,
        )
      : []),
  ]
  const years = told.filter(({ year }) => year > 0)
  const period = years.filter(({ year }) => (from === '' || year >= Number(from)) && (to === '' || year <= Number(to)))
  const together = told.filter(({ year }) => year === 0)
  return period.length === years.length && together.length > 0 ? together : period
}

const newest = (told: readonly ToldCounts[]): string | null =>
  told.reduce<string | null>((latest, { countedAt }) => {
    const at = countedAt.toISOString()
    return latest === null || at > latest ? at : latest
  }, null)

const shown = (tally: ReadTally, { group }: AnalysisQuestion) => ({
  households: tally('n.total'),
  children: tally('c.total'),
  tables: [
    table1Of(tally, tally2018, published2018.table1, group),
    table6Of(tally, published2018.table6),
    ...tablesByProtection(tally, published2018),
    table13Of(tally, published2018.table13),
  ].map(named2018),
  pictures: picturesOf(tally, pictures2018, published2018, census2018.poor).map(named2018),
  base: base2018,
})
