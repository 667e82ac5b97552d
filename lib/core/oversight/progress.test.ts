import { expect, test } from 'vitest'
import { familyStates } from '@/lib/core/casework/family-states'
import { progressOf, progressParts } from './progress'
import { suppressTable } from './suppress'

test('families are added up by what they wait for', () => {
  const counts = [
    { state: 'no-sheet', families: 1, children: 2 },
    { state: 'observation-draft', families: 2, children: 2 },
    { state: 'no-suspicion', families: 4, children: 5 },
    { state: 'not-confirmed', families: 256, children: 256 },
    { state: 'visit-due', families: 8, children: 9 },
    { state: 'risk-sheet-draft', families: 16, children: 17 },
    { state: 'plan-due', families: 32, children: 33 },
    { state: 'plan-returned', families: 64, children: 65 },
    { state: 'monitored', families: 128, children: 129 },
    { state: 'closed', families: 1000, children: 1000 },
  ]
  expect(progressOf(counts)).toEqual({
    families: 511,
    children: 518,
    withoutSheet: 3,
    noSuspicion: 4,
    awaitingVisit: 24,
    notConfirmed: 256,
    awaitingPlan: 96,
    monitored: 128,
  })
})

test('every state of an open family is one part of the families', () => {
  const open = familyStates.filter((state) => state !== 'closed')
  const progress = progressOf(open.map((state) => ({ state, families: 1, children: 1 })))
  expect(progressParts.reduce((sum, part) => sum + progress[part], 0)).toBe(progress.families)
})

test.each([
  [0, 0],
  [1, 'withheld'],
  [4, 'withheld'],
  [5, 5],
])('a count of %s is shown as %s', (count, shown) => {
  expect(suppressTable(new Map([['a', count]]), [])('a')).toBe(shown)
})
