import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json'

describe('canonical JSON', () => {
  it('does not depend on the order in which a document was put together', () =>
    expect(canonicalJson({ b: [1, { d: null, c: 'ș' }], a: true })).toBe(
      canonicalJson({ a: true, b: [1, { c: 'ș', d: null }] }),
    ))
  it('has sorted names, no blanks and nothing absent', () =>
    expect(canonicalJson({ b: 1, A: undefined, a: '"x"' })).toBe('{"a":"\\"x\\"","b":1}'))
  it('keeps the order of lists', () => expect(canonicalJson([2, 1])).toBe('[2,1]'))
  it('reads back as what it was', () =>
    expect(JSON.parse(canonicalJson({ b: [0.5], a: '' }))).toEqual({ a: '', b: [0.5] }))
  it('refuses what JSON cannot say', () => expect(() => canonicalJson({ a: Number.NaN })).toThrow())
})
