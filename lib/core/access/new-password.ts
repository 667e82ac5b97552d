import type { Complaint } from '@/lib/core/result/refusal'

export type TypedPasswords = { readonly current: string; readonly fresh: string; readonly again: string }

const shortest = 12
/** What bcrypt reads of a password; the rest of a longer one would not matter. */
const mostBytes = 72

/** What is wrong with a password to be changed, by field, but for whether the current one is right. */
export function newPasswordFaults({ current, fresh, again }: TypedPasswords): Record<string, Complaint> {
  const freshFault = faultOf(fresh, current)
  return {
    ...(current === '' ? { 'password.current': { key: 'required' } } : {}),
    ...(freshFault === null ? {} : { 'password.fresh': freshFault }),
    ...(again === '' ? { 'password.again': { key: 'required' } } : {}),
    ...(again !== '' && again !== fresh ? { 'password.again': { key: 'passwordsDiffer' } } : {}),
  }
}

function faultOf(fresh: string, current: string): Complaint | null {
  if (fresh === '') return { key: 'required' }
  if ([...fresh].length < shortest) return { key: 'passwordShort', params: { minimum: shortest } }
  if (new TextEncoder().encode(fresh).length > mostBytes) return { key: 'passwordLong', params: { maximum: mostBytes } }
  return fresh === current ? { key: 'passwordSame' } : null
}
