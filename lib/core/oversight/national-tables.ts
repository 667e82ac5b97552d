import type { CountColumn, CountTable, FrontColumn } from './count-table'
import { knownBefore } from './day-figures'
import { countyMeasures, qualityFigures, trendFigures, type CountyLine, type NationalView } from './national-view'
import { isTold, type Told } from './told'

export const nationalTableIds = ['counties', 'trend', 'risks', 'known', 'sources', 'quality'] as const
export type NationalTableId = (typeof nationalTableIds)[number]

const countyFront: readonly FrontColumn[] = [
  { head: 'countyCode', of: 'key' },
  { head: 'county', of: 'name' },
]
const riskFront: readonly FrontColumn[] = [
  { head: 'code', of: 'key' },
  { head: 'risk', of: 'name' },
]
const sourceFront: readonly FrontColumn[] = [
  { head: 'county', of: 'before' },
  { head: 'commune', of: 'name' },
]

/** A table of the country, the same on the page and in the file; `language`: of the names of rows. */
export function nationalTable(view: NationalView, id: NationalTableId, language: 'ro' | 'en'): CountTable {
  const { counties, total } = view
  const byCounty = (
    columns: readonly CountColumn[],
    cellsOf: (line: Omit<CountyLine, 'id' | 'name' | 'mnemonic'>) => readonly (Told | null)[],
  ) => ({
    ...{ id, front: countyFront, columns, total: cellsOf(total) },
    rows: counties.map((line) => ({ key: String(line.id), before: '', name: line.name, cells: cellsOf(line) })),
  })
  switch (id) {
    case 'counties':
      return byCounty(['communes', ...countyMeasures, 'statistics'], ({ communes, measures, statistics }) => [
        { n: communes },
        ...countyMeasures.map((measure) => measures[measure]),
        { n: statistics },
      ])
    case 'quality':
      return byCounty(qualityFigures, ({ quality }) => qualityFigures.map((figure) => quality[figure]))
    case 'known':
      return byCounty(['all', ...knownBefore], ({ known }) => [known.all, ...knownBefore.map((what) => known[what])])
    case 'trend':
      return {
        ...{ id, front: [{ head: 'month', of: 'key' }], columns: trendFigures, total: null },
        rows: view.trend.map(({ month, figures }) => ({
          ...{ key: month, before: '', name: month },
          cells: trendFigures.map((figure) => figures[figure]),
        })),
      }
    case 'risks':
      return {
        ...{ id, front: riskFront, columns: ['households', 'children', 'exposed'], total: null },
        rows: view.risks.map(({ id: code, kind, label, households, children, exposed }) => ({
          ...{ key: code, before: kind === 'total' ? '' : code, name: label[language] },
          cells: [households, children, exposed],
        })),
      }
    case 'sources':
      return {
        ...{ id, front: sourceFront, columns: ['care'], total: null },
        rows: view.sources.ranked.map(({ commune, county, children }, place) => ({
          ...{ key: String(place), before: county, name: commune, cells: [{ n: children }] },
        })),
      }
  }
}

/** The sectors of the capital are one shape on the map: told where all of them are. */
export function onMap(view: NationalView, measure: (typeof countyMeasures)[number]): ReadonlyMap<string, Told | null> {
  const shapes = new Set(view.counties.map(({ mnemonic }) => mnemonic))
  const linesOf = (shape: string) => view.counties.filter(({ mnemonic }) => mnemonic === shape)
  return new Map([...shapes].map((shape) => [shape, together(linesOf(shape), measure)]))
}

function together(lines: readonly CountyLine[], measure: (typeof countyMeasures)[number]): Told | null {
  const [only] = lines
  if (lines.length === 1 && only) return only.measures[measure]
  const counted = lines.filter(({ measures }) => measures[measure] !== null)
  if (counted.length === 0) return null
  const told = counted.flatMap(({ measures, statistics }) => {
    const figure = measures[measure]
    return figure !== null && isTold(figure) ? [{ n: figure.n, statistics }] : []
  })
  if (told.length < counted.length) return 'withheld'
  const children = told.reduce((sum, { statistics }) => sum + statistics, 0)
  const sum = told.reduce(
    (total, { n, statistics }) => total + (measure === 'coverage' ? (n * statistics) / children : n),
    0,
  )
  return { n: sum }
}
