/** A child of the roster of a risk sheet. Days are "2026-05-07"; null: not known. */
export type RosterChild = {
  readonly cpers: number
  readonly name: string
  readonly birthDate: string | null
  readonly sex: 1 | 2 | null
  /** Only where it is a valid one. */
  readonly cnp: string | null
  /** Said to have no birth certificate. */
  readonly withoutPapers: boolean
  /** The child of the Observatory that the roster was filled with. */
  readonly linkedTo: string | null
}

/** A child of the commune's Observatory. */
export type KnownChild = {
  readonly id: string
  readonly familyId: string
  readonly name: string
  readonly birthDate: string | null
  readonly cnp: string | null
}

/** Where a child of the roster stands in the Observatory: there already, in another family, or not yet. */
export type Placement =
  | { readonly kind: 'known'; readonly child: RosterChild; readonly id: string }
  | { readonly kind: 'moves'; readonly child: RosterChild; readonly id: string; readonly fromFamilyId: string }
  | { readonly kind: 'new'; readonly child: RosterChild }

const words = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ')

/** "POPESCU Ion" and "Ion Popescu" are one name, and so are Țârlea, Țîrlea and Tarlea: they share a key. */
function nameKeys(name: string): readonly string[] {
  const lower = name.normalize('NFC').toLowerCase()
  return [lower, lower.replaceAll('â', 'î'), lower.replaceAll('î', 'â')].map(words)
}

/** Whether two people bear one name, whatever the order, case and diacritics of its parts. */
export const sameName = (a: string, b: string): boolean => nameKeys(a).some((key) => nameKeys(b).includes(key))

const isSame = (child: RosterChild, known: KnownChild): boolean => {
  if (child.cnp !== null && known.cnp !== null) return child.cnp === known.cnp
  return child.birthDate !== null && child.birthDate === known.birthDate && sameName(child.name, known.name)
}

/**
 * Finds each child of the roster in the Observatory, so that none is there twice: the one it was filled from, else the one with
 * its CNP, else with its name and birth date, the family's own before others. A child found in another family moves.
 */
export function placeChildren(
  roster: readonly RosterChild[],
  known: readonly KnownChild[],
  familyId: string,
): Placement[] {
  const taken = new Set(roster.flatMap(({ linkedTo }) => linkedTo ?? []))
  const byNearness = [...known].sort((a, b) => Number(b.familyId === familyId) - Number(a.familyId === familyId))
  const find = (child: RosterChild): KnownChild | undefined => {
    const free = byNearness.filter(({ id }) => !taken.has(id))
    return (
      free.find(({ cnp }) => cnp !== null && cnp === child.cnp) ?? free.find((candidate) => isSame(child, candidate))
    )
  }
  return roster.map((child): Placement => {
    const linked = known.find(({ id }) => id === child.linkedTo)
    const found = linked ?? find(child)
    if (!found) return { kind: 'new', child }
    taken.add(found.id)
    return found.familyId === familyId
      ? { kind: 'known', child, id: found.id }
      : { kind: 'moves', child, id: found.id, fromFamilyId: found.familyId }
  })
}

/** A full name in one field as surname and given name: the surname comes first, as lists and forms have it. */
export function splitName(name: string): { readonly surname: string; readonly givenName: string } {
  const [surname = '', ...given] = name.trim().split(/\s+/)
  return { surname, givenName: given.join(' ') }
}
