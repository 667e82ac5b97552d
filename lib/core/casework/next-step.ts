import type { RetryStep } from '@/lib/core/home-visit/retry'
import type { VisitKind } from '@/lib/core/plan/schedule-view'
import type { FamilyState } from './family-states'

/** Records of a family that are open, by id. */
export type OpenRecords = {
  readonly observationDraftId: string | null
  readonly riskDraftId: string | null
  /** Draft, submitted or returned. */
  readonly openPlanId: string | null
  /** What comes before a visit that could not be made. */
  readonly retry: Readonly<Record<VisitKind, RetryStep | null>>
}

/** What a worker does next with a family, and with which record. */
export type NextStep =
  | { readonly kind: 'start-observation-sheet' | 'start-risk-sheet' | 'start-plan' | 'record-visit' | 'none' }
  | { readonly kind: RetryStep; readonly visit: VisitKind }
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
      return homeVisitStep(open)
    case 'plan-due':
      return open.openPlanId === null ? { kind: 'start-plan' } : { kind: 'continue-plan', id: open.openPlanId }
    case 'plan-returned':
      return open.openPlanId === null ? { kind: 'start-plan' } : { kind: 'mend-plan', id: open.openPlanId }
    case 'plan-submitted':
      return open.openPlanId === null ? { kind: 'start-plan' } : { kind: 'await-mayor', id: open.openPlanId }
    case 'monitored':
      return monitoringStep(open)
  }
}

/** The risk sheet is the visit; where nobody opened the door, it is planned anew or the county is asked first. */
export function homeVisitStep({ riskDraftId, retry }: Pick<OpenRecords, 'riskDraftId' | 'retry'>): NextStep {
  if (riskDraftId !== null) return { kind: 'continue-risk-sheet', id: riskDraftId }
  const again = retry['home-visit']
  return again === null ? { kind: 'start-risk-sheet' } : { kind: again, visit: 'home-visit' }
}

export function monitoringStep({ retry }: Pick<OpenRecords, 'retry'>): NextStep {
  const again = retry['monitoring-visit']
  return again === null ? { kind: 'record-visit' } : { kind: again, visit: 'monitoring-visit' }
}
