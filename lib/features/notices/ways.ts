import { env } from '@/lib/platform/env'

/** By which ways messages leave this server; what has no way is shown in the application alone. */
export const ways = (): { readonly email: boolean; readonly sms: boolean } => ({
  email: env.SMTP_URL !== undefined,
  sms: env.SMS_GATEWAY_URL !== undefined,
})
