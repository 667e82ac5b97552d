import { expect, it } from 'vitest'
import { copyValue } from './copy-text'

it('writes what COPY reads back as the same value', () => {
  expect(copyValue(null, 'plain')).toBe('\\N')
  expect(copyValue('', 'plain')).toBe('')
  expect(copyValue(true, 'plain')).toBe('true')
  expect(copyValue('a\tb\nc\\N', 'plain')).toBe('a\\tb\\nc\\\\N')
  expect(copyValue({ text: 'un "citat"\n' }, 'json')).toBe('{"text":"un \\\\"citat\\\\"\\\\n"}')
  expect(copyValue([], 'array')).toBe('{}')
  expect(copyValue(['1a', 'cu "ghilimele"'], 'array')).toBe('{"1a","cu \\\\"ghilimele\\\\""}')
})
