import { describe, expect, it } from 'vitest'
import type { Pending } from '@/lib/core/sheet-sync/outbox'
import { keptOutbox } from './kept-outbox'
import { MemoryStorage } from './memory-storage.fixture'

const pending = (digit: number): Pending => ({
  sent: false,
  change: {
    id: `00000000-0000-4000-8000-00000000000${digit}`,
    kind: 'answer',
    entity: 'household',
    number: 0,
    code: 'VENG',
    value: digit,
    at: '2026-05-07T10:00:00.000Z',
    base: 0,
  },
})

describe('what a browser keeps', () => {
  it('is taken over by the next tab, once', () => {
    const storage = new MemoryStorage()
    keptOutbox(storage, 'ana', 'sheet', 'tab1').keep([pending(1)])

    expect(keptOutbox(storage, 'ana', 'sheet', 'tab2').adopt()).toEqual([pending(1)])
    expect(storage.length).toBe(1)
    expect(keptOutbox(storage, 'ana', 'sheet', 'tab3').adopt()).toEqual([pending(1)])
  })

  it('is gathered from several tabs, the same change once', () => {
    const storage = new MemoryStorage()
    keptOutbox(storage, 'ana', 'sheet', 'tab1').keep([pending(1), pending(2)])
    keptOutbox(storage, 'ana', 'sheet', 'tab2').keep([pending(2), pending(3)])

    expect(keptOutbox(storage, 'ana', 'sheet', 'tab3').adopt()).toEqual([pending(1), pending(2), pending(3)])
  })

  it('stays with its person and its sheet', () => {
    const storage = new MemoryStorage()
    keptOutbox(storage, 'ana', 'sheet', 'tab1').keep([pending(1)])

    expect(keptOutbox(storage, 'dan', 'sheet', 'tab2').adopt()).toEqual([])
    expect(keptOutbox(storage, 'ana', 'other', 'tab2').adopt()).toEqual([])
  })

  it('goes when nothing is left to send', () => {
    const storage = new MemoryStorage()
    const kept = keptOutbox(storage, 'ana', 'sheet', 'tab1')
    kept.keep([pending(1)])
    kept.keep([])

    expect(storage.length).toBe(0)
  })

  it('survives a spoiled entry', () => {
    const storage = new MemoryStorage()
    storage.setItem('aproape.risk-sheet.ana.sheet.tab1', '{"not":')
    storage.setItem('aproape.risk-sheet.ana.sheet.tab2', '[{"change":{}}]')

    expect(keptOutbox(storage, 'ana', 'sheet', 'tab3').adopt()).toEqual([])
  })
})
