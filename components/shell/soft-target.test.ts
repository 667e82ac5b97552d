import { describe, expect, test } from 'vitest'
import { softSearch, softTarget } from './soft-target'

const here = 'https://aproape.test/registry?page=2'
const press = { button: 0, modified: false, here, href: '/plans/7', target: '', download: false, opensOutside: false }

describe('a pressed link', () => {
  test('within the application is followed softly', () => expect(softTarget(press)).toBe('/plans/7'))
  test('keeps search and hash', () => expect(softTarget({ ...press, href: '/plans?x=1#y' })).toBe('/plans?x=1#y'))
  test('to the same page without a hash loads it anew', () =>
    expect(softTarget({ ...press, href: '/registry?page=2' })).toBe('/registry?page=2'))

  test.each([
    ['middle button', { button: 1 }],
    ['with a modifier key', { modified: true }],
    ['another window', { target: '_blank' }],
    ['a file', { download: true }],
    ['marked as outside', { opensOutside: true }],
    ['another site', { href: 'https://example.org/' }],
    ['the API', { href: '/api/export' }],
    ['a place on the same page', { href: '/registry?page=2#row-3' }],
    ['mail', { href: 'mailto:a@example.org' }],
  ])('is left to the browser: %s', (_, change) => expect(softTarget({ ...press, ...change })).toBeNull())
})

describe('a form of filters', () => {
  test('leaves empty boxes out', () =>
    expect(
      softSearch(here, '/registry', [
        ['q', 'Șerban'],
        ['village', ''],
        ['state', 'open'],
      ]),
    ).toBe('/registry?q=%C8%98erban&state=open'))
  test('drops the search that was there', () => expect(softSearch(here, here, [['q', '']])).toBe('/registry'))
  test('of the API is left to the browser', () => expect(softSearch(here, '/api/export', [])).toBeNull())
})
