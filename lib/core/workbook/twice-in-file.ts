import type { CellFault } from './find-columns'

/** A fault for every value that stands in an earlier cell of the file already, naming that cell. */
export function twiceInFile(
  values: readonly { readonly value: string | null; readonly cell: string }[],
  key: string,
): readonly CellFault[] {
  const seen = new Map<string, string>()
  return values.flatMap(({ value, cell }) => {
    if (value === null) return []
    const other = seen.get(value)
    if (other === undefined) seen.set(value, cell)
    return other === undefined ? [] : [{ cell, key, params: { other } }]
  })
}
