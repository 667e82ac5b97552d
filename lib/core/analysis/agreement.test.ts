import { expect, it } from 'vitest'
import { agreementOf } from './agreement'
import { compare } from './comparison'

it('counts the cells that lie within a point and those of a small base, and names the others', () => {
  const cells = [
    compare({ value: 20.6 }, 21, 200),
    compare({ value: 22.5 }, 21, 200),
    compare({ atLeast: 3 }, 5, 200),
    compare({ atLeast: 0 }, 'few', 200),
    compare({ value: 4 }, null, 200),
    compare(null, 7, 0),
    compare({ value: 53.3 }, 21, 15),
    compare({ value: 0 }, '<1', 200),
  ]
  expect(agreementOf({ id: 'table1', columns: [], rows: [{ key: '1a', unit: 'percent', cells }] })).toEqual({
    id: 'table1',
    published: 5,
    met: 2,
    few: 1,
    unmet: [
      { row: 0, column: 1, points: 1.5 },
      { row: 0, column: 2, points: null },
    ],
  })
})
