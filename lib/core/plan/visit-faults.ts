import type { Complaint } from '@/lib/core/result/refusal'

/** What is wrong with the day of a monitoring visit: still to come, or before the plan that it follows was approved. */
export function visitDayFaults(
  visitedOn: string,
  approvedOn: string,
  today: string,
): Readonly<Record<string, Complaint>> {
  if (visitedOn > today) return { visitedOn: { key: 'dateInFuture' } }
  if (visitedOn < approvedOn) return { visitedOn: { key: 'visitBeforeApproval' } }
  return {}
}
