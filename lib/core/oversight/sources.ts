import { isTold, type Told } from './told'
import { hiddenCells, smallestShown, type Sum } from './withhold-cells'

/** Children in special protection from the communes that have most of them, and those of all communes of the county. */
export type CountySources = {
  readonly countyId: number
  readonly children: number
  readonly most: readonly { readonly communeId: number; readonly children: number }[]
}

export type ToldSources = {
  /** Communes from the threshold on, the one with the most children first. */
  readonly ranked: readonly { readonly communeId: number; readonly countyId: number; readonly children: number }[]
  readonly ofCounty: (countyId: number) => Told
  readonly total: Told
}

/** No commune with fewer children is ranked. */
export const sourceThreshold = smallestShown

/**
 * The communes that children in special protection come from, ranked, as they may be told beside the sums of their counties and of
 * the country: what the communes that are not ranked have together is a cell too, which nobody may find by subtraction.
 */
export function tellSources(counties: readonly CountySources[]): ToldSources {
  const counts = new Map<string, number>()
  const sums: Sum[] = []
  for (const { countyId, children, most } of counties) {
    const parts = most.map(({ communeId, children: own }) => {
      counts.set(`commune ${communeId}`, own)
      return `commune ${communeId}`
    })
    counts.set(`county ${countyId}`, children)
    counts.set(`rest ${countyId}`, children - most.reduce((sum, { children: own }) => sum + own, 0))
    sums.push({ whole: `county ${countyId}`, parts: [...parts, `rest ${countyId}`] })
  }
  counts.set(
    'total',
    counties.reduce((sum, { children }) => sum + children, 0),
  )
  sums.push({ whole: 'total', parts: counties.map(({ countyId }) => `county ${countyId}`) })
  const hidden = hiddenCells(counts, sums)
  const told = (key: string): Told => (hidden.has(key) ? 'withheld' : { n: counts.get(key) ?? 0 })
  return {
    ranked: counties
      .flatMap(({ countyId, most }) =>
        most.flatMap(({ communeId }) => {
          const children = told(`commune ${communeId}`)
          return isTold(children) ? [{ communeId, countyId, children: children.n }] : []
        }),
      )
      .filter(({ children }) => children >= sourceThreshold)
      .sort((a, b) => b.children - a.children || a.communeId - b.communeId),
    ofCounty: (countyId) => told(`county ${countyId}`),
    total: told('total'),
  }
}
