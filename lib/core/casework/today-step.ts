import type { DutyId } from '@/lib/core/duties/duty-ids'
import type { RetryStep } from '@/lib/core/home-visit/retry'
import type { VisitKind } from '@/lib/core/plan/schedule-view'
import { homeVisitStep, monitoringStep, type NextStep, type OpenRecords } from './next-step'

/** The open records of a family; a plan also with how it stands. */
export type OpenFamilyRecords = OpenRecords & { readonly openPlanStatus: string | null }

/** The step in the family's own records that meets a duty; null where it is met elsewhere. */
export function familyStep(duty: DutyId, open: OpenFamilyRecords): NextStep | null {
  switch (duty) {
    case 'OB-04':
    case 'OB-05':
      return open.observationDraftId === null
        ? { kind: 'start-observation-sheet' }
        : { kind: 'continue-observation-sheet', id: open.observationDraftId }
    case 'OB-21':
    case 'OB-32':
      return homeVisitStep(open)
    case 'OB-37':
    case 'OB-43':
      return planStep(open)
    case 'OB-40':
    case 'OB-41':
    case 'OB-42':
      return monitoringStep(open)
    default:
      return null
  }
}

function planStep({ openPlanId, openPlanStatus }: OpenFamilyRecords): NextStep {
  if (openPlanId === null) return { kind: 'start-plan' }
  if (openPlanStatus === 'returned') return { kind: 'mend-plan', id: openPlanId }
  return { kind: openPlanStatus === 'submitted' ? 'await-mayor' : 'continue-plan', id: openPlanId }
}

/** The step that a visit of the schedule calls for: the one of its duty. `riskDraftId`: of the sheet that is being filled in. */
export const visitStep = (kind: VisitKind, riskDraftId: string | null, retry: RetryStep | null): NextStep =>
  kind === 'home-visit'
    ? homeVisitStep({ riskDraftId, retry: { 'home-visit': retry, 'monitoring-visit': null } })
    : monitoringStep({ retry: { 'home-visit': null, 'monitoring-visit': retry } })
