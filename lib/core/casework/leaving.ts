import type { Complaint } from '@/lib/core/result/refusal'
import { ageOn, type LeavingReason } from './child-record'

type Complaints = Readonly<Record<string, Complaint>>
type Leaver = { readonly birthDate: string | null }

/** Complaints, by field, about the day and the reason for which a child is to leave the Observatory. */
export function leavingFaults(child: Leaver, on: string, reason: LeavingReason, today: string): Complaints {
  if (on > today) return { on: { key: 'dateInFuture' } }
  if (child.birthDate === null) return {}
  if (on < child.birthDate) return { on: { key: 'beforeBirth' } }
  return reason === 'came-of-age' && ageOn(child.birthDate, on) < 18 ? { reason: { key: 'notOfAge' } } : {}
}
