import { createTransport } from 'nodemailer'
import { smtpFailure, wayFailure, type OutgoingMail, type Via } from '@/lib/core/notices/delivery'

type MailSettings = { readonly SMTP_URL?: string; readonly MAIL_FROM?: string; readonly NEXTAUTH_URL: string }

const waits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 }

/** Sends a plain letter. Throws a DeliveryFailure; without a mail server the letter is shown in the application alone. */
export type SendMail = (mail: OutgoingMail) => Promise<Via>

/** The way to the mail server of SMTP_URL. Nothing is fetched for a letter: no files, no addresses. */
export function mailer({ SMTP_URL: url, MAIL_FROM: from, NEXTAUTH_URL: home }: MailSettings): SendMail {
  if (url === undefined || from === undefined) return () => Promise.resolve('outbox')
  const transport = createTransport({ url, ...waits, disableFileAccess: true, disableUrlAccess: true })
  const host = new URL(home).hostname
  return async ({ id, to, subject, body }) => {
    try {
      await transport.sendMail({
        from,
        to,
        subject,
        text: body,
        messageId: `<${id}@${host}>`,
        // Nobody's holiday answer comes back (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return 'smtp'
    } catch (error) {
      const status: unknown = error instanceof Error ? Reflect.get(error, 'responseCode') : null
      throw typeof status === 'number' ? smtpFailure(status) : wayFailure(error)
    }
  }
}
