import { describe, expect, it } from 'vitest'
import {
  answerRestNo,
  askedRows,
  giveAnswer,
  settle,
  suspectedRows,
  unanswered,
  type Answers,
  type ObservationRow,
} from './answers'

const row = (id: string, parent: string | null = null): ObservationRow => ({
  id,
  dimension: Number(id.charAt(0)),
  parent,
})
const rows = [row('1a'), row('1a1', '1a'), row('1a2', '1a'), row('1b'), row('2a'), row('2h'), row('2h1', '2h')]

const ids = (list: readonly ObservationRow[]) => list.map(({ id }) => id).join(' ')

describe('answers settled', () => {
  it.each<[string, Answers, Answers]>([
    ['nothing is filled in', {}, {}],
    ['a sub-row makes its parent yes', { '1a1': true }, { '1a': true, '1a1': true }],
    ['even against the "no" of the parent', { '1a': false, '1a2': true }, { '1a': true, '1a2': true }],
    ['"no" of a parent is one of its sub-rows', { '1a': false }, { '1a': false, '1a1': false, '1a2': false }],
    ['"yes" of a parent says nothing of them', { '1a': true }, { '1a': true }],
    ['"yes" of a parent stands without them', { '2h': true, '2h1': false }, { '2h': true, '2h1': false }],
    ['"no" of every sub-row leaves the parent open', { '2h1': false }, { '2h1': false }],
  ])('%s', (_name, given, settled) => expect(settle(rows, given)).toEqual(settled))
})

describe('an answer given', () => {
  it.each<[string, Answers, string, boolean, Answers]>([
    ['stands beside the others', { '1b': true }, '2a', false, { '1b': true, '2a': false }],
    ['replaces the earlier one', { '1b': true }, '1b', false, { '1b': false }],
    [
      'of a sub-row turns its parent',
      { '1a': false, '1a2': false },
      '1a1',
      true,
      { '1a': true, '1a1': true, '1a2': false },
    ],
    [
      '"no" of a parent turns its sub-rows',
      { '1a': true, '1a1': true },
      '1a',
      false,
      { '1a': false, '1a1': false, '1a2': false },
    ],
    ['a parent back to yes asks them anew', { '1a': false, '1a1': false, '1a2': false }, '1a', true, { '1a': true }],
    ['a parent said yes again keeps them', { '1a': true, '1a1': false }, '1a', true, { '1a': true, '1a1': false }],
    ['of no row is none', { '1b': true }, '9z', true, { '1b': true }],
  ])('%s', (_name, before, id, value, after) => expect(giveAnswer(rows, before, id, value)).toEqual(after))
})

describe('what is still to be answered', () => {
  it('asks sub-rows only under a parent answered yes', () => {
    expect(ids(askedRows(rows, {}))).toBe('1a 1b 2a 2h')
    expect(ids(askedRows(rows, { '1a': true, '2h': false }))).toBe('1a 1a1 1a2 1b 2a 2h')
  })
  it('keeps a missing answer apart from "no"', () => {
    expect(ids(unanswered(rows, { '1a': false, '1b': false }))).toBe('2a 2h')
    expect(ids(unanswered(rows, { '1a': true, '1a1': false, '1b': true, '2a': false, '2h': false }))).toBe('1a2')
  })
  it('is nothing once every row has an answer', () =>
    expect(unanswered(rows, { '1a': false, '1b': false, '2a': false, '2h': false })).toEqual([]))
})

describe('"no" for the rest of a dimension', () => {
  it('leaves what was answered, and the other dimensions', () =>
    expect(answerRestNo(rows, { '1b': true }, 1)).toEqual({ '1a': false, '1a1': false, '1a2': false, '1b': true }))
  it('answers the open sub-rows of a "yes" and keeps the "yes"', () =>
    expect(answerRestNo(rows, { '1a': true, '1a1': true }, 1)).toEqual({
      '1a': true,
      '1a1': true,
      '1a2': false,
      '1b': false,
    }))
})

it('names the suspected rows in printed order', () =>
  expect(suspectedRows(rows, { '2h1': true, '1a': true, '1b': false, '2h': true })).toEqual(['1a', '2h', '2h1']))
