import {
  acknowledged,
  changesOf,
  contested,
  contestedBy,
  copyOf,
  decide,
  knownIn,
  typedInto,
  type DraftCopy,
} from '@/lib/core/observation/draft-copy'
import type { TypedSheet } from '@/lib/core/observation/fields'
import type { Complaint } from '@/lib/core/result/refusal'

export type DraftUpdate = { readonly values: TypedSheet; readonly before: TypedSheet; readonly revision: number }
export type DraftHeld = { readonly current: TypedSheet; readonly revision: number }

/** What the server said to a save, or that it could not be heard. */
export type DraftAnswer =
  | ({ readonly kind: 'saved' } & DraftHeld)
  | ({ readonly kind: 'contested' } & DraftHeld)
  | { readonly kind: 'invalid'; readonly complaints: Readonly<Record<string, Complaint>> }
  | { readonly kind: 'unreachable' | 'signed-out' | 'gone' }

export type KeptDraft = {
  readonly copy: DraftCopy
  readonly saving: boolean
  /** Why the last save did not arrive; null when it did. */
  readonly trouble: Exclude<DraftAnswer['kind'], 'saved' | 'contested'> | null
  readonly complaints: Readonly<Record<string, Complaint>>
  /** When the server last acknowledged a save; null before the first. */
  readonly savedAt: Date | null
}

type Keeper = { values: TypedSheet; revision: number; send: (update: DraftUpdate) => Promise<DraftAnswer> }

const pause = 800
const firstRetry = 3_000
const longestRetry = 60_000

/** Whether something typed has not been acknowledged yet. */
export const isUnsaved = ({ copy, saving }: KeptDraft): boolean =>
  saving || Object.keys(changesOf(copy)).length > 0 || Object.keys(copy.conflicts).length > 0

/**
 * Keeps a draft of one browser at the server: shortly after something is typed, one save at a time, again and again while the
 * network is away. Nothing counts as saved before the server has said so.
 */
export function createDraftKeeper({ values, revision, send }: Keeper) {
  let kept: KeptDraft = {
    copy: copyOf(values, revision),
    saving: false,
    trouble: null,
    complaints: {},
    savedAt: null,
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let retry = firstRetry
  const listeners = new Set<() => void>()

  const change = (changes: Partial<KeptDraft>) => {
    kept = { ...kept, ...changes }
    listeners.forEach((listener) => listener())
  }
  const saveIn = (delay: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), delay)
  }

  async function attempt(asking: boolean): Promise<void> {
    const sent = changesOf(kept.copy)
    const silent = Object.keys(sent).length === 0
    if (silent && !asking) return
    change({ saving: !silent })
    const answer = await send({ values: sent, before: knownIn(kept.copy, sent), revision: kept.copy.revision })
    take(answer, sent)
  }

  function take(answer: DraftAnswer, sent: TypedSheet): void {
    switch (answer.kind) {
      case 'saved':
        retry = firstRetry
        change({
          copy: acknowledged(kept.copy, sent, answer),
          saving: false,
          trouble: null,
          complaints: {},
          savedAt: Object.keys(sent).length === 0 ? kept.savedAt : new Date(),
        })
        break
      case 'contested':
        change({ copy: contested(kept.copy, sent, answer), saving: false, trouble: null })
        break
      case 'invalid':
        change({ saving: false, trouble: answer.kind, complaints: answer.complaints })
        return
      case 'unreachable':
      case 'signed-out':
        change({ saving: false, trouble: answer.kind })
        saveIn(retry)
        retry = Math.min(retry * 2, longestRetry)
        return
      case 'gone':
        change({ saving: false, trouble: answer.kind })
        return
    }
    if (Object.keys(changesOf(kept.copy)).length > 0) saveIn(0)
  }

  /** Sends what is not yet saved, after the save that is under way; `asking` also when there is nothing to send. */
  async function save(asking = false): Promise<void> {
    clearTimeout(timer)
    await running
    running ??= attempt(asking).finally(() => {
      running = undefined
    })
    await running
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    snapshot: () => kept,
    save: () => save(),
    /** Asks for the draft as the server holds it now: the page may be an old copy, or others may have typed. */
    refresh: () => save(true),
    type: (typed: TypedSheet) => {
      change({ copy: typedInto(kept.copy, typed) })
      saveIn(pause)
    },
    contest: (theirs: TypedSheet) => change({ copy: contestedBy(kept.copy, theirs) }),
    decide: (field: string, keep: 'mine' | 'theirs') => {
      change({ copy: decide(kept.copy, field, keep) })
      saveIn(0)
    },
  }
}

export type DraftKeeper = ReturnType<typeof createDraftKeeper>
