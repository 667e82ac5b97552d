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
  readonly lines: readonly PlanLine[]
}

/** What the lists of benefits and services say of a code on a day. */
export type Catalogue = {
  readonly offers: (kind: LineKind, code: string, day: string) => boolean
  readonly asksText: (kind: LineKind, code: string) => boolean
}
