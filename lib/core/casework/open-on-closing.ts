import type { Complaint } from '@/lib/core/result/refusal'
import type { Duty } from './family-states'
import type { ClosingReason } from './family-record'

/** What is still open in the file of a family that is about to be closed. Days are "2026-05-07". */
export type OpenOnClosing = {
  /** Confirmed by the latest risk sheet. */
  readonly situations: number
  readonly due: { readonly duty: Duty; readonly on: string } | null
  readonly plannedVisit: { readonly id: string; readonly on: string } | null
  readonly planInForce: string | null
  /** A version that the mayor has not decided. */
  readonly openPlan: string | null
  /** Not sent: a child may be in danger whatever becomes of the file. */
  readonly unsentAlert: string | null
  readonly observationDraft: string | null
  readonly riskDraft: string | null
}

/** What has to be ended by the worker first: the closing cannot decide it. */
export const blocksClosing = ({ unsentAlert, observationDraft, riskDraft }: OpenOnClosing): boolean =>
  unsentAlert !== null || observationDraft !== null || riskDraft !== null

/** Whether something ends with the file that the worker should know of and explain; the renewal of a sheet is none. */
export const endsWithFile = ({ situations, due, plannedVisit, planInForce, openPlan }: OpenOnClosing): boolean =>
  situations > 0 ||
  (due !== null && due.duty !== 'sheet-renewal') ||
  plannedVisit !== null ||
  planInForce !== null ||
  openPlan !== null

export type Closing = {
  readonly on: string
  readonly reason: ClosingReason
  readonly note: string
  /** The worker ticked that what is open ends with the file. */
  readonly confirmed: boolean
}

/** What keeps a file from being closed; `present` is how many children are still there. */
export function closingFaults(
  { on, reason, note, confirmed }: Closing,
  open: OpenOnClosing,
  { present, today }: { readonly present: number; readonly today: string },
): Readonly<Record<string, Complaint>> {
  return {
    ...(on > today && { on: { key: 'dateInFuture' } }),
    ...(reason === 'no-children' && present > 0 && { reason: { key: 'childrenLeft', params: { n: present } } }),
    ...(blocksClosing(open) && { form: { key: 'closingBlocked' } }),
    ...(endsWithFile(open) && note === '' && { note: { key: 'required' } }),
    ...(endsWithFile(open) && !confirmed && { confirmed: { key: 'confirmClosing' } }),
  }
}
