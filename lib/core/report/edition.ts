/** The life of an edition. What was handed in is frozen; what is returned or accepted is corrected by a further edition. */
export const editionStatuses = ['draft', 'handed-in', 'returned', 'accepted'] as const
export type EditionStatus = (typeof editionStatuses)[number]

/** The parts of the report that are told in words (N1 to N4 of the template). */
export const narrativeParts = ['activities', 'results', 'separated', 'families'] as const
export type NarrativePart = (typeof narrativeParts)[number]
export type Narrative = Readonly<Record<NarrativePart, string>>

/** An edition in a list. Days are "2026-05-07", moments as in ISO 8601. */
export type EditionHead = {
  readonly id: string
  readonly communeId: number
  readonly commune: string
  /** The day of which the figures speak. */
  readonly referenceDate: string
  /** 1, 2, ... among those of the same day. */
  readonly edition: number
  readonly status: EditionStatus
  readonly correctionReason: string
  readonly authorName: string
  readonly handedInAt: string | null
  readonly deciderName: string
  readonly decidedAt: string | null
  readonly returnReason: string
  readonly fingerprint: string | null
}

/** Whether a further edition of the same day has taken the place of this one. */
export const isOvertaken = (head: EditionHead, all: readonly EditionHead[]): boolean =>
  all.some(
    (other) =>
      other.communeId === head.communeId &&
      other.referenceDate === head.referenceDate &&
      other.edition > head.edition &&
      other.status !== 'draft',
  )

/** Of each day the latest edition that was accepted, the oldest day first. */
export function acceptedEditions<Head extends Pick<EditionHead, 'referenceDate' | 'edition' | 'status'>>(
  heads: readonly Head[],
): readonly Head[] {
  const latest = new Map<string, Head>()
  for (const head of heads) {
    if (head.status !== 'accepted') continue
    const known = latest.get(head.referenceDate)
    if (known === undefined || known.edition < head.edition) latest.set(head.referenceDate, head)
  }
  return [...latest.values()].sort((one, other) => (one.referenceDate < other.referenceDate ? -1 : 1))
}
