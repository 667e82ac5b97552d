import { readPhone } from '@/lib/core/casework/phone'

/** Reads a Romanian mobile number as people write it ("0722 123 456") into E.164; null when it is none. */
export function readMobile(typed: string): string | null {
  const phone = readPhone(typed)
  return phone !== null && /^\+407\d{8}$/.test(phone) ? phone : null
}
