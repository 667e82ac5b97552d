import type { Visit } from '@/lib/core/observation/check-visit'
import { shownDay } from '@/lib/core/observation/shown-values'
import type { Complaint } from '@/lib/core/result/refusal'

export type TypedVisit = {
  readonly visitorName: string
  readonly visitorPosition: string
  readonly visitOn: string | null
}

/**
 * The visit that is planned while a professional's sheet is taken over: within the 72 hours from its arrival, or, when they
 * have passed, on the same day. Null is returned for `visit` where no suspicion calls for one.
 */
export function checkTakenVisit(
  typed: TypedVisit,
  { dueOn, today }: { readonly dueOn: string | null; readonly today: string },
): { readonly visit: Visit | null; readonly faults: Readonly<Record<string, Complaint>> } {
  if (dueOn === null) return { visit: null, faults: {} }
  const { visitorName, visitorPosition, visitOn } = typed
  const last = dueOn < today ? today : dueOn
  const faults: Record<string, Complaint> = {}
  if (visitorName === '') faults.visitorName = { key: 'required' }
  if (visitorPosition === '') faults.visitorPosition = { key: 'required' }
  if (visitOn === null) faults.visitOn = { key: 'required' }
  else if (visitOn < today) faults.visitOn = { key: 'visitPlannedInPast' }
  else if (visitOn > last) faults.visitOn = { key: 'visitTooLate', params: { last: shownDay(last) } }
  return visitOn === null || Object.keys(faults).length > 0
    ? { visit: null, faults }
    : { visit: { visitorName, visitorPosition, visitOn }, faults }
}
