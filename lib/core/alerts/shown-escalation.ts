import type { EscalationHead } from './escalation'
import type { SentContent } from './sent-content'

type Sent = EscalationHead & { readonly content: SentContent }

/** What the county sees of one escalation. */
export type ShownEscalation = Sent & {
  readonly revision: number
  readonly names: Readonly<Record<string, string>>
  readonly may: { readonly receive: boolean; readonly advise: boolean }
}

export type EscalationList = { readonly open: readonly Sent[]; readonly done: readonly Sent[] }
