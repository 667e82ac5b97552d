import { expect, test } from 'vitest'
import { progressOf } from './progress'
import { suppress } from './suppress'

test('families are added up by what they wait for', () => {
  const counts = [
    { state: 'no-sheet', families: 1, children: 2 },
    { state: 'observation-draft', families: 2, children: 2 },
    { state: 'no-suspicion', families: 4, children: 5 },
    { state: 'visit-due', families: 8, children: 9 },
    { state: 'risk-sheet-draft', families: 16, children: 17 },
    { state: 'plan-due', families: 32, children: 33 },
    { state: 'plan-returned', families: 64, children: 65 },
    { state: 'monitored', families: 128, children: 129 },
    { state: 'closed', families: 1000, children: 1000 },
  ]
  expect(progressOf(counts)).toEqual({
    families: 255,
    children: 262,
    withoutSheet: 3,
    awaitingVisit: 24,
    awaitingPlan: 96,
    monitored: 128,
  })
})

test.each([
  [0, 0],
  [1, 'few'],
  [4, 'few'],
  [5, 5],
])('a count of %s is shown as %s', (count, shown) => {
  expect(suppress(count)).toBe(shown)
})
