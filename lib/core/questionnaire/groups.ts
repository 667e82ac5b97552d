import type { ReadyFilter } from './filters'
import type { Logic } from './logic'
import type { Condition, EntityKind, Question } from './types'

/** Questions under one filter. */
export type Group = {
  /** null: asked of everyone. */
  readonly asks: Logic | null
  readonly codes: readonly string[]
  readonly slots: readonly number[]
}

type Draft = {
  readonly asks: Logic | null
  readonly needs: readonly string[]
  readonly codes: string[]
  readonly slots: number[]
}

const nameOf = (condition: Condition | undefined): string => (condition ? JSON.stringify(condition) : '')

/**
 * Collects the questions that have a slot under their filters, each filter after those of the answers it rests on. Making a
 * filter ready may give further questions a slot; they are collected too. Throws where filters rest on each other in a circle.
 */
export function groupsOf(
  entity: EntityKind,
  questions: ReadonlyMap<string, Question>,
  slots: ReadonlyMap<string, number>,
  ready: ReadyFilter,
): readonly Group[] {
  const drafts = new Map<string, Draft>()
  // A map hands out entries that are added while it is walked.
  for (const [code, slot] of slots) {
    const question = questions.get(code)
    if (!question) continue
    const name = nameOf(question.askedIf)
    let draft = drafts.get(name)
    if (!draft) {
      const { logic, needs } = question.askedIf ? ready(question.askedIf, entity) : { logic: null, needs: [] }
      draft = { asks: logic, needs, codes: [], slots: [] }
      drafts.set(name, draft)
    }
    draft.codes.push(code)
    draft.slots.push(slot)
  }

  const sorted: Draft[] = []
  const visiting = new Set<Draft>()
  const visit = (draft: Draft): void => {
    if (sorted.includes(draft)) return
    if (visiting.has(draft)) throw new Error(`${entity}: the filter of ${draft.codes.join(', ')} rests on itself`)
    visiting.add(draft)
    for (const code of draft.needs) {
      const question = questions.get(code)
      const needed = question && drafts.get(nameOf(question.askedIf))
      if (needed) visit(needed)
    }
    sorted.push(draft)
  }
  for (const draft of drafts.values()) visit(draft)
  return sorted
}
