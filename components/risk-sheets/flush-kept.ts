import type { Pending } from '@/lib/core/sheet-sync/outbox'
import { isProvisional } from '@/lib/core/sheet-sync/numbers'
import { longestBatch } from '@/lib/core/sheet-sync/change'
import { keptBy, readKept } from './kept-outbox'
import type { Transport } from './transport'

/** A person who was added here has no number yet: only the open sheet can send what is said of them. */
const canGoAlone = (pending: readonly Pending[]): boolean =>
  pending.every(({ change }) => change.kind !== 'add' && !isProvisional(change.number))

/**
 * Sends what closed tabs left in this browser, before its user signs out, and forgets what the server acknowledged. What it refused,
 * or somebody else answered meanwhile, stays kept. True: nothing is left.
 */
export async function flushKept(
  storage: Storage,
  owner: string,
  transportOf: (sheetId: string) => Transport,
): Promise<boolean> {
  for (const { key, sheetId, pending } of keptBy(storage, owner)) {
    if (pending.length === 0) storage.removeItem(key)
    else if (canGoAlone(pending)) await send(storage, key, pending.slice(0, longestBatch), transportOf(sheetId))
  }
  return keptBy(storage, owner).length === 0
}

async function send(storage: Storage, key: string, batch: readonly Pending[], transport: Transport): Promise<void> {
  const since = Math.max(...batch.map(({ change }) => change.base))
  const changes = batch.map(({ change }) => change)
  const outcome = await transport.post(since, changes)
  if (outcome.kind !== 'answered') return
  const arrived = new Set(outcome.answer.acknowledged.map(({ id }) => id))
  // Read anew: an open sheet may have gone on meanwhile.
  const left = readKept(storage.getItem(key)).filter(({ change }) => !arrived.has(change.id))
  if (left.length === 0) storage.removeItem(key)
  else storage.setItem(key, JSON.stringify(left))
}
