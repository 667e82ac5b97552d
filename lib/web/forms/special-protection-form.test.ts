import { expect, it } from 'vitest'
import { importSchema } from './special-protection-form'

it('takes a list without what cannot be kept, cannot be seen or is written in other letters', () =>
  expect(importSchema.parse({ csv: 'Nume\r\nPop\u0000a\u202E;\u200BŞtefan \r\n', confirmed: 'on' })).toEqual({
    csv: 'Nume\nPopa;Ștefan',
    confirmed: true,
  }))

it.each(['', ' \u0000\u200B '])('takes no list of nothing: %j', (csv) =>
  expect(importSchema.safeParse({ csv }).success).toBe(false),
)
