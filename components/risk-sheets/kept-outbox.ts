import { keptSchema, type Pending } from '@/lib/core/sheet-sync/outbox'
import { isLeaving, keepAgain, keysOf, ownersPrefix } from './kept-keys'

const prefix = (owner: string, sheetId: string) => `${ownersPrefix(owner)}${sheetId}.`

/**
 * Where a browser keeps what the server has not acknowledged: under the person and the sheet, and per tab, because two tabs
 * would overwrite each other. A tab takes over what earlier ones left; should one of them still live, both send the same
 * changes, which is harmless.
 */
export type KeptOutbox = {
  readonly adopt: () => readonly Pending[]
  readonly keep: (pending: readonly Pending[]) => void
}

/** What an entry holds; a spoiled one holds nothing. */
export function readKept(text: string | null): readonly Pending[] {
  try {
    const kept = keptSchema.safeParse(JSON.parse(text ?? '[]'))
    return kept.success ? kept.data : []
  } catch {
    return []
  }
}

/** Everything of one person that this browser still keeps, by the entry it stands in. */
export function keptBy(
  storage: Storage,
  owner: string,
): readonly { readonly key: string; readonly sheetId: string; readonly pending: readonly Pending[] }[] {
  const start = ownersPrefix(owner)
  return keysOf(storage)
    .filter((key) => key.startsWith(start))
    .map((key) => ({
      key,
      sheetId: key.slice(start.length).split('.')[0] ?? '',
      pending: readKept(storage.getItem(key)),
    }))
}

/** `storage` is null where the browser refuses to keep anything: then only the open tab remembers. */
export function keptOutbox(storage: Storage | null, owner: string, sheetId: string, tab: string): KeptOutbox {
  const own = prefix(owner, sheetId) + tab
  const keep = (pending: readonly Pending[]): void => {
    if (pending.length === 0) storage?.removeItem(own)
    else if (!isLeaving(owner)) storage?.setItem(own, JSON.stringify(pending))
  }
  return {
    keep,
    adopt: () => {
      keepAgain(owner)
      if (storage === null) return []
      const left = keysOf(storage).filter((key) => key.startsWith(prefix(owner, sheetId)))
      const pending = left.flatMap((key) => readKept(storage.getItem(key)))
      const once = pending.filter(
        ({ change }, index) => pending.findIndex((each) => each.change.id === change.id) === index,
      )
      keep(once)
      for (const key of left) if (key !== own) storage.removeItem(key)
      return once
    },
  }
}
