/** Families and children standing in one state (lib/core/casework/family-standing). */
export type StateCount = { readonly state: string; readonly families: number; readonly children: number }

/** How far a place has come along the chain, in families unless said otherwise. */
export type Progress = {
  readonly families: number
  readonly children: number
  readonly withoutSheet: number
  readonly noSuspicion: number
  readonly awaitingVisit: number
  readonly notConfirmed: number
  readonly awaitingPlan: number
  readonly monitored: number
}

/** What the families of a place are split into: each stands in exactly one, so that they add up to `families`. */
export const progressParts = [
  'withoutSheet',
  'noSuspicion',
  'awaitingVisit',
  'notConfirmed',
  'awaitingPlan',
  'monitored',
] as const
export const progressFigures = ['families', 'children', ...progressParts] as const

const awaitingVisit = new Set(['visit-due', 'risk-sheet-draft'])
const awaitingPlan = new Set(['plan-due', 'plan-submitted', 'plan-returned'])
const withoutSheet = new Set(['no-sheet', 'observation-draft'])

/** Adds up the families by what they wait for; closed families are left out. */
export function progressOf(counts: readonly StateCount[]): Progress {
  const open = counts.filter(({ state }) => state !== 'closed')
  const familiesIn = (states: ReadonlySet<string>) =>
    sum(
      open.filter(({ state }) => states.has(state)),
      'families',
    )
  return {
    families: sum(open, 'families'),
    children: sum(open, 'children'),
    withoutSheet: familiesIn(withoutSheet),
    noSuspicion: familiesIn(new Set(['no-suspicion'])),
    awaitingVisit: familiesIn(awaitingVisit),
    notConfirmed: familiesIn(new Set(['not-confirmed'])),
    awaitingPlan: familiesIn(awaitingPlan),
    monitored: familiesIn(new Set(['monitored'])),
  }
}

const sum = (counts: readonly StateCount[], what: 'families' | 'children') =>
  counts.reduce((total, count) => total + count[what], 0)
