import type { Correction } from '@/lib/core/corrections/correction'
import { withIdentity } from '@/lib/data/db'
import { signatoryNames } from '@/lib/data/signatory-names'

/** The same corrections with the names of those who made them, as far as they are known. */
export async function nameCorrectors<Content>(
  corrections: readonly Correction<Content>[],
): Promise<readonly Correction<Content>[]> {
  if (corrections.length === 0) return corrections
  const names = await withIdentity((db) =>
    signatoryNames(
      db,
      corrections.map(({ by }) => by),
    ),
  )
  return corrections.map((correction) => ({ ...correction, name: names[correction.by] }))
}
