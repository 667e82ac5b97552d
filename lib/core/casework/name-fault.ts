import type { Complaint } from '@/lib/core/result/refusal'

/** What is wrong with a name, by its field: it is missing, or has no letter in it. */
export function nameFault(field: string, name: string): Readonly<Record<string, Complaint>> {
  if (name === '') return { [field]: { key: 'required' } }
  return /\p{L}/u.test(name) ? {} : { [field]: { key: 'nameWithoutLetter' } }
}
