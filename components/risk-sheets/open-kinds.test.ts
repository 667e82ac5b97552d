import { expect, it } from 'vitest'
import { riskRules2018 } from '@/lib/content/indicators/2018'
import { openKinds } from './open-kinds'

it('names violence first, then the dimensions in their order, each with how many rows it has', () => {
  const kinds = openKinds(riskRules2018, ['1a', '1a1', '6a', '6b', '6b2', '3h1'])

  expect(kinds.map(({ dimension, count }) => [dimension?.id ?? 'violence', count])).toEqual([
    ['violence', 2],
    ['economic', 2],
    ['health', 1],
    ['behaviours', 1],
  ])
})
