import type { Complaint } from '@/lib/core/result/refusal'
import { fail, ok, type Result } from '@/lib/core/result/result'
import { nameFault } from './name-fault'
import type { Dimension, Duty, FamilyState } from './family-states'
import { readPhone } from './phone'

/** Why a family's file is closed. */
export const closingReasons = ['moved-away', 'no-children', 'entered-twice'] as const
export type ClosingReason = (typeof closingReasons)[number]

/** What is kept of what was typed of a family. `phone` is E.164 or ''. */
export type FamilyDetails = {
  readonly headName: string
  readonly villageId: number | null
  readonly street: string
  readonly streetNo: string
  readonly phone: string
}

export type Family = FamilyDetails & {
  readonly id: string
  readonly villageName: string | null
  readonly state: FamilyState
  readonly dueOn: string | null
  readonly dueFor: Duty | null
  /** The moment in which the 72 hours of a home visit end (ISO in UTC); null where the limit is a day. */
  readonly dueAt: string | null
  readonly monitoringDueOn: string | null
  readonly dimensions: readonly Dimension[]
  readonly situations: number | null
  readonly revision: number
  readonly closedOn: string | null
  readonly closeReason: string | null
  /** What was said of what was open when the file was closed. */
  readonly closeNote: string
}

/** As typed: the phone in any form. */
export type TypedFamily = FamilyDetails

/** Checks what was typed of a family; `villageIds` are those of its commune. Keeps the phone as E.164. */
export function checkFamily(
  typed: TypedFamily,
  villageIds: readonly number[],
): Result<FamilyDetails, Readonly<Record<string, Complaint>>> {
  const phone = typed.phone === '' ? '' : readPhone(typed.phone)
  const strange = typed.villageId === null ? villageIds.length > 0 : !villageIds.includes(typed.villageId)
  const complaints = {
    ...nameFault('headName', typed.headName),
    ...(strange ? { villageId: { key: 'choice' } } : {}),
    ...(phone === null ? { phone: { key: 'phone' } } : {}),
  }
  return phone === null || Object.keys(complaints).length > 0 ? fail(complaints) : ok({ ...typed, phone })
}
