import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { complaintsOf } from './complaints'
import * as field from './form-fields'

const form = z.object({
  name: field.text({ max: 5 }),
  note: field.optionalParagraph(),
  born: field.day(),
  left: field.optionalDay(),
  start: field.optionalTime(),
  rooms: field.integer({ min: 1, max: 20 }),
  floors: field.optionalInteger(),
  at: field.revision().optional(),
  income: field.optionalNumber(),
  sex: field.choice(['1', '2']),
  signed: field.checkbox(),
  kinds: field.choices(['a', 'b']),
})
const good = { name: ' Ioşă ', born: '7.5.2016', rooms: '3', sex: '2' }

const complaints = (values: Record<string, unknown>) => {
  const read = form.safeParse({ ...good, ...values })
  return read.success ? {} : complaintsOf(read.error)
}

describe('form fields', () => {
  it('read what was typed; what was not sent is empty', () =>
    expect(form.parse({ ...good, income: '1.234,50', start: '9:05', signed: 'on', kinds: ['b'] })).toEqual({
      name: 'Ioșă',
      note: '',
      born: '2016-05-07',
      left: null,
      start: '09:05',
      rooms: 3,
      floors: null,
      income: 1234.5,
      sex: '2',
      signed: true,
      kinds: ['b'],
    }))

  it.each<[Record<string, unknown>, object]>([
    [{ name: '   ' }, { name: { key: 'required', params: { minimum: 1 } } }],
    [{ name: 'Bogdan' }, { name: { key: 'tooLong', params: { maximum: 5 } } }],
    [{ name: ['a', 'b'] }, { name: { key: 'invalid' } }],
    [{ born: '' }, { born: { key: 'required' } }],
    [{ born: undefined }, { born: { key: 'required' } }],
    [{ born: '30.02.2016' }, { born: { key: 'dateUnreal' } }],
    [{ left: 'ieri' }, { left: { key: 'date' } }],
    [{ start: '25:00' }, { start: { key: 'time' } }],
    [{ rooms: '' }, { rooms: { key: 'required' } }],
    [{ rooms: '2,5' }, { rooms: { key: 'integer' } }],
    [{ rooms: '0' }, { rooms: { key: 'tooSmall', params: { minimum: 1 } } }],
    [{ rooms: '99999999999999999999' }, { rooms: { key: 'integer' } }],
    [{ floors: '2147483648' }, { floors: { key: 'integer' } }],
    [{ floors: '-2147483648' }, { floors: { key: 'integer' } }],
    [{ at: '2147483648' }, { at: { key: 'integer' } }],
    [{ at: '2147483647' }, { at: { key: 'tooBig', params: { maximum: 2147483646 } } }],
    [{ income: 'mult' }, { income: { key: 'number' } }],
    [{ sex: '3' }, { sex: { key: 'choice' } }],
    [{ sex: '' }, { sex: { key: 'choice' } }],
    [{ kinds: ['c'] }, { 'kinds.0': { key: 'choice' } }],
  ])('%o gets a message of its own', (values, expected) => expect(complaints(values)).toMatchObject(expected))
})
