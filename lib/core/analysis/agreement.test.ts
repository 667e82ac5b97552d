import { expect, it } from 'vitest'
import { agreementOf } from './agreement'
import { compare } from './comparison'

it('counts the cells that lie within a point, and names the others', () => {
  const cells = [
    compare({ value: 20.6 }, 21),
    compare({ value: 22.5 }, 21),
    compare({ atLeast: 3 }, 5),
    compare({ atLeast: 0 }, 'few'),
    compare({ value: 4 }, null),
    compare(null, 7),
  ]
  expect(agreementOf({ id: 'table1', columns: [], rows: [{ key: '1a', unit: 'percent', cells }] })).toEqual({
    id: 'table1',
    published: 3,
    met: 1,
    unmet: [
      { row: 0, column: 1, points: 1.5 },
      { row: 0, column: 2, points: null },
    ],
  })
})
