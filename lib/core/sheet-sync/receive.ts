import type { Form } from '@/lib/core/questionnaire/form'
import { prune } from '@/lib/core/questionnaire/prune'
import type { AnswerOrSpecial } from '@/lib/core/questionnaire/sheet'
import { apply } from './apply'
import { sameTarget, sheetDateCode, type Change, type Entry, type Reply, type Target } from './change'
import { checkChange } from './check-change'
import { answersOf, toSheet, type SheetContent } from './content'
import { allotNumber, type UsedNumbers } from './numbers'
import { danglingReferences } from './references'

/** A sheet as it stands when changes arrive. */
export type Standing = {
  readonly content: SheetContent
  readonly revision: number
  /** The log since the oldest base of the batch. */
  readonly recent: readonly Entry[]
  /** Changes of the batch that were applied before: sending them again is harmless. */
  readonly known: readonly Pick<Entry, 'id' | 'revision' | 'number'>[]
  readonly used: UsedNumbers
}

/** What the core cannot know by itself. */
export type Surroundings = {
  readonly form: Form
  /** Today in Bucharest, "2026-05-07". */
  readonly today: string
  /** The present moment, for the entries that the server adds. */
  readonly at: string
  readonly newId: () => string
}

export type Reception = Pick<Reply, 'acknowledged' | 'refused' | 'conflicts'> & {
  readonly content: SheetContent
  readonly revision: number
  /** To be added to the log, in order. */
  readonly entries: readonly Entry[]
}

/** The answer that stands at a place; null when there is none. */
const answerAt = (content: SheetContent, { entity, number, code }: Target): AnswerOrSpecial | null =>
  entity === 'household' && code === sheetDateCode
    ? content.sheetDate
    : (answersOf(content, entity, number)?.[code] ?? null)

const sameAnswer = (a: AnswerOrSpecial | null, b: AnswerOrSpecial | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** Whether an entry of the log says something about what a change is about to alter. */
const concerns = (entry: Entry, change: Change): boolean =>
  entry.kind === 'answer' &&
  (change.kind === 'remove'
    ? entry.entity === change.entity && entry.number === change.number
    : change.kind === 'answer' && sameTarget(entry, change))

/**
 * Applies a batch of changes to a sheet, in order and each once; every one that is applied makes a revision of its own. The
 * same answer given by somebody else since `base`, with another value, is a conflict and stays. What no longer applies
 * afterwards is taken out, and the log says so.
 */
export function receive(standing: Standing, changes: readonly Change[], around: Surroundings): Reception {
  const { form, today, at, newId } = around
  const sent = new Set(changes.map(({ id }) => id))
  const known = new Map(standing.known.map((entry) => [entry.id, entry]))
  const used = { person: [...standing.used.person], separatedChild: [...standing.used.separatedChild] }
  const acknowledged: Reply['acknowledged'] = []
  const refused: Reply['refused'] = []
  const conflicts: Reply['conflicts'] = []
  const entries: Entry[] = []
  let { content, revision } = standing

  const write = (change: Omit<Entry, 'revision'>): void => {
    revision += 1
    const entry = { ...change, revision }
    entries.push(entry)
    known.set(entry.id, entry)
    content = apply(content, entry)
  }
  const takeOut = (targets: readonly Target[]): void => {
    for (const { entity, number, code } of targets)
      write({ id: newId(), kind: 'pruned', entity, number, code, value: null, at })
  }
  const accept = (change: Change): void => {
    const checked = checkChange(form, content, change, today)
    if (!checked.ok) {
      refused.push({ id: change.id, complaint: checked.error })
      return
    }
    const opposing = standing.recent.findLast(
      (entry) => entry.revision > change.base && !sent.has(entry.id) && concerns(entry, change),
    )
    const current = answerAt(content, change)
    if (opposing && (change.kind === 'remove' || !sameAnswer(current, checked.value))) {
      conflicts.push({ id: change.id, revision: opposing.revision, value: current })
      return
    }
    const { id, kind, entity, code } = change
    const number = kind === 'add' && entity !== 'household' ? allotNumber(entity, used) : change.number
    if (kind === 'add' && entity !== 'household') used[entity].push(number)
    write({ id, kind, entity, number, code, value: checked.value, at: change.at })
  }

  for (const change of changes) {
    if (!known.has(change.id)) accept(change)
    const applied = known.get(change.id)
    if (applied) acknowledged.push({ id: applied.id, revision: applied.revision, number: applied.number })
  }
  if (entries.length > 0) {
    takeOut(danglingReferences(form, content))
    const { name, version } = form.questionnaire
    const { removed } = prune({ form }, toSheet(content, { id: '', form: name, version }))
    takeOut(removed.map(({ entity, key, code }) => ({ entity, number: key, code })))
  }
  return { content, revision, entries, acknowledged, refused, conflicts }
}
