import { expect, test } from 'vitest'
import { isDrawable } from './chart-data'

const points = (...figures: readonly (number | null)[]) =>
  figures.map((n, place) => ({ key: String(place), label: String(place), figures: { n } }))

test.each([
  ['bars', points(), false],
  ['bars', points(null, 0), false],
  ['bars', points(null, 3), true],
  ['line', points(3, null), false],
  ['line', points(0, 0), true],
] as const)('%s of %j are drawn: %s', (kind, of, drawn) => expect(isDrawable(kind, of)).toBe(drawn))
