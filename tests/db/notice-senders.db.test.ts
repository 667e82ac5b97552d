import { createServer } from 'node:http'
import { SMTPServer } from 'smtp-server'
import { describe, expect, test } from 'vitest'
import { DeliveryFailure } from '@/lib/core/notices/delivery'
import { mailer } from '@/lib/platform/mail'
import { texter } from '@/lib/platform/sms'
import { listening } from '../setup/listening'

describe('a server that refuses or is away', () => {
  test.each<[number, string, boolean]>([
    [503, 'HTTP 503', false],
    [401, 'HTTP 401', false],
    [422, 'HTTP 422', true],
    [302, 'HTTP 302', false],
  ])('answers %i', async (status, code, final) => {
    const gateway = createServer((_request, answer) => answer.writeHead(status, { location: '/' }).end())
    const port = await listening(gateway.listen(0, '127.0.0.1'))
    const send = texter({ SMS_GATEWAY_URL: `http://127.0.0.1:${port}`, SMS_GATEWAY_TOKEN: 'secret-token' })
    await expect(send({ id: 'a', to: '+40722000001', text: 'x' })).rejects.toMatchObject({ code, final })
    await new Promise((done) => gateway.close(done))
  })

  test('does not answer at all', async () => {
    const text = texter({ SMS_GATEWAY_URL: 'http://127.0.0.1:1', SMS_GATEWAY_TOKEN: 'secret-token' })
    await expect(text({ id: 'a', to: '+40722000001', text: 'x' })).rejects.toMatchObject({ final: false })
    const mail = mailer({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'a@exemplu.ro', NEXTAUTH_URL: 'http://localhost' })
    await expect(mail({ id: 'a', to: 'b@exemplu.ro', subject: 'x', body: 'y' })).rejects.toMatchObject({
      code: 'ESOCKET',
      final: false,
    })
  })

  test.each<[number, boolean]>([
    [550, true],
    [451, false],
  ])('refuses a letter with %i', async (status, final) => {
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('ion.popescu@exemplu.ro is unknown'), { responseCode: status })),
    })
    const port = await listening(smtp.listen(0, '127.0.0.1'))
    const mail = mailer({
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      MAIL_FROM: 'a@exemplu.ro',
      NEXTAUTH_URL: 'http://localhost',
    })
    const refused = mail({ id: 'a', to: 'b@exemplu.ro', subject: 'x', body: 'y' })
    await expect(refused).rejects.toEqual(new DeliveryFailure(`SMTP ${status}`, final))
    await new Promise<void>((done) => smtp.close(() => done()))
  })
})
