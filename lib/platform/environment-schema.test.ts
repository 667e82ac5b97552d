import { describe, expect, test } from 'vitest'
import { readEnvironment } from './environment-schema'

const sound = {
  APP_DATABASE_URL: 'postgresql://aproape_app:word@127.0.0.1:5432/aproape',
  NEXTAUTH_SECRET: 'a-secret-of-at-least-thirty-two-characters',
  NEXTAUTH_URL: 'http://localhost:3000',
}

describe('readEnvironment', () => {
  test('fills in what has a default', () => {
    expect(readEnvironment(sound)).toMatchObject({
      NODE_ENV: 'production',
      UPLOADS_DIR: '.data/uploads',
      UPLOAD_MEGABYTES_A_DAY: 500,
      LOG_LEVEL: 'info',
      TRUSTED_PROXIES: 0,
      DATABASE_CONNECTIONS: 10,
      DATABASE_WAIT_SECONDS: 10,
      REQUESTS_AT_ONCE: 100,
    })
  })

  test('leaves out what the server must not hold', () => {
    expect(readEnvironment({ ...sound, DATABASE_URL: 'postgresql://owner@h/d' })).not.toHaveProperty('DATABASE_URL')
  })

  test('names every faulty setting at once', () => {
    expect(() => readEnvironment({ NEXTAUTH_URL: 'localhost' })).toThrow(
      /APP_DATABASE_URL [^]*NEXTAUTH_SECRET is missing[^]*NEXTAUTH_URL /,
    )
  })

  test.each(['mysql://a@b/c', 'postgresql://user@host', 'postgresql://user@host/', 'not an address'])(
    'refuses the database address %s',
    (APP_DATABASE_URL) => {
      expect(() => readEnvironment({ ...sound, APP_DATABASE_URL })).toThrow('APP_DATABASE_URL')
    },
  )

  test.each(['DATABASE_CONNECTIONS', 'DATABASE_WAIT_SECONDS', 'REQUESTS_AT_ONCE'] as const)(
    'takes %s as a whole number above zero, and an empty one for none',
    (name) => {
      expect(readEnvironment({ ...sound, [name]: '7' })[name]).toBe(7)
      expect(readEnvironment({ ...sound, [name]: '' })[name]).toBe(readEnvironment(sound)[name])
      for (const wrong of ['0', '-1', '2.5', 'ten', '1000000'])
        expect(() => readEnvironment({ ...sound, [name]: wrong })).toThrow(name)
    },
  )

  const mail = { SMTP_URL: 'smtps://user:word@mail.exemplu.ro:465', MAIL_FROM: 'Aproape <aproape@exemplu.ro>' }
  const sms = { SMS_GATEWAY_URL: 'https://sms.exemplu.ro/send', SMS_GATEWAY_TOKEN: 'a-long-token' }
  test('takes a mail server and a gateway, or empty settings for none', () => {
    expect(readEnvironment({ ...sound, ...mail, ...sms })).toMatchObject({ ...mail, ...sms })
    const none = readEnvironment({ ...sound, SMTP_URL: '', MAIL_FROM: '', SMS_GATEWAY_URL: '', SMS_GATEWAY_TOKEN: '' })
    expect([none.SMTP_URL, none.SMS_GATEWAY_URL]).toEqual([undefined, undefined])
  })

  test.each([
    [{ SMTP_URL: mail.SMTP_URL }, /MAIL_FROM is missing/],
    [{ MAIL_FROM: mail.MAIL_FROM }, /SMTP_URL is missing/],
    [{ SMS_GATEWAY_URL: sms.SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN: '' }, /SMS_GATEWAY_TOKEN is missing/],
    [{ ...mail, SMTP_URL: 'http://mail.exemplu.ro' }, /SMTP_URL must be/],
    [{ ...mail, MAIL_FROM: 'Aproape' }, /MAIL_FROM must be/],
    [{ ...sms, SMS_GATEWAY_URL: 'sms.exemplu.ro' }, /SMS_GATEWAY_URL must be/],
  ])('refuses %o', (settings, message) => expect(() => readEnvironment({ ...sound, ...settings })).toThrow(message))

  test('trusts as many proxies as it is told, and no nonsense', () => {
    expect(readEnvironment({ ...sound, TRUSTED_PROXIES: '2' }).TRUSTED_PROXIES).toBe(2)
    for (const wrong of ['-1', '1.5', 'all'])
      expect(() => readEnvironment({ ...sound, TRUSTED_PROXIES: wrong })).toThrow('TRUSTED_PROXIES')
  })

  test('never repeats a secret', () => {
    const secret = 'short-secret'
    expect(() => readEnvironment({ ...sound, NEXTAUTH_SECRET: secret })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    )
  })
})
