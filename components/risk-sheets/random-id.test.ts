import { expect, it } from 'vitest'
import { z } from 'zod'
import { randomId } from './random-id'

it('makes ids that are UUIDs, each another', () => {
  const ids = Array.from({ length: 1000 }, randomId)

  expect(ids.filter((id) => !z.uuidv4().safeParse(id).success)).toEqual([])
  expect(new Set(ids).size).toBe(1000)
})
