import { expect, it } from 'vitest'
import type { Town } from './places'
import { quotasOf } from './quotas'

const town = (siruta: number, kind: Town['kind']): Town => ({
  siruta,
  kind,
  index: siruta,
  name: 'Sat',
  county: 5,
  countyName: 'Bihor',
  villages: [],
  leads: false,
})
const towns = Array.from({ length: 200 }, (_, index) => town(index, index < 5 ? 'municipality' : 'commune'))

it('deals out every child, the same for the same seed, more to cities', () => {
  for (const children of [0, 1, 199, 12_345]) {
    const quotas = quotasOf(towns, children, 'a')
    expect(quotas.reduce((all, quota) => all + quota, 0)).toBe(children)
    expect(quotasOf(towns, children, 'a')).toEqual(quotas)
  }
  const quotas = quotasOf(towns, 100_000, 'a')
  expect(quotasOf(towns, 100_000, 'b')).not.toEqual(quotas)
  expect(Math.min(...quotas.slice(0, 5))).toBeGreaterThan(Math.max(...quotas.slice(5)))
})
