import type { Role } from '@/lib/core/access/actor'
import type { Complaint } from '@/lib/core/result/refusal'
import { isMandatory, kindsFor, type AtOnceKind } from './kinds'
import type { NoticePreference } from './preference'

/** What the form of the account says: the kinds that are to be told at once, instead of those that are not. */
export type WrittenPreference = Omit<NoticePreference, 'muted'> & { readonly told: readonly AtOnceKind[] }

/** What is wrong with it, by field. */
export function preferenceFaults({ sms, phone }: WrittenPreference): Readonly<Record<string, Complaint>> {
  return sms && phone === null ? { phone: { key: 'required' } } : {}
}

/** What is kept of it. What must be told is never muted; kinds of other roles stay as they were. */
export function keptPreference(
  { told, ...written }: WrittenPreference,
  role: Role,
  before: NoticePreference,
): NoticePreference {
  const own = kindsFor(role)
  const others = before.muted.filter((kind) => !own.some((one) => one === kind))
  const muted = own.filter((kind) => !told.includes(kind) && !isMandatory(kind, role))
  return { ...written, muted: [...others, ...muted] }
}

/** What the account shows of notices. */
export type ShownPreference = {
  readonly preference: NoticePreference
  readonly revision: number
  readonly kinds: readonly { readonly kind: AtOnceKind; readonly mandatory: boolean }[]
  readonly digest: boolean
  /** Whether this server has a mail server and a gateway: without them messages are shown in the application alone. */
  readonly ways: { readonly email: boolean; readonly sms: boolean }
  /** Notices of the last days that were given up. */
  readonly failed: number
}
