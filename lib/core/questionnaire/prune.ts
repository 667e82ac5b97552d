import type { Form } from './form'
import { openWorld } from './open-world'
import type { AnswerOrSpecial, Answers, Sheet, SubjectId } from './sheet'
import { FALSE, type World } from './world'

export type Removed = SubjectId & { readonly code: string; readonly value: AnswerOrSpecial }

/**
 * Takes out the answers whose question certainly does not apply. An answer stays while its question may still apply: a
 * birth year being corrected must not cost a child all its answers. No verdict rests on such an answer meanwhile.
 */
export function prune(
  engine: { readonly form: Form },
  sheet: Sheet,
): { readonly sheet: Sheet; readonly removed: readonly Removed[] } {
  const world = openWorld(engine.form, sheet, 'whole')
  const removed: Removed[] = []
  const pruned = new Map<Answers, Answers>()
  for (const [index, subject] of world.subjects.entries()) {
    const gone = removable(engine.form, world, index)
    if (gone.length === 0) continue
    for (const [code, value] of gone) removed.push({ entity: subject.entity, key: subject.key, code, value })
    const codes = new Set(gone.map(([code]) => code))
    pruned.set(
      subject.answers,
      Object.fromEntries(Object.entries(subject.answers).filter(([code]) => !codes.has(code))),
    )
  }
  if (removed.length === 0) return { sheet, removed }
  const kept = (answers: Answers): Answers => pruned.get(answers) ?? answers
  return {
    sheet: {
      ...sheet,
      household: kept(sheet.household),
      persons: sheet.persons.map(kept),
      separatedChildren: sheet.separatedChildren.map(kept),
    },
    removed,
  }
}

function removable(form: Form, world: World, index: number): readonly (readonly [string, AnswerOrSpecial])[] {
  const subject = world.subjects[index]
  if (!subject) return []
  const { slots } = form.layouts[subject.entity]
  return Object.entries(subject.answers).filter(([code]) => {
    const slot = slots.get(code)
    const at = index * world.stride + (slot ?? 0)
    return slot !== undefined && world.asked[at] === 0 && world.states[at] === FALSE
  })
}
