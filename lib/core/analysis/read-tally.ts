import type { Tally } from './tally'

/** Counts as far as they may be read: what is told of each place, and whether that is all of it. */
export type ReadTally = (key: string) => { readonly count: number; readonly exact: boolean }

export const allOf =
  (tally: Tally): ReadTally =>
  (key) => ({ count: tally.get(key) ?? 0, exact: true })

/** Stands in stored counts where one is withheld. */
export const withheldCount = -1

/** Adds up stored counts of several places or years for a reader: exact where none of them is withheld. */
export function readTallies(keys: readonly string[], stored: readonly (readonly number[])[]): ReadTally {
  const places = new Map(keys.map((key, place) => [key, place]))
  return (key) => {
    const place = places.get(key)
    if (place === undefined) throw new Error(`the tally has no place for ${key}`)
    const counts = stored.map((figures) => figures[place] ?? 0)
    return {
      count: counts.reduce((sum, count) => sum + Math.max(count, 0), 0),
      exact: counts.every((count) => count !== withheldCount),
    }
  }
}
