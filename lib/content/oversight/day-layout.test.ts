import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { familyStates } from '@/lib/core/casework/family-states'
import { dayLayout } from './day-layout'

it('layout 1 of the day never changes: written days are read by it', () => {
  const { number, keys } = dayLayout
  expect(number).toBe(1)
  expect(new Set(keys).size).toBe(keys.length)
  expect({ places: keys.length, sum: createHash('sha256').update(keys.join()).digest('hex').slice(0, 16) }).toEqual({
    places: 277,
    sum: 'f119e0a8002707d8',
  })
})

it('begins with the families and children of each state, as lib/data/state-counts reads them', () =>
  expect(dayLayout.keys.slice(0, 2 * familyStates.length)).toEqual(
    familyStates.flatMap((state) => [`families.${state}`, `children.${state}`]),
  ))
