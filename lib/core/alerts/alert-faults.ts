import type { Complaint } from '@/lib/core/result/refusal'
import type { AlertDraft, Verification } from './alert'

type Faults = Readonly<Record<string, Complaint>>

/** By field, why an alert cannot be sent as it is written. */
export const sendFaults = ({ forms, children, description }: AlertDraft): Faults => ({
  ...(forms.length === 0 ? { forms: { key: 'alertForms' } } : {}),
  ...(children.length === 0 ? { children: { key: 'alertChildren' } } : {}),
  ...(description === '' ? { description: { key: 'required' } } : {}),
})

/** By field, why a verification cannot be recorded at `now`. */
export function verificationFaults(
  { at, result, forms, children, measures }: Verification,
  sentAt: Date,
  now: Date,
): Faults {
  const found = result !== 'not-confirmed'
  return {
    ...(at > now
      ? { verifiedOn: { key: 'dateInFuture' } }
      : at < sentAt
        ? { verifiedOn: { key: 'verifiedBeforeSent' } }
        : {}),
    ...(found && forms.length === 0 ? { forms: { key: 'alertForms' } } : {}),
    ...(found && children.length === 0 ? { children: { key: 'alertChildren' } } : {}),
    ...(measures === '' ? { measures: { key: 'required' } } : {}),
  }
}
