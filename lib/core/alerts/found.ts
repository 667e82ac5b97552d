import { saysTheSame, type Recorded } from '@/lib/core/corrections/correction'
import type { Complaint } from '@/lib/core/result/refusal'
import { verificationFaults } from './alert-faults'
import type { AlertHead, Verification } from './alert'

type SentAlert = Pick<AlertHead, 'sentAt'> & {
  readonly content: { readonly children: readonly { readonly id: string }[] } | null
}

const minute = 60_000
const sameMinute = (one: Date, other: Date): boolean =>
  Math.floor(one.getTime() / minute) === Math.floor(other.getTime() / minute)

/** A verification as it is kept: what was not confirmed names nothing, and a check in the minute of sending came after it. */
export function asFound(written: Verification, { sentAt }: SentAlert, now: Date): Verification {
  const found = written.result === 'not-confirmed' ? { ...written, forms: [], children: [] } : written
  const sent = new Date(sentAt ?? now)
  return sameMinute(found.at, sent) ? { ...found, at: sent } : found
}

/** By field, why it cannot be recorded at `now`. */
export function foundFaults(found: Verification, alert: SentAlert, now: Date): Readonly<Record<string, Complaint>> {
  const named = alert.content?.children ?? []
  const strange = found.children.some((child) => !named.some(({ id }) => id === child))
  return strange ? { children: { key: 'choice' } } : verificationFaults(found, new Date(alert.sentAt ?? now), now)
}

/** A verification as its corrections keep it. */
export const verificationContent = ({
  at,
  result,
  forms,
  children,
  measures,
}: Verification): Recorded<'verification'> => ({ at: at.toISOString(), result, forms, children, measures })

type VerifiedAlert = Pick<AlertHead, 'verifiedAt' | 'result'> & {
  readonly confirmedForms: readonly string[]
  readonly confirmedChildren: readonly string[]
  readonly countyMeasures: string
}

/** Whether an alert says just that. */
export const saysFound = (alert: VerifiedAlert, found: Verification): boolean => {
  const kept = keptVerification(alert)
  return kept !== null && saysTheSame(kept, verificationContent(found))
}

/** What an alert says that was found; null before that. */
export const keptVerification = (alert: VerifiedAlert): Recorded<'verification'> | null =>
  alert.verifiedAt === null || alert.result === null
    ? null
    : {
        at: alert.verifiedAt,
        result: alert.result,
        forms: alert.confirmedForms,
        children: alert.confirmedChildren,
        measures: alert.countyMeasures,
      }
