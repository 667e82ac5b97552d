/** Where an alert stands. Dismissed: not sent, with a reason. */
export const alertStatuses = ['draft', 'sent', 'received', 'verified', 'dismissed'] as const
export type AlertStatus = (typeof alertStatuses)[number]

/** How the county was told, beside this program. */
export const alertChannels = ['application', 'phone', 'email', 'paper'] as const
export type AlertChannel = (typeof alertChannels)[number]

export const verificationResults = ['confirmed', 'partly', 'not-confirmed'] as const
export type VerificationResult = (typeof verificationResults)[number]

/** What the worker writes in an alert. `children`: ids of children of the family. */
export type AlertDraft = {
  readonly forms: readonly string[]
  readonly children: readonly string[]
  readonly description: string
  readonly measures: string
  readonly channel: AlertChannel
}

/** Head lines of an alert, for the file of its family and for lists. Moments are ISO in UTC. */
export type AlertHead = {
  readonly id: string
  readonly familyId: string
  readonly status: AlertStatus
  readonly raisedBy: 'rule' | 'hand'
  readonly forms: readonly string[]
  readonly createdAt: string
  readonly createdBy: string
  readonly sentAt: string | null
  readonly sentBy: string | null
  readonly dueAt: string | null
  readonly receivedAt: string | null
  readonly receivedBy: string | null
  readonly verifiedAt: string | null
  readonly verifiedBy: string | null
  readonly recordedAt: string | null
  readonly result: VerificationResult | null
  readonly dismissReason: string | null
  readonly dismissedAt: string | null
  readonly dismissedBy: string | null
}

/** What the county found. */
export type Verification = {
  /** The moment of the check. */
  readonly at: Date
  readonly result: VerificationResult
  readonly forms: readonly string[]
  /** Ids of the children for whom it was confirmed. */
  readonly children: readonly string[]
  readonly measures: string
}
