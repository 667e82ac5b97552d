import { describe, expect, it } from 'vitest'
import { readCnpCell, readDayCell, readTimeCell, readYesNoCell } from './read-cells'

describe('a day', () => {
  it.each([
    [{ day: '2015-05-07' }, '2015-05-07'],
    ['07.05.2015', '2015-05-07'],
    ['7.5.2015', '2015-05-07'],
    ['07/05/15', '2015-05-07'],
    ['7 mai 2015', '2015-05-07'],
    ['1 septembrie 2016', '2016-09-01'],
    ['07 mai 2026', '2026-05-07'],
    ['7.V.2015', '2015-05-07'],
    ['12.XII.2015', '2015-12-12'],
    ['07.05.2015 a.', '2015-05-07'],
    [42131.5, '2015-05-07'],
    ['2015-05-07', '2015-05-07'],
    [42131, '2015-05-07'],
    ['', null],
    [null, null],
  ])('%j is %j', (cell, value) => expect(readDayCell(cell)).toEqual({ value }))
  it.each([
    ['31.02.2015', 'noSuchDay'],
    ['29.02.2015', 'noSuchDay'],
    ['13.13.2015', 'noSuchDay'],
    ['2015', 'noDay'],
    [2015, 'noDay'],
    ['mai 2015', 'noDay'],
    ['7 y 2015', 'noDay'],
    [{ time: '09:05' }, 'noDay'],
  ])('%j is refused', (cell, fault) => expect(readDayCell(cell)).toEqual({ fault }))
})

describe('a CNP', () => {
  it.each([
    [5150507050010, '5150507050010'],
    ['5150507050010', '5150507050010'],
    ['515 0507 05001 0', '5150507050010'],
    [150507050010, '150507050010'],
    ['-', ''],
    [null, ''],
  ])('%j is %j', (cell, value) => expect(readCnpCell(cell)).toEqual({ value }))
  it.each(['1.98E+12', '5,15051E+12', 1.5])('%j has lost digits', (cell) =>
    expect(readCnpCell(cell)).toEqual({ fault: 'cnpRounded' }),
  )
})

describe('yes and no', () => {
  it.each([
    ['DA', true],
    ['x', true],
    [1, true],
    ['✓', true],
    ['nu', false],
    [2, false],
    ['-', false],
    ['', null],
  ])('%j is %j', (cell, value) => expect(readYesNoCell(cell)).toEqual({ value }))
  it('knows what is neither', () => expect(readYesNoCell('poate')).toEqual({ fault: 'noYesNo' }))
})

describe('a time', () => {
  it.each([
    ['9:05', '09:05'],
    [0.3784722, '09:05'],
    [{ time: '16:00' }, '16:00'],
  ])('%j is %j', (cell, value) => expect(readTimeCell(cell)).toEqual({ value }))
  it('knows what is none', () => expect(readTimeCell('25:00')).toEqual({ fault: 'noTime' }))
})
