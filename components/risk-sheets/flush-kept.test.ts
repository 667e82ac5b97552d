import { expect, it } from 'vitest'
import { firstProvisional } from '@/lib/core/sheet-sync/numbers'
import type { Change } from '@/lib/core/sheet-sync/change'
import type { Pending } from '@/lib/core/sheet-sync/outbox'
import { flushKept } from './flush-kept'
import { discardKept, keepAgain } from './kept-keys'
import { keptBy, keptOutbox } from './kept-outbox'
import { MemoryStorage } from './memory-storage.fixture'
import type { Transport } from './transport'

const idOf = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`
const pending = (digit: number, part: Partial<Change> = {}): Pending => ({
  sent: false,
  change: {
    ...{ id: idOf(digit), kind: 'answer', entity: 'household', number: 0, code: 'VENG', value: digit },
    ...{ at: '2026-05-07T10:00:00.000Z', base: digit },
    ...part,
  },
})

/** A server that acknowledges all but the ids it is told to refuse; without `reached`, no network. */
function server(refuses: readonly string[] = [], reached = true) {
  const posted: { sheetId: string; since: number; ids: string[] }[] = []
  const transportOf = (sheetId: string): Transport => ({
    get: async () => ({ kind: 'failed' }),
    post: async (since, changes) => {
      if (!reached) return { kind: 'failed' }
      posted.push({ sheetId, since, ids: changes.map(({ id }) => id) })
      const acknowledged = changes
        .filter(({ id }) => !refuses.includes(id))
        .map(({ id }) => ({ id, revision: 9, number: 0 }))
      return {
        kind: 'answered',
        answer: { revision: 9, status: 'draft', entries: [], acknowledged, refused: [], conflicts: [] },
      }
    },
  })
  return { posted, transportOf }
}

function keeping(...items: Pending[]): MemoryStorage {
  const storage = new MemoryStorage()
  keptOutbox(storage, 'ana', 'sheet', 'tab1').keep(items)
  keptOutbox(storage, 'dan', 'sheet', 'tab1').keep([pending(7)])
  return storage
}

const left = (storage: Storage, owner = 'ana') =>
  keptBy(storage, owner).flatMap((entry) => entry.pending.map(({ change }) => change.id))

it('what closed tabs left is sent and forgotten; what is of somebody else stays', async () => {
  const storage = keeping(pending(1), pending(2))
  const { posted, transportOf } = server()
  expect(await flushKept(storage, 'ana', transportOf)).toBe(true)
  expect(posted).toEqual([{ sheetId: 'sheet', since: 2, ids: [idOf(1), idOf(2)] }])
  expect([left(storage), left(storage, 'dan')]).toEqual([[], [idOf(7)]])
})

it('what the server did not take stays kept', async () => {
  const storage = keeping(pending(1), pending(2))
  expect(await flushKept(storage, 'ana', server([idOf(2)]).transportOf)).toBe(false)
  expect(left(storage)).toEqual([idOf(2)])
})

it('without network everything stays kept', async () => {
  const storage = keeping(pending(1))
  expect(await flushKept(storage, 'ana', server([], false).transportOf)).toBe(false)
  expect(left(storage)).toEqual([idOf(1)])
})

it('more than travels together is not lost', async () => {
  const many = Array.from({ length: 201 }, (_, index) =>
    pending(1, { id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` }),
  )
  const storage = keeping(...many)
  expect(await flushKept(storage, 'ana', server().transportOf)).toBe(false)
  expect(left(storage)).toEqual([many[200]?.change.id])
})

it('what is said of a person without a number waits for the sheet', async () => {
  const storage = keeping(
    pending(1, { kind: 'add', entity: 'person', number: firstProvisional, code: '', value: null }),
  )
  const { posted, transportOf } = server()
  expect(await flushKept(storage, 'ana', transportOf)).toBe(false)
  expect(posted).toEqual([])
})

it('giving up removes what is of the person who leaves alone', () => {
  const storage = keeping(pending(1))
  discardKept(storage, 'ana')
  expect([left(storage), left(storage, 'dan')]).toEqual([[], [idOf(7)]])
})

it('a sheet that is still open keeps nothing after that, until one is opened anew', () => {
  const storage = new MemoryStorage()
  const open = keptOutbox(storage, 'ana', 'sheet', 'tab1')
  open.keep([pending(1)])
  discardKept(storage, 'ana')
  open.keep([pending(1), pending(2)])
  expect(left(storage)).toEqual([])

  const again = keptOutbox(storage, 'ana', 'sheet', 'tab2')
  again.adopt()
  again.keep([pending(3)])
  expect(left(storage)).toEqual([idOf(3)])
})

it('keeps again what is answered once the person stays after all', () => {
  const storage = new MemoryStorage()
  const open = keptOutbox(storage, 'ana', 'sheet', 'tab1')
  open.keep([pending(1)])
  discardKept(storage, 'ana')
  keepAgain('ana')
  open.keep([pending(2)])
  expect(left(storage)).toEqual([idOf(2)])
})
