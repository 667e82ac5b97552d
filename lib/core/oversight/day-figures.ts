/** Classes of families by their confirmed situations, as in Table 13. */
export const situationClasses = [
  { key: '0', from: 0, to: 0 },
  { key: '1', from: 1, to: 1 },
  { key: '2-5', from: 2, to: 5 },
  { key: '6-10', from: 6, to: 10 },
  { key: '11-15', from: 11, to: 15 },
  { key: '16+', from: 16, to: Infinity },
] as const

/**
 * What the commune knew of a family on the day its child entered special protection: a plan in force by then, a risk sheet, an
 * observation sheet, nothing; or the child is not tied to a family yet, so that nothing can be said.
 */
export const knownBefore = ['plan', 'risk-sheet', 'observation-sheet', 'nothing', 'untied'] as const
export type KnownBefore = (typeof knownBefore)[number]

/** Counts by key; a key that is not there counts nothing. */
export type Counted = ReadonlyMap<string, number>

/** The counts in the order of the layout. Throws for a count that has no place in it: it would be lost. */
export function layOut(keys: readonly string[], counted: Counted): number[] {
  const places = new Set(keys)
  for (const key of counted.keys())
    if (!places.has(key)) throw new Error(`the layout of the day has no place for ${key}`)
  return keys.map((key) => counted.get(key) ?? 0)
}

/** The counts of a day by key. Throws for a key that is not in the layout. */
export function readFigures(keys: readonly string[], figures: readonly number[]): (key: string) => number {
  const placeOf = new Map(keys.map((key, place) => [key, place]))
  return (key) => {
    const place = placeOf.get(key)
    if (place === undefined) throw new Error(`the layout of the day has no place for ${key}`)
    return figures[place] ?? 0
  }
}

/** The sum of several days or places, place by place. */
export const addUp = (all: readonly (readonly number[])[], places: number): number[] =>
  Array.from({ length: places }, (_, place) => all.reduce((sum, figures) => sum + (figures[place] ?? 0), 0))
