import { dayLayout } from '@/lib/content/oversight/day-layout'
import { reportRows } from '@/lib/content/report/report-rows'
import type { Actor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/access-table'
import { addMonths } from '@/lib/core/deadlines/add-time'
import { addUp, knownBefore, readFigures } from '@/lib/core/oversight/day-figures'
import { qualityFigures, trendFigures, type NationalView } from '@/lib/core/oversight/national-view'
import { sourceThreshold, tellSources } from '@/lib/core/oversight/sources'
import { tell, tellFigure, tellGrid, tellShare } from '@/lib/core/oversight/told'
import { communeNames, countryByMonth, countyDays, type CountyDay } from '@/lib/data/county-days'
import { withActor } from '@/lib/data/db'
import { today } from '@/lib/platform/clock'
import { lateKeys } from './late-keys'

type Counted = CountyDay & { readonly read: (key: string) => number }

const trendKeys = {
  withSheet: ['coverage.withSheet'],
  registered: ['coverage.registered'],
  late: lateKeys,
} as const

/**
 * What the authority sees of the country: the sums of the counties, read as they were added up, without small counts. Null for
 * whoever may not see it.
 */
export async function seeNationalCounts(actor: Actor): Promise<NationalView | null> {
  if (!can(actor.role, 'national.see')) return null
  const day = today()
  const keys = trendFigures.flatMap((figure) => trendKeys[figure])
  const places = keys.map((key) => dayLayout.keys.indexOf(key) + 1)
  return withActor(actor, async (db) => {
    const all = await countyDays(db, dayLayout.number)
    const counted = all.flatMap((county): Counted[] =>
      county.figures === null ? [] : [{ ...county, read: readFigures(dayLayout.keys, county.figures) }],
    )
    const months = await countryByMonth(db, { layout: dayLayout.number, places, from: addMonths(day, -12), to: day })
    const sources = tellSources(counted.map(sourcesOf))
    const ranked = sources.ranked.slice(0, 20)
    const names = await communeNames(
      db,
      ranked.map(({ communeId }) => communeId),
    )
    const ages = counted.flatMap(({ oldestAt }) => oldestAt?.getTime() ?? [])
    return {
      ...countyLines(counted, (id) => sources.ofCounty(id), sources.total),
      without: all.filter(({ figures }) => figures === null).map(({ name }) => name),
      trend: months
        .filter(({ counties }) => counties > 0)
        .map(({ month, figures }) => {
          const sum = readFigures(keys, figures)
          const of = (figure: (typeof trendFigures)[number]) =>
            tell(trendKeys[figure].reduce((total, key) => total + sum(key), 0))
          return {
            month,
            figures: { withSheet: of('withSheet'), registered: of('registered'), late: of('late') },
          }
        }),
      risks: riskLines(counted),
      sources: {
        threshold: sourceThreshold,
        ranked: ranked.map(({ communeId, countyId, children }) => ({
          commune: names.get(communeId) ?? '',
          county: counted.find(({ id }) => id === countyId)?.name ?? '',
          children,
        })),
      },
      oldestAt: ages.length === 0 ? null : new Date(Math.min(...ages)).toISOString(),
    }
  })
}

const sourcesOf = ({ id, read, sources }: Counted) => ({
  countyId: id,
  children: read('care.children'),
  most: (sources ?? []).map(([communeId, children]) => ({ communeId, children })),
})

function countyLines(
  counties: readonly Counted[],
  careOf: (countyId: number) => NationalView['total']['measures']['care'],
  careTotal: NationalView['total']['measures']['care'],
): Pick<NationalView, 'counties' | 'total'> {
  const sumOf = (key: string) => counties.reduce((sum, { read }) => sum + read(key), 0)
  const figure = (key: string) => tellFigure(counties, ({ read }) => read(key))
  const withSheet = figure('coverage.withSheet')
  const ofStatistics = figure('statistics.withSheet')
  const registered = figure('coverage.registered')
  const late = tellFigure(counties, ({ read }) => lateKeys.reduce((sum, key) => sum + read(key), 0))
  const quality = {
    noCnpReason: figure('quality.noCnpReason'),
    noBirthDate: figure('quality.noBirthDate'),
    oldSheet: figure('quality.oldSheet'),
    undetermined: figure('quality.undetermined'),
  } satisfies Record<(typeof qualityFigures)[number], unknown>
  const known = tellGrid(counties, knownBefore, ({ read }, what) => read(`entered.${what}`))
  // Most children with a sheet are those of the statistics too: one figure would tell the other.
  const both = (county: Counted) =>
    withSheet.of(county) === 'withheld' || ofStatistics.of(county) === 'withheld' ? ('withheld' as const) : null
  const bothTotal = withSheet.total === 'withheld' || ofStatistics.total === 'withheld' ? ('withheld' as const) : null
  return {
    counties: counties.map((county) => ({
      ...{ id: county.id, name: county.name, mnemonic: county.mnemonic, communes: county.communes ?? 0 },
      statistics: county.read('statistics.children'),
      measures: {
        registered: registered.of(county),
        withSheet: both(county) ?? withSheet.of(county),
        coverage: tellShare(both(county) ?? ofStatistics.of(county), county.read('statistics.children')),
        late: late.of(county),
        care: careOf(county.id),
      },
      quality: {
        noCnpReason: quality.noCnpReason.of(county),
        noBirthDate: quality.noBirthDate.of(county),
        oldSheet: quality.oldSheet.of(county),
        undetermined: quality.undetermined.of(county),
      },
      known: knownOf((what) => known.at(county, what), known.ofRow(county)),
    })),
    total: {
      communes: counties.reduce((sum, { communes }) => sum + (communes ?? 0), 0),
      statistics: sumOf('statistics.children'),
      measures: {
        registered: registered.total,
        withSheet: bothTotal ?? withSheet.total,
        coverage: tellShare(bothTotal ?? ofStatistics.total, sumOf('statistics.children')),
        late: late.total,
        care: careTotal,
      },
      quality: {
        noCnpReason: quality.noCnpReason.total,
        noBirthDate: quality.noBirthDate.total,
        oldSheet: quality.oldSheet.total,
        undetermined: quality.undetermined.total,
      },
      known: knownOf(known.ofColumn, known.all),
    },
  }
}

const knownOf = (
  of: (what: (typeof knownBefore)[number]) => NationalView['total']['known']['all'],
  all: NationalView['total']['known']['all'],
): NationalView['total']['known'] => ({
  ...{ plan: of('plan'), 'risk-sheet': of('risk-sheet'), 'observation-sheet': of('observation-sheet') },
  ...{ nothing: of('nothing'), untied: of('untied'), all },
})

function riskLines(counties: readonly Counted[]): NationalView['risks'] {
  const figures = counties.map(({ figures }) => figures ?? [])
  const read = readFigures(dayLayout.keys, addUp(figures, dayLayout.keys.length))
  return reportRows.map(({ id, kind, label, direct }) => ({
    ...{ id, kind, label },
    households: tell(read(`households.${id}`)),
    children: tell(read(`inHouseholds.${id}`)),
    exposed: direct ? tell(read(`exposed.${id}`)) : null,
  }))
}
