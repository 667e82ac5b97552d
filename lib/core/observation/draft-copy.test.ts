import { describe, expect, it } from 'vitest'
import { mergeDraft } from './draft'
import { acknowledged, changesOf, contested, copyOf, decide, knownIn, typedInto, type DraftCopy } from './draft-copy'
import type { TypedSheet } from './fields'

/** A server that trims what it keeps. */
function server(values: TypedSheet) {
  const stored = { values, revision: 1 }
  return {
    stored,
    save(copy: DraftCopy): DraftCopy {
      const sent = changesOf(copy)
      const trimmed = Object.fromEntries(Object.entries(sent).map(([field, value]) => [field, value.trim()]))
      const merge = mergeDraft(stored, { values: trimmed, before: knownIn(copy, sent), revision: copy.revision })
      if (merge.kind === 'conflict') return contested(copy, sent, { current: stored.values, revision: stored.revision })
      stored.values = merge.values
      stored.revision += 1
      return acknowledged(copy, sent, { current: stored.values, revision: stored.revision })
    },
  }
}

describe('one browser', () => {
  it('sends only what changed, once', () => {
    const kept = server({ a: 'old', b: 'same' })
    const typed = typedInto(copyOf(kept.stored.values, 1), { a: 'new' })
    expect(changesOf(typed)).toEqual({ a: 'new' })
    expect(changesOf(kept.save(typed))).toEqual({})
  })

  it('does not send for ever what the server keeps tidier, and leaves the screen alone', () => {
    const kept = server({ a: '' })
    const saved = kept.save(typedInto(copyOf(kept.stored.values, 1), { a: 'Ana ' }))
    expect(changesOf(saved)).toEqual({})
    expect(saved.values).toEqual({ a: 'Ana ' })
    expect(kept.stored.values).toEqual({ a: 'Ana' })
  })

  it('sends what is typed while a save is under way', () => {
    const copy = typedInto(copyOf({ a: '' }, 1), { a: 'An' })
    const sent = changesOf(copy)
    const later = acknowledged(typedInto(copy, { a: 'Ana' }), sent, { current: { a: 'An' }, revision: 2 })
    expect(changesOf(later)).toEqual({ a: 'Ana' })
    expect(knownIn(later, { a: 'Ana' })).toEqual({ a: 'An' })
  })

  it('sends a value that it had sent before somebody else changed it', () => {
    const kept = server({ a: '' })
    const first = kept.save(typedInto(copyOf({ a: '' }, 1), { a: 'x' }))
    kept.stored.values = { a: 'y' }
    const followed = kept.save(first)
    expect(followed.values).toEqual({ a: 'y' })
    expect(changesOf(typedInto(followed, { a: 'x' }))).toEqual({ a: 'x' })
  })
})

describe('two browsers on one draft', () => {
  it('lose nothing when they answer different rows, and see each other', () => {
    const kept = server({})
    const mine = kept.save(typedInto(copyOf({}, 1), { a: '1' }))
    const yours = kept.save(typedInto(copyOf({}, 1), { b: '2' }))
    expect(kept.stored.values).toEqual({ a: '1', b: '2' })
    expect(yours.values).toEqual({ a: '1', b: '2' })
    expect(kept.save(mine).values).toEqual({ a: '1', b: '2' })
  })

  it('are both shown when they change the same field, and the rest still goes out', () => {
    const kept = server({})
    kept.save(typedInto(copyOf({}, 1), { a: '1' }))
    const asked = kept.save(typedInto(copyOf({}, 1), { a: '2', b: '2' }))
    expect(asked.conflicts).toEqual({ a: '1' })
    expect(asked.values).toEqual({ a: '2', b: '2' })
    expect(changesOf(asked)).toEqual({ b: '2' })
    const rest = kept.save(asked)
    expect(kept.stored.values).toEqual({ a: '1', b: '2' })
    expect(rest.conflicts).toEqual({ a: '1' })
  })

  it.each([
    ['mine', '2'],
    ['theirs', '1'],
  ] as const)('keep what is decided: %s', (keep, value) => {
    const kept = server({})
    kept.save(typedInto(copyOf({}, 1), { a: '1' }))
    const decided = kept.save(decide(kept.save(typedInto(copyOf({}, 1), { a: '2' })), 'a', keep))
    expect(decided.conflicts).toEqual({})
    expect(decided.values).toEqual({ a: value })
    expect(kept.stored.values).toEqual({ a: value })
  })
})
