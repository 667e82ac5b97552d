import type { EditionFigures } from './edition-content'
import type { Text } from '@/lib/core/questionnaire/types'

export type RowChange = {
  readonly id: string
  readonly label: Text
  readonly before: number
  readonly now: number
  readonly difference: number
}

/** Children of the commune in each row of table B, then and now, the largest changes first; rows that did not change are left out. */
export function changesBetween(before: EditionFigures, now: EditionFigures): readonly RowChange[] {
  const then = new Map(before.distribution.map(({ id, household }) => [id, household[0] ?? 0]))
  return now.distribution
    .filter(({ kind, id }) => kind === 'situation' && then.has(id))
    .map(({ id, label, household }) => {
      const [was, is] = [then.get(id) ?? 0, household[0] ?? 0]
      return { id, label, before: was, now: is, difference: is - was }
    })
    .filter(({ difference }) => difference !== 0)
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
}

/** What is compared with each other: figures, and the day of which they speak. */
export type DatedFigures = { readonly referenceDate: string; readonly figures: EditionFigures }

export type EvolutionRow = {
  readonly id: string
  readonly kind: 'activity' | EditionFigures['distribution'][number]['kind']
  readonly label: Text
  /** One figure a day; null where the edition of that day has no such row or column. Never 0 in its place. */
  readonly figures: readonly (number | null)[]
}

/**
 * Each row of both tables over the days, in the order of the last one. `column`: "commune", or a village by its SIRUTA code as
 * the columns of the editions have it.
 */
export function evolutionOf(editions: readonly DatedFigures[], column: 'commune' | number): readonly EvolutionRow[] {
  const last = editions.at(-1)
  if (last === undefined) return []
  const places = editions.map(({ figures }) => figures.columns.findIndex(({ id }) => id === column))
  const over = (rowsOf: (figures: EditionFigures) => readonly (number | null)[] | undefined) =>
    editions.map(({ figures }, index) => rowsOf(figures)?.[places[index] ?? -1] ?? null)
  return [
    ...last.figures.activities.map(({ id, label }) => ({
      ...{ id, label, kind: 'activity' as const },
      figures: over(({ activities }) => activities.find((row) => row.id === id)?.figures),
    })),
    ...last.figures.distribution.map(({ id, label, kind }) => ({
      ...{ id, label, kind },
      figures: over(({ distribution }) => distribution.find((row) => row.id === id)?.household),
    })),
  ]
}
