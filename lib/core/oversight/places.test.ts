import { expect, test } from 'vitest'
import { arrangePlaces, readPlaceOrder } from './places'
import { withholdPlaces } from './suppress'

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

const { places, totals } = withholdPlaces([
  { id: 1, name: 'Șimand', progress: small },
  { id: 2, name: 'Tinca', progress: large },
  { id: 3, name: 'Zerind', progress: null },
  { id: 4, name: 'Sântana', progress: { ...none, families: 6, children: 6, monitored: 6 } },
])
const named = (params: Readonly<Record<string, string>>) =>
  arrangePlaces(places, readPlaceOrder(params)).rows.map(({ name }) => name)

test('places without records stand apart', () =>
  expect(arrangePlaces(places, readPlaceOrder({})).without).toEqual(['Zerind']))

test('totals stay exact where a small count is withheld, with others beside it', () => {
  const { rows, total } = arrangePlaces(places, readPlaceOrder({}), totals)
  expect([total('children'), total('withoutSheet'), total('monitored'), total('families')]).toEqual([59, 19, 29, 48])
  expect(
    rows.map(({ name, progress }) => [name, progress.families, progress.withoutSheet, progress.monitored]),
  ).toEqual([
    ['Sântana', 6, 0, 6],
    ['Șimand', 12, 'withheld', 'withheld'],
    ['Tinca', 30, 'withheld', 'withheld'],
  ])
})

test('without anything withheld totals are the sums', () =>
  expect(arrangePlaces([{ id: 2, name: 'Tinca', progress: large }], readPlaceOrder({})).total('families')).toBe(30))

test('the order is the one asked for, by name otherwise', () => {
  expect(named({})).toEqual(['Sântana', 'Șimand', 'Tinca'])
  expect(named({ sort: 'families', dir: 'desc' })).toEqual(['Tinca', 'Șimand', 'Sântana'])
  expect(named({ sort: 'nothing', dir: 'up' })).toEqual(['Sântana', 'Șimand', 'Tinca'])
})
