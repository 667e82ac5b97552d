import { expect, test } from 'vitest'
import { statementNames } from './statement-names'

const args = [1]

test('a statement gets a name when it comes again, and keeps it', () => {
  const nameOf = statementNames(10)
  expect(nameOf({ sql: 'SELECT $1', args })).toBe('')
  expect(nameOf({ sql: 'SELECT $1 + 1', args })).toBe('')
  expect(nameOf({ sql: 'SELECT $1', args })).toBe('s1')
  expect(nameOf({ sql: 'SELECT $1 + 1', args })).toBe('s2')
  expect(nameOf({ sql: 'SELECT $1', args: [2] })).toBe('s1')
})

test('one without parameters has none', () => {
  const nameOf = statementNames(10)
  expect([1, 2, 3].map(() => nameOf({ sql: 'BEGIN', args: [] }))).toEqual(['', '', ''])
})

test('names run out, and so does what is remembered', () => {
  const nameOf = statementNames(2)
  const all = Array.from({ length: 100 }, (_, n) => ({ sql: `SELECT $1 + ${n}`, args }))
  all.forEach(nameOf)
  expect(all.map(nameOf).filter((name) => name !== '')).toEqual(['s1', 's2'])
  expect(all.map(nameOf).filter((name) => name !== '')).toEqual(['s1', 's2'])
})
