/** Where a family stands in the chain (design section 2), kept in `family.state`. */
export const familyStates = [
  'no-sheet',
  'observation-draft',
  'no-suspicion',
  'visit-due',
  'risk-sheet-draft',
  'not-confirmed',
  'plan-due',
  'plan-submitted',
  'plan-returned',
  'monitored',
  'closed',
] as const
export type FamilyState = (typeof familyStates)[number]

/** What falls due on `family.due_on`. */
export const duties = ['home-visit', 'plan', 'monitoring-visit', 'sheet-renewal'] as const
export type Duty = (typeof duties)[number]

/** The six dimensions of the sheets: economic, social, health, education, housing, behaviours. */
export const dimensions = [1, 2, 3, 4, 5, 6] as const
export type Dimension = (typeof dimensions)[number]

/** The dimensions that indicator codes ("4i1") belong to, in order, each once. */
export const dimensionsOf = (codes: readonly string[]): Dimension[] =>
  dimensions.filter((dimension) => codes.some((code) => code.startsWith(String(dimension))))
