import { expect, it } from 'vitest'
import { complaintsOf } from '@/lib/web/complaints'
import { populationSchema } from './population-schema'

it('reads the figure of each village; an empty box is no figure', () =>
  expect(populationSchema.parse({ year: '2026', 'figures.31798': '1.204', 'figures.31823': '' })).toEqual({
    year: 2026,
    figures: [
      { village: 31798, children: 1204 },
      { village: 31823, children: null },
    ],
  }))

it.each([
  ['-1', 'tooSmall'],
  ['abc', 'integer'],
  ['12,5', 'integer'],
  ['999999', 'tooBig'],
])('complains of %s beside its field', (typed, key) => {
  const read = populationSchema.safeParse({ year: '2026', 'figures.31798': typed })
  expect(read.success ? {} : complaintsOf(read.error)).toMatchObject({ 'figures.31798': { key } })
})

it.each([{ year: '' }, { year: '2026', 'figures.x': '1' }])('refuses %o', (fields) =>
  expect(populationSchema.safeParse(fields).success).toBe(false),
)
