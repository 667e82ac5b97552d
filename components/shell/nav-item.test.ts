import { expect, test } from 'vitest'
import { currentItem, type NavItem } from './nav-item'

const items: NavItem[] = ['/', '/plans', '/plans/archive', '/registry'].map((href) => ({
  href,
  label: href,
  icon: 'house',
}))

test.each([
  ['/plans', '/plans'],
  ['/plans/7', '/plans'],
  ['/plans/archive/2026', '/plans/archive'],
  ['/plansomething', '/'],
  ['/', '/'],
])('%s stands under %s', (path, href) => expect(currentItem(items, path)?.href).toBe(href))

test('a path outside every item stands under none', () =>
  expect(currentItem(items.slice(1), '/account')).toBeUndefined())
