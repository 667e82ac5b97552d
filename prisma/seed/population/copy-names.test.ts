import { expect, it } from 'vitest'
import { listedNames } from './copy-names'

it('finds thousands of family names, each once', () => {
  const name = listedNames('a')
  const names = Array.from({ length: 5000 }, (_, nth) => name(nth))
  expect(new Set(names).size).toBe(5000)
  expect(names[0]).not.toBe(listedNames('b')(0))
})
