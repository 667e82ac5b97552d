import { expect, it } from 'vitest'
import type { Answers } from './answers'
import { conclude } from './conclusion'

const rows = [
  { id: '1a', dimension: 1, parent: null },
  { id: '1a1', dimension: 1, parent: '1a' },
  { id: '2a', dimension: 2, parent: null },
]

it('other situations are counted beside the rows', () =>
  expect(conclude(rows, { '2a': true }, ['Casa a ars', ' ', 'Tatăl a plecat'])).toMatchObject({
    kind: 'visit',
    suspected: ['2a'],
    described: 2,
  }))

it.each<[string, Answers, readonly string[], string, string, string]>([
  ['nothing answered', {}, [], 'open', '', '1a 2a'],
  ['some "no"', { '1a': false }, [], 'open', '', '2a'],
  ['"no" everywhere', { '1a': false, '2a': false }, [''], 'record', '', ''],
  ['one "yes", the rest open', { '2a': true }, [], 'visit', '2a', '1a'],
  ['a "yes" of a sub-row alone', { '1a1': true, '2a': false }, [], 'visit', '1a 1a1', ''],
  ['"yes" everywhere', { '1a': true, '1a1': true, '2a': true }, [], 'visit', '1a 1a1 2a', ''],
  ['another situation, "no" elsewhere', { '1a': false, '2a': false }, ['Casa a ars'], 'visit', '', ''],
  ['blanks are no situation', { '1a': false, '2a': false }, ['  '], 'record', '', ''],
])('%s', (_name, answers, others, kind, suspected, missing) => {
  const conclusion = conclude(rows, answers, others)
  expect(conclusion.kind).toBe(kind)
  expect(conclusion.suspected.join(' ')).toBe(suspected)
  expect(conclusion.missing.map(({ id }) => id).join(' ')).toBe(missing)
})
