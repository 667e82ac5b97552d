import * as z from 'zod/mini'
import type { Form } from '@/lib/core/questionnaire/form'
import type { AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import type { Complaint } from '@/lib/core/result/refusal'
import { apply } from './apply'
import { changeSchema, longestBatch, sameTarget, type Change, type News, type Reply, type Target } from './change'
import type { SheetContent } from './content'
import { isProvisional } from './numbers'
import { mentionsProvisional, renumbered } from './renumber'

const pendingSchema = z.object({ change: changeSchema, sent: z.boolean() })
/** The part of an outbox that a browser keeps, so that a closed tab loses nothing. */
export const keptSchema = z.array(pendingSchema)
export type Pending = z.output<typeof pendingSchema>

/** Somebody else has changed what this change was about; a person must choose. */
export type Conflict = { readonly change: Change; readonly value: AnswerOrSpecial | null; readonly revision: number }
export type RefusedChange = { readonly change: Change; readonly complaint: Complaint }

/** What one browser knows of a sheet: what the server has confirmed, and what it has not acknowledged yet. */
export type Outbox = {
  readonly confirmed: SheetContent
  readonly revision: number
  readonly finished: boolean
  /** In the order in which they were made. `sent`: it may have arrived, so it must go again as it was. */
  readonly pending: readonly Pending[]
  readonly conflicts: readonly Conflict[]
  readonly refused: readonly RefusedChange[]
  /** The numbers that persons added here have been given, by the number they had before. */
  readonly allotted: Readonly<Record<number, number>>
}

export const openOutbox = (confirmed: SheetContent, revision: number, pending: readonly Pending[] = []): Outbox => ({
  confirmed,
  revision,
  finished: false,
  pending,
  conflicts: [],
  refused: [],
  allotted: {},
})

/** The number that a person has now, whatever it was when the page was opened. */
export const currentNumber = ({ allotted }: Outbox, number: number): number => allotted[number] ?? number

/** The number by which this page first knew a person: it stays the same while the server numbers the person. */
export function firstNumber({ allotted }: Outbox, number: number): number {
  const [before] = Object.entries(allotted).find(([, given]) => given === number) ?? []
  return before === undefined ? number : Number(before)
}

/** The sheet as its user sees it: confirmed, with everything of this browser on top. */
export const viewOf = ({ confirmed, pending }: Outbox): SheetContent =>
  pending.reduce((content, { change }) => apply(content, change), confirmed)

const without = <Item extends { readonly change: Change }>(items: readonly Item[], target: Target): readonly Item[] =>
  items.filter(({ change }) => change.kind !== 'answer' || !sameTarget(change, target))

/** Takes in what the user just did. An answer that has not been sent yet is replaced, and keeps the base of the first. */
export function queue(outbox: Outbox, made: Omit<Change, 'base'>): Outbox {
  const change: Change = { ...made, base: outbox.revision }
  const settled = { ...outbox, refused: without(outbox.refused, change), conflicts: without(outbox.conflicts, change) }
  if (change.kind === 'remove') return { ...settled, pending: withRemoval(outbox.pending, change) }
  const replaceable = ({ sent, change: earlier }: Pending): boolean =>
    !sent && change.kind === 'answer' && earlier.kind === 'answer' && sameTarget(earlier, change)
  if (!outbox.pending.some(replaceable)) return { ...settled, pending: [...outbox.pending, { change, sent: false }] }
  const replace = (item: Pending): Pending =>
    replaceable(item) ? { sent: false, change: { ...change, id: item.change.id, base: item.change.base } } : item
  return { ...settled, pending: outbox.pending.map(replace) }
}

/** A removal makes the unsent answers of the record pointless, and itself too where the server never heard of the record. */
function withRemoval(pending: readonly Pending[], removal: Change): readonly Pending[] {
  const isOfRecord = ({ change }: Pending) => change.entity === removal.entity && change.number === removal.number
  const kept = pending.filter((item) => item.sent || !isOfRecord(item))
  const neverSent = isProvisional(removal.number) && !kept.some(isOfRecord)
  return neverSent ? kept : [...kept, { change: removal, sent: false }]
}

/** What can be sent now. What mentions a person without a number waits until the server has allotted one. */
export function nextBatch({ pending }: Outbox, form: Form): readonly Change[] {
  return pending
    .map(({ change }) => change)
    .filter((change) => change.kind === 'add' || !mentionsProvisional(form, change))
    .slice(0, longestBatch)
}

/** Notes that these changes are under way; from now on they may have arrived. */
export const markSent = (outbox: Outbox, batch: readonly Change[]): Outbox => ({
  ...outbox,
  pending: outbox.pending.map((item) =>
    batch.some(({ id }) => id === item.change.id) ? { ...item, sent: true } : item,
  ),
})

/** Takes in what others, or this browser itself, have done since the last time. */
export function merge(outbox: Outbox, { revision, status, entries }: News): Outbox {
  const news = entries.filter((entry) => entry.revision > outbox.revision)
  return {
    ...outbox,
    confirmed: news.reduce((content, entry) => apply(content, entry), outbox.confirmed),
    revision: Math.max(outbox.revision, revision),
    finished: status === 'finished',
  }
}

/** Takes in the server's answer to a batch. */
export function settle(outbox: Outbox, reply: Reply, form: Form): Outbox {
  let pending = outbox.pending
  const conflicts = [...outbox.conflicts]
  const refused = [...outbox.refused]
  const allotted = { ...outbox.allotted }
  const take = (id: string): Change | undefined => {
    const change = pending.find((item) => item.change.id === id)?.change
    pending = pending.filter((item) => item.change.id !== id)
    return change
  }

  for (const { id, revision, number } of reply.acknowledged) {
    const done = take(id)
    if (!done) continue
    if (done.kind === 'add') {
      allotted[done.number] = number
      pending = pending.map((item) => ({ ...item, change: renumbered(form, item.change, done, number) }))
    }
    // The next answer to the same question was given in full knowledge of this one.
    pending = pending.map((item) =>
      item.change.kind === 'answer' && sameTarget(item.change, done)
        ? { ...item, change: { ...item.change, base: Math.max(item.change.base, revision) } }
        : item,
    )
  }
  for (const { id, complaint } of reply.refused) {
    const change = take(id)
    if (change) refused.push({ change, complaint })
  }
  for (const { id, value, revision } of reply.conflicts) {
    const change = take(id)
    const answeredAgain = change && pending.some((item) => sameTarget(item.change, change))
    if (change && !answeredAgain) conflicts.push({ change, value, revision })
  }
  return merge({ ...outbox, pending, conflicts, refused, allotted }, reply)
}

/** Forgets a conflict in favour of what stands there now. */
export const yieldTo = (outbox: Outbox, { change }: Conflict): Outbox => ({
  ...outbox,
  conflicts: outbox.conflicts.filter((conflict) => conflict.change.id !== change.id),
})

/** Forgets refusals once they have been read. */
export const dismissRefused = (outbox: Outbox): Outbox => ({ ...outbox, refused: [] })
