import type { Form } from '@/lib/core/questionnaire/form'
import { markSent, merge, nextBatch, settle, type Outbox } from '@/lib/core/sheet-sync/outbox'
import type { KeptOutbox } from './kept-outbox'
import type { Saving, SheetStore } from './sheet-store'
import type { Exchange, Transport } from './transport'

/** An answer waits this long for the next one, so that both travel together. */
const quiet = 500
/** What others did is asked for this often while the page is seen. */
const pollEvery = 10_000
const retryAfter = [1000, 2000, 4000, 8000, 15_000, 30_000]

/** The page around the sheet. The functions that listen return how to stop. */
export type Page = {
  readonly isSeen: () => boolean
  /** Network, focus or the page itself is back. */
  readonly onWake: (listener: () => void) => () => void
  /** The page is being left. */
  readonly onLeave: (listener: () => void) => () => void
}

/**
 * Sends what waits in the outbox, one request at a time, until every change is acknowledged; brings in what others do. Whatever
 * happens to network, session or tab, what is not acknowledged stays kept. Returns how to stop.
 */
export function startSaver(
  store: SheetStore,
  { transport, kept, form, page }: { transport: Transport; kept: KeptOutbox; form: Form; page: Page },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let stopped = false
  let failures = 0
  let keptPending: Outbox['pending'] = []

  const schedule = (delay: number): void => {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void run(), delay)
  }
  const waits = (): boolean => nextBatch(store.state().outbox, form).length > 0
  const settled = (saving?: Saving): void => {
    failures = 0
    const { pending, finished } = store.state().outbox
    store.report(saving ?? (finished ? 'finished' : pending.length === 0 ? 'saved' : 'saving'))
  }
  const failed = (saving: Saving): void => {
    failures += 1
    store.report(saving)
  }

  const take = <Answer>(outcome: Exchange<Answer>, put: (answer: Answer) => Outbox): void => {
    if (outcome.kind === 'answered') {
      store.replace(put(outcome.answer))
      settled()
    } else if (outcome.kind === 'gone') {
      stopped = true
      store.report('gone')
    } else if (outcome.kind === 'signed-out') failed('signed-out')
    // Without anything to send, a moment without network is nobody's business.
    else if (store.state().outbox.pending.length > 0) failed('waiting')
  }

  const exchange = async (): Promise<void> => {
    const before = store.state().outbox
    const batch = nextBatch(before, form)
    if (batch.length > 0) {
      store.replace(markSent(before, batch))
      const outcome = await transport.post(before.revision, batch)
      take(outcome, (reply) => settle(store.state().outbox, reply, form))
    } else if (page.isSeen()) {
      const outcome = await transport.get(before.revision)
      take(outcome, (news) => merge(store.state().outbox, news))
    }
  }

  const run = async (): Promise<void> => {
    if (busy || stopped) return
    busy = true
    try {
      await exchange()
    } finally {
      busy = false
    }
    schedule(failures > 0 ? (retryAfter[failures - 1] ?? 30_000) : waits() ? 0 : pollEvery)
  }

  const onChange = (): void => {
    const { pending } = store.state().outbox
    if (pending === keptPending) return
    keptPending = pending
    kept.keep(pending)
    if (busy || failures > 0 || !waits()) return
    store.report('saving')
    schedule(quiet)
  }

  const stops = [store.subscribe(onChange), page.onWake(() => schedule(0)), page.onLeave(() => waits() && void run())]
  onChange()
  schedule(waits() ? 0 : pollEvery)
  return () => {
    stopped = true
    clearTimeout(timer)
    for (const stop of stops) stop()
  }
}
