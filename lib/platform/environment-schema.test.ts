import { describe, expect, test } from 'vitest'
import { readEnvironment } from './environment-schema'

const sound = {
  APP_DATABASE_URL: 'postgresql://aproape_app:word@127.0.0.1:5432/aproape',
  NEXTAUTH_SECRET: 'a-secret-of-at-least-thirty-two-characters',
  NEXTAUTH_URL: 'http://localhost:3000',
}

describe('readEnvironment', () => {
  test('fills in what has a default', () => {
    expect(readEnvironment(sound)).toMatchObject({ NODE_ENV: 'production', LOG_LEVEL: 'info', TRUSTED_PROXIES: 0 })
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
