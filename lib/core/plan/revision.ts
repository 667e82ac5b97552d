import type { Complaint } from '@/lib/core/result/refusal'
import type { CloseOutcome } from './plan'

type Faults = Readonly<Record<string, Complaint>>

/** What is wrong with the day on which a plan in force was found to need revision. Days are "2026-05-07". */
export function revisionFaults(revisedOn: string, approvedOn: string, today: string): Faults {
  if (revisedOn > today) return { revisedOn: { key: 'dateInFuture' } }
  if (revisedOn < approvedOn) return { revisedOn: { key: 'revisionBeforeOrder' } }
  return {}
}

/** How a plan in force ends. */
export type Closing = {
  readonly outcome: CloseOutcome
  readonly closedOn: string
  readonly note: string
  /** The worker ticked that what is open was read. */
  readonly confirmed: boolean
}

/**
 * What is wrong with the end of a plan: its day, "other" that does not say what, or risks that stay confirmed (`situations` of the
 * latest sheet) of which nothing is said.
 */
export function closingFaults(
  { outcome, closedOn, note, confirmed }: Closing,
  {
    approvedOn,
    situations,
    today,
  }: { readonly approvedOn: string; readonly situations: number; readonly today: string },
): Faults {
  return {
    ...(closedOn > today && { closedOn: { key: 'dateInFuture' } }),
    ...(closedOn < approvedOn && { closedOn: { key: 'closedBeforeOrder' } }),
    ...(outcome === 'other' && note === '' && { note: { key: 'required' } }),
    ...(situations > 0 && note === '' && { note: { key: 'noteOnOpenRisks', params: { n: situations } } }),
    ...(situations > 0 && !confirmed && { confirmed: { key: 'confirmPlanClosing' } }),
  }
}
