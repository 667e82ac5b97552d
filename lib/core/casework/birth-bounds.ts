import type { Complaint } from '@/lib/core/result/refusal'
import { ageOn, oldestInProtection } from './child-record'

/** Why nobody who is called a child was born on a day: it is still to come, or even in special protection one has grown out of it. */
export function birthBoundsFault(birthDate: string, today: string): Complaint | null {
  if (birthDate > today) return { key: 'dateInFuture' }
  return ageOn(birthDate, today) > oldestInProtection
    ? { key: 'tooOld', params: { maximum: oldestInProtection } }
    : null
}
