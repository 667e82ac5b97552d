import type { CommuneFigures, CountyMoment, CountyView } from './county-view'
import { qualityFigures, type RiskLine } from './national-view'
import { tell, type Told } from './told'
import { addTold, shareOf, type ToldSum } from './told-sum'

/** A commune as it was counted. `read`: a figure of the day by its key. */
export type CountedCommune = { readonly id: number; readonly name: string; readonly read: (key: string) => number }
/** What was counted by some day, commune by commune. Lateness is a sum of duties, which the county reads exactly. */
export type CountedMoment = {
  readonly at: string
  readonly communes: readonly { readonly withSheet: number; readonly registered: number; readonly late: number }[]
}

/**
 * A county as its coordinators may read it. Each count of a commune is told or withheld by itself; whatever else is shown is made of
 * what is told, so that a view says nothing more of a withheld count, alone or beside the view of any other day.
 */
export function tellCounty(
  communes: readonly CountedCommune[],
  dimensions: readonly Pick<RiskLine, 'id' | 'label'>[],
): Pick<CountyView, 'communes' | 'total' | 'dimensions'> {
  const told = (among: readonly CountedCommune[]) => figuresOf(among, dimensions)
  return {
    communes: [...communes].sort((a, b) => a.id - b.id).map((one) => ({ id: one.id, name: one.name, ...told([one]) })),
    total: told(communes),
    dimensions,
  }
}

function figuresOf(communes: readonly CountedCommune[], dimensions: readonly Pick<RiskLine, 'id'>[]): CommuneFigures {
  const sum = (key: string, among = communes) => addTold(among.map(({ read }): Told => tell(read(key))))
  const withStatistics = communes.filter(({ read }) => read('statistics.communes') > 0)
  const statistics = withStatistics.reduce((all, { read }) => all + read('statistics.children'), 0)
  const quality = (figure: (typeof qualityFigures)[number]) => sum(`quality.${figure}`)
  return {
    statistics: withStatistics.length === 0 ? null : statistics,
    measures: {
      registered: sum('coverage.registered'),
      withSheet: sum('coverage.withSheet'),
      coverage: shareOf(sum('coverage.withSheet', withStatistics), statistics),
      care: sum('care.children'),
    },
    quality: {
      noCnpReason: quality('noCnpReason'),
      noBirthDate: quality('noBirthDate'),
      oldSheet: quality('oldSheet'),
      undetermined: quality('undetermined'),
    },
    risks: new Map(
      dimensions.map(({ id }) => [id, { households: sum(`households.${id}`), children: sum(`inHouseholds.${id}`) }]),
    ),
  }
}

/** What was counted at some moments, those before the first count left out. */
export const tellMoments = (moments: readonly CountedMoment[]): readonly CountyMoment[] =>
  moments
    .filter(({ communes }) => communes.length > 0)
    .map(({ at, communes }) => {
      const sum = (figure: 'withSheet' | 'registered'): ToldSum => addTold(communes.map((of): Told => tell(of[figure])))
      const late = communes.reduce((all, of) => all + of.late, 0)
      return {
        ...{ at, communes: communes.length },
        figures: { withSheet: sum('withSheet'), registered: sum('registered'), late: { n: late } },
      }
    })
