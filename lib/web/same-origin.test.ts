import { expect, it } from 'vitest'
import { isForeign } from './same-origin'

const host = 'aproape.example.ro'

it.each<[string, Record<string, string>, boolean]>([
  ['the own page', { host, origin: `https://${host}` }, false],
  ['no browser', { host }, false],
  ['behind a proxy', { host: 'app:3000', 'x-forwarded-host': host, origin: `https://${host}` }, false],
  ['another site', { host, origin: 'https://evil.example' }, true],
  ['another port', { host, origin: `https://${host}:8443` }, true],
  ['a page without origin', { host, origin: 'null' }, true],
  ['no address', { host, origin: '::' }, true],
  ['another site that hides its origin', { host, 'sec-fetch-site': 'cross-site' }, true],
])('%s', (_name, headers, foreign) => expect(isForeign(new Headers(headers))).toBe(foreign))
