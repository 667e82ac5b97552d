import type { FamilyState } from './family-states'

/** Records of a family that are open, by id. */
export type OpenRecords = {
  readonly observationDraftId: string | null
  readonly riskDraftId: string | null
  /** Draft, submitted or returned. */
  readonly openPlanId: string | null
}

/** What a worker does next with a family, and with which record. */
export type NextStep =
  | { readonly kind: 'start-observation-sheet' | 'start-risk-sheet' | 'start-plan' | 'record-visit' | 'none' }
  | {
      readonly kind:
        'continue-observation-sheet' | 'continue-risk-sheet' | 'continue-plan' | 'mend-plan' | 'await-mayor'
      readonly id: string
    }

/** The one step that moves the family on in the chain; the rest of what may be done stands beside it. */
export function nextStep(state: FamilyState, open: OpenRecords): NextStep {
  switch (state) {
    case 'closed':
      return { kind: 'none' }
    case 'no-sheet':
    case 'no-suspicion':
    case 'not-confirmed':
    case 'observation-draft':
      return open.observationDraftId === null
        ? { kind: 'start-observation-sheet' }
        : { kind: 'continue-observation-sheet', id: open.observationDraftId }
    case 'visit-due':
    case 'risk-sheet-draft':
      return open.riskDraftId === null
        ? { kind: 'start-risk-sheet' }
        : { kind: 'continue-risk-sheet', id: open.riskDraftId }
    case 'plan-due':
      return open.openPlanId === null ? { kind: 'start-plan' } : { kind: 'continue-plan', id: open.openPlanId }
    case 'plan-returned':
      return open.openPlanId === null ? { kind: 'start-plan' } : { kind: 'mend-plan', id: open.openPlanId }
    case 'plan-submitted':
      return open.openPlanId === null ? { kind: 'start-plan' } : { kind: 'await-mayor', id: open.openPlanId }
    case 'monitored':
      return { kind: 'record-visit' }
  }
}
