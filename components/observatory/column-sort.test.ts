import { expect, test } from 'vitest'
import { readObservatoryView } from '@/lib/core/casework/observatory-view'
import { columnSort } from './column-sort'

test.each([
  ['situations', {}, 'sort=situations&dir=desc', undefined],
  ['situations', { sort: 'situations', dir: 'desc' }, 'sort=situations', 'descending'],
  ['due', {}, 'sort=due', undefined],
  ['due', { sort: 'due' }, 'sort=due&dir=desc', 'ascending'],
] as const)('by %s from %o leads to %s', (sort, params, query, direction) =>
  expect(columnSort(readObservatoryView(params), sort)).toEqual({ href: `/observatory?${query}`, direction }),
)
