import { fold } from '@/lib/core/workbook/fold'

/** Two rows of the file that may be one child. */
export type RowTwin = { readonly row: number; readonly other: number; readonly name: string }

/** Rows with the same names, in either order, and the same birth date as a row before. */
export function rowTwins(
  newcomers: readonly {
    readonly row: number
    readonly surname: string
    readonly givenName: string
    readonly birthDate: string
  }[],
): RowTwin[] {
  const seen = new Map<string, number>()
  return newcomers.flatMap(({ row, surname, givenName, birthDate }) => {
    const name = `${surname} ${givenName}`
    const key = `${[...fold(name).split(' ')].sort().join(' ')} ${birthDate}`
    const other = seen.get(key)
    if (other === undefined) seen.set(key, row)
    return other === undefined ? [] : [{ row, other, name }]
  })
}
