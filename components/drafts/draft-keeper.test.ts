import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Fields } from './draft-fields'
import { keepTyped, sendTo, type SendFields } from './draft-keeper'

type Answer = Awaited<ReturnType<SendFields>>

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A plan of revision 3 in a form, whose saves are answered one after the other; the last answer is repeated. */
function kept(...answers: ((fields: Fields) => Answer | Promise<Answer>)[]) {
  const form = new FormData()
  const sent: Fields[] = []
  const read = () =>
    Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
  const keeper = keepTyped(read, { goal: '', 'lines.0.startsOn': '01.05.2026', revision: '3' }, async (fields) => {
    sent.push(fields)
    const answer = answers[Math.min(sent.length, answers.length) - 1]
    if (answer === undefined) throw new Error('Nothing was to be sent')
    return answer(fields)
  })
  const type = (name: string, value: string) => {
    form.set(name, value)
    keeper.typed()
  }
  return { keeper, sent, type, put: form }
}
const saved = ({ revision }: Fields): Answer => ({ kind: 'saved', revision: Number(revision) + 1 })
const slow = (fields: Fields) => new Promise<Answer>((done) => setTimeout(() => done(saved(fields)), 4000))
const pass = (time: number) => vi.advanceTimersByTimeAsync(time)

describe('what is typed into a plan', () => {
  it('is sent once typing pauses, held to the revision that came of the save before', async () => {
    const { keeper, sent, type } = kept(saved)
    type('goal', 'Aca')
    await pass(900)
    type('goal', 'Acasă')
    await pass(900)
    expect(sent).toEqual([])
    expect(keeper.isUnsaved()).toBe(true)
    await pass(100)
    expect(sent).toEqual([{ goal: 'Acasă', revision: '3' }])
    expect(keeper.snapshot()).toMatchObject({ state: 'saved', revision: 4 })
    expect(keeper.isUnsaved()).toBe(false)
    type('goal', 'Acasă, în siguranță')
    await pass(1000)
    expect(sent[1]).toEqual({ goal: 'Acasă, în siguranță', revision: '4' })
  })

  it('is not sent again when nothing changed', async () => {
    const { keeper, sent, type } = kept(saved)
    type('goal', '')
    await pass(1000)
    await keeper.leave()
    expect(sent).toEqual([])
    expect(keeper.snapshot().state).toBe('idle')
  })

  it('is sent one save at a time: leaving waits for the one under way and sends the rest', async () => {
    const { keeper, sent, type, put } = kept(slow, saved)
    type('goal', 'a')
    await pass(1000)
    put.set('goal', 'b')
    const left = keeper.leave()
    await pass(3000)
    expect(sent).toHaveLength(1)
    await pass(1000)
    await left
    expect(sent[1]).toEqual({ goal: 'b', revision: '4' })
    expect(keeper.isUnsaved()).toBe(false)
  })

  it('keeps a reason for doing without a service until the page is left', async () => {
    const { keeper, sent, type } = kept(saved)
    type('outReason.1a', 'Familia nu dorește')
    await pass(5000)
    expect(sent).toEqual([])
    await keeper.leave()
    expect(sent).toEqual([{ 'outReason.1a': 'Familia nu dorește', revision: '3' }])
  })

  it('is kept but for a day that cannot be read yet, and says so', async () => {
    const { keeper, sent, type, put } = kept(() => ({ kind: 'invalid' }), saved)
    put.set('goal', 'Acasă')
    type('lines.0.startsOn', '3.')
    await pass(1000)
    expect(sent[1]).toEqual({ goal: 'Acasă', 'lines.0.startsOn': '01.05.2026', revision: '3' })
    expect(keeper.snapshot()).toMatchObject({ state: 'invalid', revision: 4 })
    expect(keeper.isUnsaved()).toBe(true)
  })

  it.each(['unreachable', 'signed-out'] as const)('is tried again after a save that was %s', async (kind) => {
    const { keeper, sent, type } = kept(() => ({ kind }), saved)
    type('goal', 'a')
    await pass(1000)
    expect(keeper.snapshot()).toMatchObject({ state: kind, revision: 3 })
    expect(keeper.isUnsaved()).toBe(true)
    await pass(4900)
    expect(sent).toHaveLength(1)
    await pass(100)
    expect(sent).toHaveLength(2)
    expect(keeper.snapshot()).toMatchObject({ state: 'saved', revision: 4 })
  })

  it('overwrites nothing of somebody else, and waits for the button', async () => {
    const { keeper, sent, type } = kept(() => ({ kind: 'stale' }))
    type('goal', 'a')
    await pass(1000)
    type('goal', 'b')
    await pass(60_000)
    await keeper.leave()
    expect(sent).toHaveLength(1)
    expect(keeper.snapshot().state).toBe('stale')
    expect(keeper.isUnsaved()).toBe(true)
  })

  it('tells each change of its state', async () => {
    const { keeper, type } = kept(saved)
    const states: string[] = []
    keeper.tell(({ state }) => states.push(state))
    type('goal', 'a')
    await pass(1000)
    expect(states).toEqual(['saving', 'saved'])
  })
})

describe('a button of a plan', () => {
  it('goes on at once where no save is under way, and nothing is saved beside it', async () => {
    const { keeper, sent, type } = kept(saved)
    type('goal', 'a')
    expect(keeper.press()).toBeNull()
    await pass(10_000)
    expect(sent).toEqual([])
    expect(keeper.isUnsaved()).toBe(false)
  })

  it('waits for the save under way', async () => {
    const { keeper, type } = kept(slow)
    type('goal', 'a')
    await pass(1000)
    const running = keeper.press()
    expect(running).not.toBeNull()
    await pass(4000)
    await running
    expect(keeper.snapshot()).toMatchObject({ state: 'saved', revision: 4 })
    expect(keeper.press()).toBeNull()
  })

  it.each(['invalid', 'unsure'])('that was answered "%s" leaves what is typed to be saved at once', async (status) => {
    const { keeper, sent, type } = kept(saved)
    type('goal', 'a')
    keeper.press()
    keeper.answered(status)
    expect(keeper.isUnsaved()).toBe(true)
    await pass(0)
    expect(sent).toEqual([{ goal: 'a', revision: '3' }])
  })

  it('that met a newer version saves nothing more and does not hold the page', async () => {
    const { keeper, sent, type } = kept(saved)
    type('goal', 'a')
    keeper.press()
    keeper.answered('stale')
    type('goal', 'b')
    await pass(10_000)
    expect(sent).toEqual([])
    expect(keeper.snapshot().state).toBe('stale')
    expect(keeper.isUnsaved()).toBe(false)
  })
})

describe('a save at the server', () => {
  const answered = (response: () => Response) => {
    const asked = vi.fn<typeof fetch>(async () => response())
    vi.stubGlobal('fetch', asked)
    return asked
  }

  it('outlives the page and carries the fields alone', async () => {
    const asked = answered(() => Response.json({ kind: 'saved', revision: 5 }))
    expect(await sendTo('/plans/p1/draft')({ goal: 'a' })).toEqual({ kind: 'saved', revision: 5 })
    expect(asked).toHaveBeenCalledWith('/plans/p1/draft', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"fields":{"goal":"a"}}',
      keepalive: true,
    })
  })

  it.each<[string, () => Response, Answer]>([
    ['a session that ended', () => new Response(null, { status: 401 }), { kind: 'signed-out' }],
    ['a newer version', () => Response.json({ kind: 'stale' }, { status: 409 }), { kind: 'stale' }],
    ['fields it cannot read', () => Response.json({ kind: 'invalid' }, { status: 422 }), { kind: 'invalid' }],
    ['a page in place of an answer', () => new Response('<html>'), { kind: 'unreachable' }],
    ['an answer it does not know', () => Response.json({ kind: 'saved' }), { kind: 'unreachable' }],
    [
      'no network',
      () => {
        throw new TypeError('fetch failed')
      },
      { kind: 'unreachable' },
    ],
  ])('reads %s', async (_name, response, expected) => {
    answered(response)
    expect(await sendTo('/plans/p1/draft')({})).toEqual(expected)
  })
})
