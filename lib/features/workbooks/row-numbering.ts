import type { RowNumbers } from './common-cells'

/** The running number of the next row and of its family. */
export type Numbering = (familyId: string) => RowNumbers

export function numbering(): Numbering {
  const families = new Map<string, number>()
  let row = 0
  return (familyId) => {
    row += 1
    const family = families.get(familyId) ?? families.size + 1
    families.set(familyId, family)
    return { row, family }
  }
}
