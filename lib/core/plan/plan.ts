export const planStatuses = ['draft', 'submitted', 'returned', 'approved', 'replaced', 'closed'] as const
export type PlanStatus = (typeof planStatuses)[number]

export const lineKinds = ['benefit', 'service'] as const
export type LineKind = (typeof lineKinds)[number]

/** A benefit or service that the plan asks for (GD 691/2015 art. 11: kind, aim, provider, duration). Days are "2026-05-07". */
export type PlanLine = {
  readonly kind: LineKind
  /** Of the lists of the plan ("A7", "B3") or of the nomenclature of services ("after-school"). */
  readonly code: string
  /** Which one, where the code says "other". */
  readonly otherText: string
  readonly goal: string
  readonly provider: string
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly responsible: string
}

/** What the worker writes in a plan. */
export type PlanContent = {
  readonly goal: string
  readonly caseOfficerName: string
  readonly caseOfficerPosition: string
  /** What the child says of the plan; to be heard from the age of ten (Law 272/2004 art. 29). */
  readonly childOpinion: string
  readonly parentsOpinion: string
  readonly lines: readonly PlanLine[]
}

/** How a plan ended. `withdrawn`: given up before the mayor decided. */
export const closeOutcomes = ['goal-reached', 'moved', 'other'] as const
export type CloseOutcome = (typeof closeOutcomes)[number]

/** What the lists of benefits and services say of a code on a day. */
export type Catalogue = {
  readonly offers: (kind: LineKind, code: string, day: string) => boolean
  readonly asksText: (kind: LineKind, code: string) => boolean
  /** Whether a line is one of the recommended services, the printed line that stands for one, or what one of them is about. */
  readonly answers: (
    line: { readonly kind: LineKind; readonly code: string },
    recommended: readonly string[],
  ) => boolean
}
