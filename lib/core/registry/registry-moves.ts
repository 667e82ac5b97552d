/** An entry of the Registry that has not been closed. */
export type OpenEntry = { readonly id: string; readonly childId: string }

/** What a finished risk sheet changes in the Registry. */
export type RegistryMoves = {
  /** Children who get an entry. */
  readonly enter: readonly string[]
  /** Entries that rest on the new sheet from now on. */
  readonly stay: readonly string[]
  /** Entries closed because nothing is confirmed any more. */
  readonly leave: readonly string[]
}

/** Why an entry is closed by a risk sheet. */
export const nothingConfirmed = 'no-risk-confirmed'

/**
 * A child stands in the Registry while the latest risk sheet of its household confirms a situation (GD 691/2015 art. 13): every
 * child at home enters, none twice; nothing confirmed closes all entries of the family. Children in special protection are
 * followed by DGASPC and do not enter.
 */
export function registryMoves(
  situations: number,
  childrenAtHome: readonly string[],
  open: readonly OpenEntry[],
): RegistryMoves {
  if (situations === 0) return { enter: [], stay: [], leave: open.map(({ id }) => id) }
  return {
    enter: childrenAtHome.filter((child) => !open.some(({ childId }) => childId === child)),
    stay: open.filter(({ childId }) => childrenAtHome.includes(childId)).map(({ id }) => id),
    leave: [],
  }
}
