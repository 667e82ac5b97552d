import { pastDayFault } from '@/lib/core/dates/day-bounds'
import type { Complaint } from '@/lib/core/result/refusal'
import { ageOn, type LeavingReason } from './child-record'

type Complaints = Readonly<Record<string, Complaint>>
type Leaver = { readonly birthDate: string | null }

/** Complaints, by field, about the day and the reason for which a child is to leave the Observatory. */
export function leavingFaults(child: Leaver, on: string, reason: LeavingReason, today: string): Complaints {
  if (child.birthDate !== null && on < child.birthDate) return { on: { key: 'beforeBirth' } }
  const fault = pastDayFault(on, today)
  if (fault !== null) return { on: fault }
  if (child.birthDate === null) return {}
  return reason === 'came-of-age' && ageOn(child.birthDate, on) < 18 ? { reason: { key: 'notOfAge' } } : {}
}
