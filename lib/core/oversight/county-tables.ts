import type { CountColumn, CountTable, FrontColumn } from './count-table'
import { communeMeasures, type CommuneFigures, type CountyView } from './county-view'
import { qualityFigures, trendFigures } from './national-view'
import type { ToldSum } from './told-sum'

export const countyTableIds = ['communes', 'risks', 'quality', 'months', 'days'] as const
export type CountyTableId = (typeof countyTableIds)[number]

const communeFront: readonly FrontColumn[] = [
  { head: 'siruta', of: 'key' },
  { head: 'commune', of: 'name' },
]
const riskFront: readonly FrontColumn[] = [
  { head: 'commune', of: 'before' },
  { head: 'risk', of: 'name' },
]

/** A table of the county, the same on the page and in the file; `language`: of the names of rows. */
export function countyTable(view: CountyView, id: CountyTableId, language: 'ro' | 'en'): CountTable {
  const byCommune = (
    columns: readonly CountColumn[],
    cellsOf: (figures: CommuneFigures) => readonly (ToldSum | null)[],
  ): CountTable => ({
    ...{ id, front: communeFront, columns, total: cellsOf(view.total) },
    rows: view.communes.map((line) => ({
      ...{ key: String(line.id), before: '', name: line.name, cells: cellsOf(line) },
    })),
  })
  switch (id) {
    case 'communes':
      return byCommune([...communeMeasures, 'statistics'], ({ measures, statistics }) => [
        ...communeMeasures.map((measure) => measures[measure]),
        statistics === null ? null : { n: statistics },
      ])
    case 'quality':
      return byCommune(qualityFigures, ({ quality }) => qualityFigures.map((figure) => quality[figure]))
    case 'risks':
      return {
        ...{ id, front: riskFront, columns: ['households', 'children'], total: null },
        rows: view.communes.flatMap((line) =>
          view.dimensions.map(({ id: dimension, label }) => {
            const risk = line.risks.get(dimension)
            return {
              ...{ key: `${line.id} ${dimension}`, before: line.name, name: label[language] },
              cells: [risk?.households ?? null, risk?.children ?? null],
            }
          }),
        ),
      }
    case 'months':
    case 'days':
      return {
        ...{ id, columns: [...trendFigures, 'communes'], total: null },
        front: [{ head: id === 'days' ? 'day' : 'month', of: 'key' }],
        rows: view[id].map(({ at, communes, figures }) => ({
          ...{ key: at, before: '', name: at },
          cells: [...trendFigures.map((figure) => figures[figure]), { n: communes }],
        })),
      }
  }
}
