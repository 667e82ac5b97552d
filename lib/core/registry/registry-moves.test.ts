import { describe, expect, it } from 'vitest'
import { registryMoves } from './registry-moves'

const entryOf = (childId: string) => ({ id: `entry of ${childId}`, childId })

describe('the Registry after a risk sheet', () => {
  it.each([
    ['takes in every child at home', 1, ['ana', 'ion'], [], { enter: ['ana', 'ion'], stay: [], leave: [] }],
    [
      'lets nobody in twice',
      7,
      ['ana', 'ion'],
      [entryOf('ana')],
      { enter: ['ion'], stay: ['entry of ana'], leave: [] },
    ],
    [
      'lets go of all when nothing is confirmed',
      0,
      ['ana'],
      [entryOf('ana'), entryOf('eva')],
      {
        enter: [],
        stay: [],
        leave: ['entry of ana', 'entry of eva'],
      },
    ],
    ['takes nobody in when nothing is confirmed', 0, ['ana'], [], { enter: [], stay: [], leave: [] }],
    [
      'leaves the entry of a child who is not on the sheet as it is',
      2,
      ['ana'],
      [entryOf('eva')],
      {
        enter: ['ana'],
        stay: [],
        leave: [],
      },
    ],
  ])('%s', (_, situations, atHome, open, moves) => expect(registryMoves(situations, atHome, open)).toEqual(moves))
})
