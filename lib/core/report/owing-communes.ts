import type { DutyCount } from '@/lib/core/duties/count'
import type { EditionHead } from './edition'

/** A commune that works here and handed no report in this year. */
export type OwingCommune = {
  readonly id: number
  readonly name: string
  /** The last report that it did hand in; null: never. */
  readonly last: Pick<EditionHead, 'id' | 'referenceDate' | 'edition' | 'handedInAt'> | null
  /** Its yearly duty is late, as it was last counted; null: not counted yet. */
  readonly late: boolean | null
  /** When it was counted, ISO in UTC. */
  readonly countedAt: string | null
}

type Counted = {
  readonly communeId: number
  readonly name: string
  readonly countedAt: string | null
  readonly counts: readonly DutyCount[]
}

/** The communes of a county that handed in no edition in the year of `today` ("2026-05-07"): who is late first, then by name. */
export function owingCommunes(
  communes: readonly Counted[],
  editions: readonly EditionHead[],
  handedInOn: (at: string) => string,
  today: string,
): readonly OwingCommune[] {
  const year = today.slice(0, 4)
  const owing = communes.flatMap(({ communeId, name, countedAt, counts }): OwingCommune[] => {
    const handedIn = editions
      .filter((edition) => edition.communeId === communeId)
      .sort((one, other) => ((one.handedInAt ?? '') < (other.handedInAt ?? '') ? 1 : -1))
    const last = handedIn[0] ?? null
    if (last?.handedInAt && handedInOn(last.handedInAt).slice(0, 4) === year) return []
    const late = countedAt === null ? null : counts.some((count) => count.duty === 'OB-50' && count.late > 0)
    return [{ id: communeId, name, last, late, countedAt }]
  })
  return owing.sort((one, other) => Number(other.late ?? false) - Number(one.late ?? false))
}
