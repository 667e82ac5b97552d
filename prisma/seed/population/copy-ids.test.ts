import { expect, it } from 'vitest'
import { idsOf } from './copy-ids'

it('gives every record of a commune a UUID of its own, the same each time', () => {
  const [one, other] = [idsOf('a 31789'), idsOf('a 40526')]
  const seen = new Set<string>()
  for (let nth = 0; nth < 4000; nth += 1)
    for (let place = 0; place < 40; place += 1) seen.add(one(nth, place)).add(other(nth, place))
  expect(seen.size).toBe(2 * 4000 * 40)
  for (const id of [...seen].slice(0, 500))
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(idsOf('a 31789')(17, 3)).toBe(one(17, 3))
})
