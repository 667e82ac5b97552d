/**
 * Why a message did not leave: a code without any text of the other server, which may repeat an address. A `final` refusal is not
 * tried again.
 */
export class DeliveryFailure extends Error {
  override name = 'DeliveryFailure'
  constructor(
    readonly code: string,
    readonly final: boolean,
  ) {
    super(code)
  }
}

/** What a message left by; `outbox`: there is no server for it, so it is shown in the application alone. */
export type Via = 'smtp' | 'gateway' | 'outbox'

export type OutgoingMail = {
  /** Names the message for good: a mail server that gets it twice can know. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly body: string
}
export type OutgoingSms = { readonly id: string; readonly to: string; readonly text: string }

/** A refusal of an SMTP server: 5xx is for good (RFC 5321), but for 530 to 538, which speak of our own sign-in. */
export const smtpFailure = (status: number): DeliveryFailure =>
  new DeliveryFailure(`SMTP ${status}`, status >= 500 && !(status >= 530 && status <= 538))

/** A refusal of an HTTP gateway: the message itself is refused by these alone; others may pass. */
export const httpFailure = (status: number): DeliveryFailure =>
  new DeliveryFailure(`HTTP ${status}`, [400, 404, 410, 413, 422].includes(status))

/** Of what went wrong on the way, the code: "ECONNREFUSED". */
export function wayFailure(error: unknown): DeliveryFailure {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : null
  const told = typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,30}$/.test(code) ? code : 'UNREACHABLE'
  return new DeliveryFailure(told, false)
}

/** Whether the other server answered no, or there was no answer: what a person can be told of a code. */
export const reasonOf = (code: string): 'refused' | 'unreachable' =>
  /^(SMTP|HTTP) /.test(code) ? 'refused' : 'unreachable'
