import type { Complaint } from '@/lib/core/result/refusal'

/** The mayor's order that approves a plan. */
export type MayorOrder = { readonly number: string; readonly date: string }

/**
 * What is wrong with an order: it cannot be of a day to come, nor approve what was not yet put before the mayor.
 * `submittedOn` and `today` are days in Romania.
 */
export function orderFaults(
  order: MayorOrder,
  submittedOn: string,
  today: string,
): Readonly<Record<string, Complaint>> {
  if (order.date > today) return { orderDate: { key: 'dateInFuture' } }
  if (order.date < submittedOn) return { orderDate: { key: 'orderBeforeSubmission' } }
  return {}
}
