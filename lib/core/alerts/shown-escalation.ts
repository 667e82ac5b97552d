import type { Correction, Recorded } from '@/lib/core/corrections/correction'
import type { EscalationHead } from './escalation'
import type { SentContent } from './sent-content'

type Sent = EscalationHead & { readonly content: SentContent }

/** What the county sees of one escalation. */
export type ShownEscalation = Sent & {
  readonly revision: number
  /** What was advised before, the latest correction first. */
  readonly corrections: readonly Correction<Recorded<'advice'>>[]
  readonly names: Readonly<Record<string, string>>
  readonly may: { readonly receive: boolean; readonly advise: boolean; readonly correct: boolean }
}

/** One of a list. `waitingDays`: since it was sent, until its advice or until today. */
export type ListedEscalation = Sent & { readonly waitingDays: number }

export type EscalationList = {
  /** The longest waiting first. */
  readonly open: readonly ListedEscalation[]
  readonly done: readonly ListedEscalation[]
}
