import { describe, expect, it } from 'vitest'
import { cellName } from './column'
import { cellJson, csvLine } from './text-form'

describe('a line of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+40740123456', "'+40740123456"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2', "'-2"],
    [' =cmd|calc', "' =cmd|calc"],
    ['\t=1', "'\t=1"],
    ['Ana-Maria', 'Ana-Maria'],
    ['2a; 2b', '"2a; 2b"'],
    ['zis "Gogu"', '"zis ""Gogu"""'],
    ['două\nrânduri', '"două\nrânduri"'],
  ])('writes %j as %j', (typed, written) => expect(csvLine([typed, 1])).toBe(`${written};1\r\n`))
  it('neutralises a formula inside quotes as well', () => expect(csvLine(['=A1;"x"'])).toBe('"\'=A1;""x"""\r\n'))
  it('shows days as people write them and nothing for nothing', () =>
    expect(csvLine([{ day: '2026-05-07' }, null, { time: '09:05' }])).toBe('07.05.2026;;09:05\r\n'))
})

describe('a value of JSON', () => {
  it('keeps days sortable', () => expect(cellJson({ day: '2026-05-07' })).toBe('2026-05-07'))
})

describe('the name of a cell', () => {
  it.each([
    [12, 5, 'F12'],
    [1, 0, 'A1'],
    [3, 25, 'Z3'],
    [3, 26, 'AA3'],
    [7, 701, 'ZZ7'],
    [7, 702, 'AAA7'],
  ])('row %i, column %i is %s', (row, column, name) => expect(cellName(row, column)).toBe(name))
})
