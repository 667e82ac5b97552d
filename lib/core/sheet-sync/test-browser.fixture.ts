import {
  keptSchema,
  markSent,
  merge,
  nextBatch,
  openOutbox,
  queue,
  settle,
  viewOf,
  yieldTo,
  type Outbox,
} from './outbox'
import type { Change, Reply } from './change'
import { numbersOf } from './content'
import { isProvisional, provisionalNumber } from './numbers'
import { smallForm } from './small-form.fixture'
import { TestServer, testId } from './test-server.fixture'

/** One browser on a sheet, with a network that fails when told to. */
export class TestBrowser {
  outbox: Outbox
  /** Every change that the server has acknowledged to this browser. */
  readonly acknowledged: string[] = []
  /** What the browser's user had seen, as a revision, when they gave each answer. */
  readonly seen = new Map<string, number>()
  private made = 0
  private travelling: Reply | null = null

  constructor(
    private readonly server: TestServer,
    private readonly name: number,
  ) {
    this.outbox = openOutbox(server.content, server.revision)
  }

  view() {
    return viewOf(this.outbox)
  }

  do(part: Pick<Change, 'kind' | 'entity' | 'number' | 'code' | 'value'>): void {
    const id = testId(this.name * 1000 + this.made++)
    this.outbox = queue(this.outbox, { ...part, id, at: '2026-05-08T09:00:00.000Z' })
    for (const { change } of this.outbox.pending) if (!this.seen.has(change.id)) this.seen.set(change.id, change.base)
  }

  addPerson(): void {
    const before = Object.keys(this.outbox.allotted).map(Number)
    const number = provisionalNumber([...numbersOf(this.view(), 'person'), ...before].filter(isProvisional))
    this.do({ kind: 'add', entity: 'person', number, code: '', value: null })
  }

  /** `arrives`: the request reaches the server; `answered`: its reply comes back. */
  send(arrives = true, answered = true): void {
    this.deliver()
    this.post(arrives)
    if (!answered) this.travelling = null
    this.deliver()
  }

  /** Sends and does not wait: the user works on until the reply is delivered. */
  post(arrives = true): void {
    if (this.travelling !== null) return
    const batch = nextBatch(this.outbox, smallForm)
    this.outbox = markSent(this.outbox, batch)
    if (arrives) this.travelling = this.server.post(this.outbox.revision, batch)
  }

  deliver(): void {
    if (this.travelling === null) return
    for (const { id } of this.travelling.acknowledged) this.acknowledged.push(id)
    this.outbox = settle(this.outbox, this.travelling, smallForm)
    this.travelling = null
  }

  poll(): void {
    this.deliver()
    this.outbox = merge(this.outbox, this.server.get(this.outbox.revision))
  }

  /** The tab closes and the sheet is opened anew: only what the browser keeps survives. */
  reopen(): void {
    this.travelling = null
    const kept = keptSchema.parse(JSON.parse(JSON.stringify(this.outbox.pending)))
    this.outbox = openOutbox(this.server.content, this.server.revision, kept)
  }

  choose(mine: boolean): void {
    const conflict = this.outbox.conflicts[0]
    if (!conflict) return
    this.outbox = yieldTo(this.outbox, conflict)
    if (mine) this.do(conflict.change)
  }
}
