import { describe, expect, test } from 'vitest'
import { arrangePlaces, readPlaceOrder, type Place } from './places'
import { withhold } from './suppress'

const none = {
  families: 0,
  children: 0,
  withoutSheet: 0,
  noSuspicion: 0,
  awaitingVisit: 0,
  notConfirmed: 0,
  awaitingPlan: 0,
  monitored: 0,
}
const large = { ...none, families: 30, children: 40, withoutSheet: 10, monitored: 20 }
const small = { ...none, families: 12, children: 13, withoutSheet: 9, monitored: 3 }

describe('what is withheld', () => {
  test('nothing is where every part is large', () => expect(withhold(large)).toEqual(large))
  test('a small part, and the exact sum that would give it away', () =>
    expect(withhold(small)).toEqual({ ...small, monitored: 'few', families: { atLeast: 9 } }))
  test('small parts alone say only that there are five or more', () =>
    expect(withhold({ ...none, families: 6, children: 6, withoutSheet: 3, monitored: 3 }).families).toEqual({
      atLeast: 5,
    }))
  test('fewer than five families are few', () =>
    expect(withhold({ ...none, families: 2, children: 4, monitored: 2 })).toMatchObject({
      families: 'few',
      children: 'few',
      monitored: 'few',
    }))
})

const places: readonly Place[] = [
  { id: 1, name: 'Șimand', progress: withhold(small) },
  { id: 2, name: 'Tinca', progress: withhold(large) },
  { id: 3, name: 'Zerind', progress: null },
  { id: 4, name: 'Sântana', progress: withhold({ ...none, families: 6, children: 6, monitored: 6 }) },
]
const named = (params: Readonly<Record<string, string>>) =>
  arrangePlaces(places, readPlaceOrder(params)).rows.map(({ name }) => name)

test('places without records stand apart', () =>
  expect(arrangePlaces(places, readPlaceOrder({})).without).toEqual(['Zerind']))

test('totals are exact only where nothing in them is withheld', () => {
  const { total } = arrangePlaces(places, readPlaceOrder({}))
  expect(total('children')).toBe(59)
  expect(total('withoutSheet')).toBe(19)
  expect(total('monitored')).toEqual({ atLeast: 26 })
  expect(total('families')).toEqual({ atLeast: 45 })
})

test('the order is the one asked for, by name otherwise', () => {
  expect(named({})).toEqual(['Sântana', 'Șimand', 'Tinca'])
  expect(named({ sort: 'monitored', dir: 'desc' })).toEqual(['Tinca', 'Sântana', 'Șimand'])
  expect(named({ sort: 'nothing', dir: 'up' })).toEqual(['Sântana', 'Șimand', 'Tinca'])
})
