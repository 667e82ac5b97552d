import type { Channel } from '@/lib/core/notices/preference'
import type { Recipient } from '@/lib/data/notice-recipients'

/** Where a message of that kind reaches somebody. */
export const addressOf = ({ email, preference }: Recipient, channel: Channel): string =>
  channel === 'email' ? email : (preference.phone ?? '')
