import { expect, it } from 'vitest'
import { z } from 'zod'
import { complaintsOf } from './complaints'
import { text } from './form-fields'
import { gatherRows } from './form-rows'

const form = z.preprocess(
  gatherRows('children'),
  z.object({ head: text(), children: z.array(z.object({ name: text() }).nullable()) }),
)

it('rows are gathered; those left blank are null and the others keep their place', () =>
  expect(form.parse({ head: 'A', 'children.0.name': ' ', 'children.2.name': 'B', 'children.99.name': 'C' })).toEqual({
    head: 'A',
    children: [null, null, { name: 'B' }],
  }))

it('a complaint carries the name of its field', () => {
  const read = form.safeParse({ head: 'A', 'children.1.name': '', 'children.1.cnp': '1' })
  expect(read.success ? {} : complaintsOf(read.error)).toMatchObject({ 'children.1.name': { key: 'required' } })
})

it('a form without rows has none', () => expect(form.parse({ head: 'A' })).toEqual({ head: 'A', children: [] }))
