import { DeliveryFailure, httpFailure, wayFailure, type OutgoingSms, type Via } from '@/lib/core/notices/delivery'

type SmsSettings = { readonly SMS_GATEWAY_URL?: string; readonly SMS_GATEWAY_TOKEN?: string }

const patience = 15_000

/** Sends an SMS. Throws a DeliveryFailure; without a gateway the message is shown in the application alone. */
export type SendSms = (sms: OutgoingSms) => Promise<Via>

/**
 * The way to an SMS gateway: POST of {"to", "text", "reference"} with the token as a bearer; any 2xx has taken it. `reference` is
 * the same on every try, so that a gateway can know a message that it has had.
 */
export function texter({ SMS_GATEWAY_URL: url, SMS_GATEWAY_TOKEN: token }: SmsSettings): SendSms {
  if (url === undefined || token === undefined) return () => Promise.resolve('outbox')
  return async ({ id, to, text }) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
      body: JSON.stringify({ to, text, reference: id }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    }).catch((error: unknown) => {
      throw fetchFailure(error)
    })
    await answer.body?.cancel()
    if (!answer.ok) throw httpFailure(answer.status)
    return 'gateway'
  }
}

const fetchFailure = (error: unknown): DeliveryFailure =>
  error instanceof Error && error.name === 'TimeoutError'
    ? new DeliveryFailure('ETIMEDOUT', false)
    : wayFailure(error instanceof Error ? error.cause : error)
