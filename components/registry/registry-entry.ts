import type { Dimension } from '@/lib/core/casework/family-states'
import type { PlanStatus } from '@/lib/core/plan/plan'

/** A child on the Registry as the list shows it. Days are "2026-05-07". */
export type ShownEntry = {
  readonly id: string
  readonly childName: string
  readonly birthDate: string | null
  readonly familyId: string
  readonly headName: string
  readonly village: string | null
  readonly riskSheetId: string
  readonly sheetNumber: string | null
  readonly sheetDate: string
  readonly situations: number
  readonly monitoringMonths: number | null
  readonly dimensions: readonly Dimension[]
  readonly registeredOn: string
  readonly closedOn: string | null
  readonly closeReason: string | null
  readonly planId: string | null
  readonly planStatus: PlanStatus | null
  readonly caseOfficer: string | null
  readonly dueOn: string | null
  /** The moment of a limit counted in hours, ISO in UTC. */
  readonly dueAt: string | null
  readonly dueFor: string | null
}
