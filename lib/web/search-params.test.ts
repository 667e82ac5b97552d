import { expect, it } from 'vitest'
import { singleParams } from './search-params'

it('each parameter stands once, clean', () =>
  expect(singleParams({ q: ' Şerban\u0000 ', state: ['a', 'b'], none: undefined })).toEqual({
    q: 'Șerban',
    state: 'b',
  }))
