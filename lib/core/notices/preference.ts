import type { Role } from '@/lib/core/access/actor'
import { isMandatory, type AtOnceKind } from './kinds'

export const channels = ['email', 'sms'] as const
export type Channel = (typeof channels)[number]

/** The hours at which a digest may be asked for. */
export const digestHours = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] as const
/** A server that was away makes up for a missed digest until this hour, then leaves it to the next day. */
const lastHour = 22

/** What a person wants to be told, and how. `phone` in E.164. */
export type NoticePreference = {
  readonly email: boolean
  readonly sms: boolean
  readonly phone: string | null
  readonly digest: boolean
  readonly digestHour: number
  /** Kinds that are not told at once. */
  readonly muted: readonly string[]
}

/** Of a person who has chosen nothing yet; the columns of notice_preference have the same. */
export const defaultPreference: NoticePreference = {
  email: true,
  sms: false,
  phone: null,
  digest: true,
  digestHour: 8,
  muted: [],
}

/** By which ways somebody is told of a kind as it happens. What must be told goes by e-mail at least. */
export function channelsFor(kind: AtOnceKind, role: Role, preference: NoticePreference): Channel[] {
  const mandatory = isMandatory(kind, role)
  if (!mandatory && preference.muted.includes(kind)) return []
  const byMail: Channel[] = preference.email || mandatory ? ['email'] : []
  return preference.sms && preference.phone !== null ? [...byMail, 'sms'] : byMail
}

/** The digest goes one way: by e-mail, or by SMS to whom wants no e-mail. */
export function digestChannel({ digest, email, sms, phone }: NoticePreference): Channel | null {
  if (!digest) return null
  if (email) return 'email'
  return sms && phone !== null ? 'sms' : null
}

/** The latest digest hour whose time has come, by the clock in Romania ("07:59"); null at night. */
export function digestHourReached(time: string): number | null {
  const hour = Number(time.slice(0, 2))
  return hour >= digestHours[0] && hour < lastHour ? hour : null
}
