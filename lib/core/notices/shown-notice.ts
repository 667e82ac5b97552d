import type { Via } from './delivery'
import type { NoticeKind } from './kinds'
import type { Channel } from './preference'

export const noticeStatuses = ['queued', 'sending', 'sent', 'failed', 'cancelled'] as const
export type NoticeStatus = (typeof noticeStatuses)[number]

/** A notice as its own recipient sees it. Moments are ISO in UTC. */
export type ShownNotice = {
  readonly id: string
  readonly kind: NoticeKind
  readonly channel: Channel
  readonly address: string
  readonly subject: string
  readonly body: string
  readonly status: NoticeStatus
  readonly via: Via | null
  readonly attempts: number
  readonly lastError: string | null
  readonly createdAt: string
  readonly sendAfter: string
  readonly sentAt: string | null
}
