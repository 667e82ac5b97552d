import type { EditionFigures } from './edition-content'

/** A figure that the records now give otherwise than the edition says; null: there is none. */
export type FigureDifference = {
  readonly row: string
  readonly column: EditionFigures['columns'][number]
  readonly frozen: number | null
  readonly now: number | null
}

/** The row under which children in special protection are compared: they stand in no table. */
export const separatedRow = 'separated'

type Rows = ReadonlyMap<string, readonly (number | null)[]>

const rowsOf = ({ activities, distribution, separated }: EditionFigures): Rows =>
  new Map([
    ...activities.map(({ id, figures }) => [id, figures] as const),
    ...distribution.map(({ id, household }) => [id, household] as const),
    [separatedRow, [separated.children]] as const,
  ])

/**
 * Where the figures of the same day, counted again from the records, differ from those that were handed in: by row in the order of
 * the edition, the commune before its villages. A column or row that only one of the two has is compared with nothing.
 */
export function figureDifferences(frozen: EditionFigures, now: EditionFigures): readonly FigureDifference[] {
  const counted = rowsOf(now)
  const places = new Map(now.columns.map(({ id }, place) => [id, place]))
  return [...rowsOf(frozen)].flatMap(([row, figures]) =>
    frozen.columns.flatMap((column, place) => {
      const there = places.get(column.id)
      const [before, after] = [figures[place] ?? null, (there === undefined ? null : counted.get(row)?.[there]) ?? null]
      return before === after ? [] : [{ row, column, frozen: before, now: after }]
    }),
  )
}
