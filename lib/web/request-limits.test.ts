import { expect, it } from 'vitest'
import { refusalOf } from './request-limits'

const own = { host: 'localhost:3000', origin: 'http://localhost:3000' }

it.each<[string, string, Record<string, string>, ReturnType<typeof refusalOf>]>([
  ['a form of the own page', 'POST', { ...own, 'content-length': '2000' }, null],
  ['as long as the framework reads', 'POST', { ...own, 'content-length': '1048576' }, null],
  ['longer', 'POST', { ...own, 'content-length': '1048577' }, 413],
  ['of any length', 'PUT', { ...own, 'transfer-encoding': 'chunked' }, 411],
  ['of another site', 'POST', { ...own, origin: 'https://evil.example' }, 403],
  ['of no address', 'POST', { ...own, origin: '::' }, 403],
  ['a link from another site', 'GET', { ...own, 'sec-fetch-site': 'cross-site' }, null],
])('%s', (_name, method, headers, status) => expect(refusalOf(method, new Headers(headers))).toBe(status))
