import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftKeeper, isUnsaved, type DraftAnswer, type DraftUpdate } from './draft-keeper'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A keeper of an empty draft whose saves are answered one after the other; the last answer is repeated. */
function kept(...answers: ((update: DraftUpdate) => DraftAnswer | Promise<DraftAnswer>)[]) {
  const sent: DraftUpdate[] = []
  const keeper = createDraftKeeper({
    values: {},
    revision: 1,
    send: async (update) => {
      sent.push(update)
      const answer = answers[Math.min(sent.length, answers.length) - 1]
      if (answer === undefined) throw new Error('Nothing was to be sent')
      return answer(update)
    },
  })
  return { keeper, sent }
}
const saved = ({ values, revision }: DraftUpdate): DraftAnswer => ({
  kind: 'saved',
  current: values,
  revision: revision + 1,
})
const unreachable = (): DraftAnswer => ({ kind: 'unreachable' })

describe('a draft kept at the server', () => {
  it('is sent once typing pauses, in one piece', async () => {
    const { keeper, sent } = kept(saved)
    keeper.type({ a: '1' })
    await vi.advanceTimersByTimeAsync(500)
    keeper.type({ b: '2' })
    await vi.advanceTimersByTimeAsync(500)
    expect(sent).toEqual([])
    expect(isUnsaved(keeper.snapshot())).toBe(true)
    await vi.advanceTimersByTimeAsync(500)
    expect(sent).toEqual([{ values: { a: '1', b: '2' }, before: { a: '', b: '' }, revision: 1 }])
    expect(keeper.snapshot().savedAt).not.toBeNull()
    expect(isUnsaved(keeper.snapshot())).toBe(false)
  })

  it('is not called saved before the server has said so', async () => {
    let answer: (value: DraftAnswer) => void = () => {}
    const { keeper } = kept(() => new Promise((resolve) => (answer = resolve)))
    keeper.type({ a: '1' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(keeper.snapshot()).toMatchObject({ saving: true, savedAt: null })
    answer({ kind: 'saved', current: { a: '1' }, revision: 2 })
    await vi.advanceTimersByTimeAsync(0)
    expect(keeper.snapshot()).toMatchObject({ saving: false, trouble: null })
    expect(keeper.snapshot().savedAt).not.toBeNull()
  })

  it('sends what was typed meanwhile after the save under way, never two at a time', async () => {
    const slow = (update: DraftUpdate) =>
      new Promise<DraftAnswer>((resolve) => setTimeout(() => resolve(saved(update)), 5000))
    const { keeper, sent } = kept(slow, saved)
    keeper.type({ a: '1' })
    await vi.advanceTimersByTimeAsync(1000)
    keeper.type({ a: '2' })
    await vi.advanceTimersByTimeAsync(2000)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(4000)
    expect(sent[1]).toEqual({ values: { a: '2' }, before: { a: '1' }, revision: 2 })
    expect(isUnsaved(keeper.snapshot())).toBe(false)
  })

  it('tries again while the network is away, ever more slowly, and loses nothing', async () => {
    const { keeper, sent } = kept(unreachable, unreachable, unreachable, saved)
    keeper.type({ a: '1' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(keeper.snapshot().trouble).toBe('unreachable')
    await vi.advanceTimersByTimeAsync(3000)
    expect(sent).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(6000)
    expect(sent).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(12_000)
    expect(keeper.snapshot()).toMatchObject({ trouble: null, copy: { known: { a: '1' } } })
  })

  it('shows what others typed when it asks, without saying that something was saved', async () => {
    const { keeper, sent } = kept(() => ({ kind: 'saved', current: { a: '1' }, revision: 4 }))
    await keeper.refresh()
    expect(sent).toEqual([{ values: {}, before: {}, revision: 1 }])
    expect(keeper.snapshot()).toMatchObject({ savedAt: null, copy: { values: { a: '1' }, revision: 4 } })
  })

  it('stops asking about a sheet that is gone, and keeps what is on the screen', async () => {
    const { keeper, sent } = kept(() => ({ kind: 'gone' }))
    keeper.type({ a: '1' })
    await vi.advanceTimersByTimeAsync(600_000)
    expect(sent).toHaveLength(1)
    expect(keeper.snapshot()).toMatchObject({ trouble: 'gone', copy: { values: { a: '1' } } })
  })

  it('waits for a decision where somebody else changed the same field', async () => {
    const theirs = (): DraftAnswer => ({ kind: 'contested', current: { a: '2' }, revision: 7 })
    const { keeper, sent } = kept(theirs, saved)
    keeper.type({ a: '1' })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(keeper.snapshot().copy.conflicts).toEqual({ a: '2' })
    keeper.decide('a', 'mine')
    await vi.advanceTimersByTimeAsync(100)
    expect(sent[1]).toEqual({ values: { a: '1' }, before: { a: '2' }, revision: 7 })
    expect(isUnsaved(keeper.snapshot())).toBe(false)
  })
})
