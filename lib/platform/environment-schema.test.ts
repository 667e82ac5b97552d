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
      LOG_LEVEL: 'info',
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

  test('never repeats a secret', () => {
    const secret = 'short-secret'
    expect(() => readEnvironment({ ...sound, NEXTAUTH_SECRET: secret })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) }),
    )
  })
})
