import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compile } from '@/lib/core/risk/compile'
import { openOutbox } from '@/lib/core/sheet-sync/outbox'
import { smallForm } from '@/lib/core/sheet-sync/small-form.fixture'
import { TestServer, testId } from '@/lib/core/sheet-sync/test-server.fixture'
import type { KeptOutbox } from './kept-outbox'
import { startSaver, type Page } from './saver'
import { createSheetStore } from './sheet-store'
import type { Transport } from './transport'

const engine = compile(smallForm.questionnaire, {
  version: '1',
  dimensions: [],
  rows: [],
  truths: [],
  numbers: [],
  parameters: [],
  bands: [],
  violence: [],
  alert: { kind: 'or', any: [] },
  decideFurther: { kind: 'or', any: [] },
  checks: [],
})
const roof = { entity: 'household', number: 0, code: 'ROOF' } as const

type Weather = 'fair' | 'no-network' | 'reply-lost' | 'signed-out'

function opened() {
  const server = new TestServer()
  const sky: { weather: Weather; seen: boolean } = { weather: 'fair', seen: true }
  const wake: (() => void)[] = []
  const leave: (() => void)[] = []
  const kept: { now: Parameters<KeptOutbox['keep']>[0] } = { now: [] }
  let made = 0
  const post = vi.fn<Transport['post']>(async (since, changes) => {
    if (sky.weather === 'no-network') return { kind: 'failed' }
    if (sky.weather === 'signed-out') return { kind: 'signed-out' }
    const answer = server.post(since, changes)
    return sky.weather === 'reply-lost' ? { kind: 'failed' } : { kind: 'answered', answer }
  })
  const get = vi.fn<Transport['get']>(async (since) => ({ kind: 'answered', answer: server.get(since) }))
  const store = createSheetStore(openOutbox(server.content, 0), null, {
    engine,
    sheetId: 'sheet',
    newId: () => testId((made += 1)),
    now: () => '2026-05-08T09:00:00.000Z',
  })
  const listenTo = (listeners: (() => void)[]) => (listener: () => void) => {
    listeners.push(listener)
    return () => {}
  }
  const page: Page = { isSeen: () => sky.seen, onWake: listenTo(wake), onLeave: listenTo(leave) }
  const keep: KeptOutbox = { adopt: () => [], keep: (pending) => (kept.now = pending) }
  const stop = startSaver(store, { transport: { post, get }, kept: keep, form: smallForm, page })
  return { server, store, sky, kept, post, get, stop, wakeUp: () => wake.forEach((call) => call()), leave }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the saver', () => {
  it('sends answers given close together in one request, and says when they are saved', async () => {
    const { store, server, post } = opened()
    store.answer(roof, 1)
    store.answer({ ...roof, code: 'GOODS' }, [2])
    expect(store.state().saving).toBe('saving')

    await vi.advanceTimersByTimeAsync(600)

    expect(post).toHaveBeenCalledTimes(1)
    expect(server.content.household).toEqual({ ROOF: 1, GOODS: [2] })
    expect(store.state().saving).toBe('saved')
  })

  it('keeps what is not acknowledged, and forgets it afterwards', async () => {
    const { store, kept } = opened()
    store.answer(roof, 1)
    expect(kept.now).toMatchObject([{ change: { value: 1 }, sent: false }])

    await vi.advanceTimersByTimeAsync(600)

    expect(kept.now).toEqual([])
  })

  it.each<Weather>(['no-network', 'reply-lost'])('tries again through %s until it is saved, once', async (weather) => {
    const { store, sky, server } = opened()
    sky.weather = weather
    store.answer(roof, 1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(store.state().saving).toBe('waiting')

    sky.weather = 'fair'
    await vi.advanceTimersByTimeAsync(30_000)

    expect(store.state().saving).toBe('saved')
    expect(server.log).toHaveLength(1)
  })

  it('waits longer and longer between attempts', async () => {
    const { store, sky, post } = opened()
    sky.weather = 'no-network'
    store.answer(roof, 1)

    await vi.advanceTimersByTimeAsync(600_000)

    expect(post.mock.calls.length).toBeLessThan(30)
  })

  it('asks to sign in again and goes on when the page wakes', async () => {
    const { store, sky, wakeUp } = opened()
    sky.weather = 'signed-out'
    store.answer(roof, 1)
    await vi.advanceTimersByTimeAsync(600)
    expect(store.state().saving).toBe('signed-out')

    sky.weather = 'fair'
    wakeUp()
    await vi.advanceTimersByTimeAsync(10)

    expect(store.state().saving).toBe('saved')
  })

  it('sends at once when the page is left', async () => {
    const { store, leave, server } = opened()
    store.answer(roof, 1)
    leave.forEach((call) => call())
    await vi.advanceTimersByTimeAsync(0)

    expect(server.content.household).toEqual({ ROOF: 1 })
  })

  it('brings in what others did, while the page is seen', async () => {
    const { store, server, sky, get } = opened()
    server.post(0, [{ ...roof, id: testId(77), kind: 'answer', value: 3, at: '2026-05-08T09:00:00.000Z', base: 0 }])

    await vi.advanceTimersByTimeAsync(10_500)
    expect(store.state().view.household).toEqual({ ROOF: 3 })

    sky.seen = false
    get.mockClear()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(get).not.toHaveBeenCalled()
  })

  it('sends the answers of a new person once the server has numbered it', async () => {
    const { store, server } = opened()
    const number = store.add('person')
    store.answer({ entity: 'person', number, code: 'NAME' }, 'Ana')

    await vi.advanceTimersByTimeAsync(2000)

    expect(server.content.persons).toEqual({ 1: { NAME: 'Ana' } })
    expect(store.state().view).toEqual(server.content)
  })
})
